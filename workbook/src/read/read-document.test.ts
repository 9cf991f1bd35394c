// Reports to paragraphs: text in order, tables and text boxes too, and files that are none or mean harm.
import { describeDiagnostic } from "@junheng/engine/words";
import { expect } from "chai";
import fc from "fast-check";
import { madeZip } from "../../../test/made-files/zip.js";
import { readDocument } from "./read-document.js";
import { cpuMilliseconds } from "../../../test/made-files/cpu-time.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const madeDocument = (body: string, start = ""): Uint8Array =>
  madeZip([
    {
      name: "word/document.xml",
      content: bytesOf(
        `<?xml version="1.0"?>${start}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
      ),
    },
  ]);
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const { paragraphs, diagnostics } = await readDocument(bytes, "报告.docx");
  expect(paragraphs).to.deep.equal([]);
  for (const each of diagnostics)
    for (const locale of ["zh-CN", "en"] as const) expect(describeDiagnostic(each, locale)).to.not.match(/\{\w+\}/);
  return diagnostics.map(({ code }) => code).join();
};

describe("readDocument", () => {
  it("gives paragraphs, cells and text boxes in the order of reading, their runs joined", async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run("框中")}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run("框中")}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = `<w:p>${run("占")}${run("70.02%")}<w:r><w:tab/><w:delText>旧</w:delText><w:t>A &amp; B&#x4e00;</w:t></w:r></w:p><w:p/>
      <w:tbl><w:tr><w:tc><w:p>${run("甲")}</w:p></w:tc><w:tc><w:p>${run("乙")}</w:p></w:tc></w:tr></w:tbl><w:p>${run("前")}${box}${run("后")}</w:p><w:p>${run("一")}<w:r><w:br/></w:r>${run("二")}</w:p>`;
    const { paragraphs, diagnostics } = await readDocument(madeDocument(body), "报告.docx");
    expect(paragraphs).to.deep.equal(["占70.02% A & B一", "甲", "乙", "框中", "", "前后", "一", "二"].filter(Boolean));
    expect(diagnostics).to.deep.equal([]);
  });

  it("leaves out what was deleted, moved elsewhere or commented out, and takes any sign in attributes", async () => {
    const body = `<w:p w:rsid="a>b">${run("共")}<w:del w:id="1">${run("100人")}</w:del><w:ins w:id="2">${run("200人")}</w:ins></w:p>
      <w:p>${run("前")}<w:moveFrom w:id="3">${run("占70%")}</w:moveFrom><!-- ${run("注")} --></w:p>
      <w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr><w:moveTo w:id="4">${run("占70%")}</w:moveTo><w:r><w:t><![CDATA[5<6]]></w:t></w:r></w:p>`;
    expect((await readDocument(madeDocument(body), "报告.docx")).paragraphs).to.deep.equal([
      "共200人",
      "前",
      "占70%5<6",
    ]);
  });

  it("reads plain text in the encodings that it comes in", async () => {
    const gb = Uint8Array.from([0xd1, 0xa7, 0xc9, 0xfa, 0x0d, 0x0a, 0xd1, 0xa7]);
    expect((await readDocument(gb, "a.txt")).paragraphs).to.deep.equal(["学生", "学"]);
    expect((await readDocument(bytesOf("\ufeff一\n\n二"), "a.txt")).paragraphs).to.deep.equal(["一", "二"]);
  });

  it("tells what is no document", async () => {
    expect(await codeOf(bytesOf("%PDF-1.7"))).to.equal("fileNotDocument");
    expect(await codeOf(madeZip([{ name: "xl/workbook.xml", content: bytesOf("<a/>") }]))).to.equal("fileNotDocument");
    expect(await codeOf(new Uint8Array())).to.equal("fileEmpty");
    expect(await codeOf(madeDocument("<w:p/>"))).to.equal("documentNoText");
  });

  it("refuses what means harm", async () => {
    expect(await codeOf(madeDocument("", `<!DOCTYPE x [<!ENTITY a "a">]>`))).to.equal("documentHasEntities");
    const content = bytesOf("<w:p/>");
    expect(await codeOf(madeZip([{ name: "word/document.xml", content, claimedSize: 3e9 }]))).to.equal(
      "documentTooLarge",
    );
    expect(await codeOf(madeZip([{ name: "word/document.xml", content, claimedSize: 3 }]))).to.equal("documentDamaged");
    expect(await codeOf(madeDocument(run("x")).slice(0, 90))).to.equal("documentDamaged");
  });

  it("never throws, whatever the bytes", async () => {
    const whole = madeDocument(`<w:p>${run("占")}</w:p>`);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const position = at % whole.length;
        const bytes = cut ? whole.slice(0, position) : whole.slice();
        if (!cut) bytes[position] = byte;
        const { paragraphs, diagnostics } = await readDocument(bytes, "x");
        expect(paragraphs.length + diagnostics.length).to.be.above(0);
      }),
    );
  });

  it("takes a document apart in time that grows with its size", async () => {
    const started = cpuMilliseconds();
    await readDocument(madeDocument("<w:p>".repeat(200_000) + "<".repeat(200_000)), "x");
    for (const piece of ["<w:t ", "<w:t a='", '<w:t a="', "<!--", "<![CDATA["])
      await readDocument(madeDocument(piece.repeat(50_000)), "x");
    await readDocument(madeDocument(`<w:${"a".repeat(200_000)}`), "x");
    expect(cpuMilliseconds() - started).to.be.below(3000);
  });
});
