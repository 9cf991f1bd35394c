// Files that mean harm or are broken: each gets its own sentence, quickly, and nothing is thrown.
import * as library from "@e965/xlsx";
import { describeDiagnostic } from "@junheng/engine/words";
import { expect } from "chai";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { createDeflateRaw } from "node:zlib";
import { madeWorkbook, madeZip } from "../../../test/made-files/zip.js";
import { FileProblem } from "./problem.js";
import { readWorkbook } from "./read-workbook.js";
import { sheetCells } from "./sheet-cells.js";
import { cpuMilliseconds } from "../../../test/made-files/cpu-time.js";

/** So many bytes of rows, packed: a gigabyte in some megabytes. */
const packedRows = async (size: number): Promise<{ readonly packed: Uint8Array; readonly size: number }> => {
  const unit = Buffer.from("<row><c><v>0</v></c></row>".repeat(40_000));
  const deflate = createDeflateRaw();
  const chunks: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => chunks.push(chunk));
  let written = 0;
  const write = async (bytes: Buffer): Promise<void> => {
    written += bytes.length;
    if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once("drain", resolve));
  };
  await write(Buffer.from("<worksheet><sheetData>"));
  while (written < size) await write(unit);
  deflate.end();
  await new Promise((resolve) => deflate.on("end", resolve));
  return { packed: Uint8Array.from(Buffer.concat(chunks)), size: written };
};

/** A gigabyte of rows, packed once for all tests. */
const packedGigabyte = (): ReturnType<typeof packedRows> => (gigabyte ??= packedRows(1e9));
let gigabyte: ReturnType<typeof packedRows> | undefined;

const codesOf = async (bytes: Uint8Array, name = "文件.xlsx"): Promise<readonly string[]> => {
  const { grids, diagnostics } = await readWorkbook(bytes, name);
  expect(grids).to.deep.equal([]);
  for (const each of diagnostics) {
    expect(each.where.file).to.equal(name);
    for (const locale of ["zh-CN", "en"] as const) expect(describeDiagnostic(each, locale)).to.not.match(/\{\w+\}/);
  }
  return diagnostics.map(({ code }) => code);
};

const compound = (name: string): Uint8Array => {
  const container = library.CFB.utils.cfb_new();
  library.CFB.utils.cfb_add(container, `/${name}`, Buffer.from("x".repeat(5000)));
  return Uint8Array.from(library.CFB.write(container, { type: "buffer" }) as Buffer);
};

