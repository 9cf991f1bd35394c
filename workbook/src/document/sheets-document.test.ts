// Result sheets as Word documents: every cell's text is in them, spans and all.
import { expect } from "chai";
import { sheetsPaper, type SheetsPaperOptions } from "@junheng/engine/papers";
import type { ResultSheet } from "@junheng/engine/reports";
import { strFromU8, unzipSync } from "fflate";
import { writePaper } from "./write-paper.js";

const sheet: ResultSheet = {
  id: "form",
  name: "表Ⅲ",
  widths: [12, 10, 10],
  rows: [
    [{ value: "县域义务教育校际均衡情况", style: "title", columnSpan: 3 }, null, null],
    [
      { value: "学段", style: "header", rowSpan: 2 },
      { value: "均值", style: "header" },
      { value: "差异系数", style: "header" },
    ],
    [null, { value: 6.33444, format: "0.00" }, { value: 0.51526, format: "0.000" }],
    [{ value: "达标学校比例" }, { value: 0.875, format: "0.0%" }, { value: "<b>&" }],
  ],
};

const documentXml = async (sheets = [sheet], options: SheetsPaperOptions = {}): Promise<string> => {
  const parts = unzipSync(await writePaper(sheetsPaper(sheets, "某县", "zh-CN", options)));
  return strFromU8(parts["word/document.xml"] ?? new Uint8Array());
};

describe("A document of result sheets", () => {
  it("prints numbers with the digits of their format", async () => {
    expect(await documentXml())
      .to.include(">6.33<")
      .and.to.include(">0.515<")
      .and.to.include(">87.5%<");
  });

  it("keeps cells over two rows as one", async () => {
    const xml = await documentXml();
    expect(xml).to.include('<w:vMerge w:val="restart"/>');
    expect(xml.match(/<w:tbl>/g)).to.have.length(1);
  });

  it("begins a page for each sheet where they are sent one by one, and never parts a heading from what it heads", async () => {
    const breaks = (xml: string): number => xml.match(/<w:pageBreakBefore\/>/g)?.length ?? 0;
    const three = [sheet, sheet, sheet];
    expect(breaks(await documentXml(three, { ownPages: true }))).to.equal(2);
    expect(breaks(await documentXml(three))).to.equal(0);
    expect(await documentXml()).to.match(/<w:pStyle w:val="Heading1"\/><w:keepNext\/>/);
  });

  it("writes text as text", async () => {
    expect(await documentXml()).to.include("&lt;b&gt;&amp;");
  });

  it("writes no sign that Word refuses: in cells, headings and the title alike", async () => {
    const evil = "第\ufffe一\uffff小\u0000\u000b\u001b学\ud800";
    const named: ResultSheet = { ...sheet, name: evil, rows: [[{ value: evil }], [{ value: evil }, { value: evil }]] };
    const parts = unzipSync(await writePaper(sheetsPaper([named], evil, "zh-CN")));
    for (const [name, part] of Object.entries(parts)) {
      const refused = [...strFromU8(part)].filter(
        (sign) => !/[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(sign),
      );
      expect(refused, name).to.deep.equal([]);
    }
    expect(strFromU8(parts["word/document.xml"]!).match(/第一小学/g)).to.have.length(5);
  });
});
