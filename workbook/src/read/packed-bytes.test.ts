// Archives whose parts do not lie where, or are not what, their table of contents says.
import { expect } from "chai";
import { unzipSync, zipSync } from "fflate";
import { madeWorkbook, madeZip } from "../../../test/made-files/zip.js";
import { readDocument } from "./read-document.js";
import { readWorkbook } from "./read-workbook.js";

const sheet = `<sheetData><row r="1"><c r="A1"><v>500</v></c></row></sheetData>`;
const stored = (): Uint8Array => zipSync(unzipSync(madeWorkbook(sheet)), { level: 0 });
const document = (): Uint8Array =>
  zipSync(
    { "word/document.xml": Buffer.from("<w:document><w:p><w:t>差异系数为0.45</w:t></w:p></w:document>") },
    { level: 0 },
  );
const openDocument = (): Uint8Array =>
  zipSync(
    {
      "content.xml": Buffer.from(
        `<office:document-content><office:spreadsheet><table:table table:name="一"><table:table-row><table:table-cell office:value-type="float" office:value="500"/></table:table-row></table:table></office:spreadsheet></office:document-content>`,
      ),
    },
    { level: 0 },
  );

const codeOf = async (bytes: Uint8Array): Promise<string | undefined> =>
  (await readWorkbook(bytes, "a.xlsx")).diagnostics[0]?.code;

/** Writes a number over each place where a signature stands, `from` bytes behind it. */
const overwritten = (bytes: Uint8Array, signature: number, from: number, value: number, which?: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  let met = 0;
  for (let at = 0; at + 46 < copy.length; at++)
    if (view.getUint32(at, true) === signature && (which === undefined || met++ === which))
      view.setUint32(at + from, value, true);
  return copy;
};
const [head, entry] = [0x04034b50, 0x02014b50];

describe("packedBytes", () => {
  it("reads a whole archive of each kind", async () => {
    expect(await codeOf(stored())).to.equal(undefined);
    expect(await codeOf(openDocument())).to.equal(undefined);
    expect((await readDocument(document(), "a.docx")).paragraphs).to.deep.equal(["差异系数为0.45"]);
  });

  it("finds one bit that changed in each part of each kind", async () => {
    for (const made of [stored(), openDocument(), document()]) {
      const parts = Object.entries(unzipSync(made));
      for (const [name, part] of parts) {
        const bytes = Uint8Array.from(made);
        const at = Buffer.from(bytes).indexOf(Buffer.from(part));
        bytes[at + (part.length >> 1)] = (bytes[at + (part.length >> 1)] as number) ^ 1;
        const code =
          made.length === document().length
            ? (await readDocument(bytes, "a.docx")).diagnostics[0]?.code
            : await codeOf(bytes);
        expect(code, name).to.be.oneOf(["fileDamaged", "documentDamaged"]);
      }
    }
  });

  it("takes no checksum for none that fits", async () => {
    expect(await codeOf(overwritten(stored(), entry, 16, 0))).to.equal("fileDamaged");
  });

  it("refuses two parts of one name", async () => {
    const [first, ...rest] = Object.entries(unzipSync(madeWorkbook(sheet))).map(([name, content]) => ({
      name,
      content,
    }));
    expect(first?.name).to.be.a("string");
    const again = { name: "XL\\worksheets\\sheet1.xml", content: Buffer.from("<worksheet><sheetData/></worksheet>") };
    expect(await codeOf(madeZip([...(first === undefined ? [] : [first]), ...rest, again]))).to.equal("archiveLies");
  });

  it("refuses parts that lie over one another", async () => {
    expect(await codeOf(overwritten(stored(), entry, 42, 0, 1))).to.equal("archiveLies");
  });

  it("refuses a part whose own head says another length", async () => {
    expect(await codeOf(overwritten(stored(), head, 22, 7, 2))).to.equal("archiveLies");
  });

  it("refuses a part that lies outside of the archive, or where none begins", async () => {
    expect(await codeOf(overwritten(stored(), entry, 42, 0x7fffffff, 2))).to.equal("fileDamaged");
    expect(await codeOf(overwritten(stored(), entry, 42, 5, 2))).to.equal("fileDamaged");
  });
});