describe("readWorkbook, on hostile files", () => {
  it("refuses a gigabyte in a few megabytes, before it is unpacked", async () => {
    const { packed, size } = await packedGigabyte();
    const honest = madeWorkbook("", { packed, claimedSize: size });
    expect(honest.length).to.be.below(5e6);
    const started = cpuMilliseconds();
    expect(await codesOf(honest)).to.deep.equal(["archiveTooLarge"]);
    expect(cpuMilliseconds() - started).to.be.below(1000);
  });

  it("refuses it while it is unpacked, where it claims to be small", async () => {
    const { packed } = await packedGigabyte();
    for (const claimedSize of [1000, 3e6]) {
      const started = cpuMilliseconds();
      expect(await codesOf(madeWorkbook("", { packed, claimedSize }))).to.deep.equal(["archiveLies"]);
      expect(cpuMilliseconds() - started).to.be.below(2000);
    }
  });

  it("refuses many entries that are small alone and large together", async () => {
    const { packed, size } = await packedRows(3.9e6);
    const entries = Array.from({ length: 60 }, (_, at) => ({
      name: at === 0 ? "xl/workbook.xml" : `xl/worksheets/sheet${at}.xml`,
      content: new Uint8Array(),
      packed,
      claimedSize: size,
    }));
    expect(await codesOf(madeZip(entries))).to.deep.equal(["archiveTooLarge"]);
  });

  it("refuses document types and entities", async () => {
    const evil = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>`;
    expect(await codesOf(madeWorkbook("", { content: new TextEncoder().encode(evil) }))).to.deep.equal([
      "fileHasEntities",
    ]);
  });

  it("says that a password is needed", async () => {
    expect(await codesOf(compound("EncryptedPackage"))).to.deep.equal(["filePasswordProtected"]);
  });

  it("tells what is no spreadsheet", async () => {
    const pdf = new TextEncoder().encode("%PDF-1.7\n1 0 obj");
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    const archive = madeZip([{ name: "word/document.xml", content: new TextEncoder().encode("<w/>") }]);
    for (const bytes of [pdf, png, archive, compound("WordDocument")])
      expect(await codesOf(bytes)).to.deep.equal(["fileNotSpreadsheet"]);
  });

  it("tells an empty file, and one with blanks alone", async () => {
    expect(await codesOf(new Uint8Array(), "空 表.csv")).to.deep.equal(["fileEmpty"]);
    expect(await codesOf(new TextEncoder().encode(" \n,,\n"))).to.deep.equal(["fileNoCells"]);
  });

  it("finds one bit that changed on the way", async () => {
    const bytes = zipSync(unzipSync(madeWorkbook(`<sheetData><row r="1"><c r="A1"><v>500</v></c></row></sheetData>`)), {
      level: 0,
    });
    const at = Buffer.from(bytes).indexOf("<v>500</v>");
    bytes[at + 3] = "9".charCodeAt(0);
    expect(await codesOf(bytes)).to.deep.equal(["fileDamaged"]);
  });

  it("refuses a sheet that is cut short within a whole archive", async () => {
    expect(
      await codesOf(
        madeWorkbook("", { content: Buffer.from(`<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>`) }),
      ),
    ).to.deep.equal(["fileDamaged"]);
  });

  it("refuses rows and columns beyond the last there can be", async () => {
    for (const rows of [
      `<row r="1048577"><c r="A1048577"><v>1</v></c></row>`,
      `<row r="16000000"/>`,
      `<row r="1"><c r="XFE1"><v>1</v></c></row>`,
      `<row r="1">${"<c/>".repeat(20_000)}</row>`,
    ])
      expect(await codesOf(madeWorkbook(`<sheetData>${rows}</sheetData>`)), rows.slice(0, 40)).to.deep.equal([
        "sheetTooLarge",
      ]);
  });

  it("is bounded by its own length with what other readers take long for", async () => {
    const one = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
    const started = cpuMilliseconds();
    for (const xml of [
      `<cols>${`<col min="1" max="16384" hidden="1"/>`.repeat(20_000)}</cols>${one}`,
      `<cols><col min="-100000000" max="9e99" hidden="1"/></cols>${one}`,
      `<sheetData><row r="1">${`<c r="A1"><f `.repeat(50_000)}</row></sheetData>`,
      `<sheetData><row r="1">${`<c r="A1" t="inlineStr"><is><t>${" ".repeat(32_767)}x`.repeat(20)}</row></sheetData>`,
    ])
      await readWorkbook(madeWorkbook(xml), "a.xlsx");
    expect(cpuMilliseconds() - started).to.be.below(5000);
  });

  it("refuses cells that share more text than a workbook has", () => {
    const cells = sheetCells();
    const text = "长".repeat(30_000);
    expect(() => {
      for (let row = 0; row < 100_000; row++) cells.put(row, 0, text);
    }).to.throw(FileProblem, "sheetTooLarge");
  });

  it("tells a page by what follows its comments, however many there are", async () => {
    const page = `${"<!-- -->".repeat(100)}<table><tr><td>学校</td></tr></table>`;
    expect((await readWorkbook(new TextEncoder().encode(page), "a.xls")).grids[0]?.rows).to.deep.equal([["学校"]]);
  });

  it("refuses a sheet whose used range is endless", async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    const { grids, diagnostics } = await readWorkbook(
      madeWorkbook(`<sheetData>${rows.join("")}</sheetData>`),
      "a.xlsx",
    );
    expect(grids).to.deep.equal([]);
    expect(diagnostics.map(({ code }) => code)).to.deep.equal(["sheetTooLarge"]);
  });

  const whole = madeWorkbook(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`);
  const old = (): Uint8Array => {
    const book = library.utils.book_new();
    library.utils.book_append_sheet(book, library.utils.aoa_to_sheet([["甲", 1]]), "一");
    return new Uint8Array(library.write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
  };

  it("prints nothing of its own about records that no program knows", async () => {
    const bytes = old();
    const at = Buffer.from(bytes).indexOf(Uint8Array.from([0x42, 0, 2, 0]));
    expect(at).to.be.above(0);
    bytes.set([0x08, 0x82], at);
    const { error } = console;
    const printed: unknown[] = [];
    console.error = (...words: unknown[]) => void printed.push(words);
    try {
      expect((await readWorkbook(bytes, "a.xls")).grids).to.have.length(1);
    } finally {
      console.error = error;
    }
    expect(printed).to.deep.equal([]);
  });

  it("never throws, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        async (bytes, start) => {
          const { grids, diagnostics } = await readWorkbook(Uint8Array.from([...start, ...bytes]), "x");
          expect(grids.length + diagnostics.length).to.be.above(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never throws for a file that is cut short or has a byte changed", async () => {
    const files = [whole, old()];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.nat(255), fc.boolean(), async (file, at, byte, cut) => {
        const position = at % file.length;
        const bytes = cut ? file.slice(0, position) : file.slice();
        if (!cut) bytes[position] = byte;
        const { grids, diagnostics } = await readWorkbook(bytes, "x");
        expect(grids.length + diagnostics.length).to.be.above(0);
      }),
      { numRuns: 300 },
    );
  });
});
