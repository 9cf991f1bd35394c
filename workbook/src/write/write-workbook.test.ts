// Result workbooks, read back by our own reader and by the library: text stays text, numbers stay whole, our sheets are known again.
import * as library from "@e965/xlsx";
import type { ResultSheet } from "@junheng/engine/reports";
import { ofSheet } from "@junheng/engine/reports";
import { expect } from "chai";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../read/index.js";
import { sheetNames } from "./sheet-names.js";
import { writeWorkbook } from "./write-workbook.js";

const sheet: ResultSheet = {
  id: "form-iii",
  name: "表Ⅲ",
  widths: [8, 20, 12],
  rows: [
    [{ value: "县域义务教育校际均衡情况", style: "title", columnSpan: 3 }, null, null],
    [
      { value: "小学", style: "label", rowSpan: 2 },
      { value: "全县平均值", style: "label" },
      { value: 6.334441, style: "number", format: "0.00" },
    ],
    [null, { value: "差异系数", style: "label" }, { value: 0.5152645, style: "number", format: "0.000" }],
    [
      { value: "否", style: "bad" },
      { value: null, style: "number", format: "0.0" },
      { value: "有\n两行", style: "text" },
    ],
  ],
  frozen: { rows: 2, columns: 1 },
};

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const oneCell = (value: string): readonly ResultSheet[] => [{ id: "x", name: "x", widths: [10], rows: [[{ value }]] }];

describe("writeWorkbook", () => {
  it("writes a formula with what it comes to, a number or a text, and text that looks like one as text", async () => {
    const rows = [
      [
        { value: 2 },
        { value: 4, formula: "A1*2", format: "0.00" },
        { value: "达标", formula: 'IF(B1<=4,"达标","未达标")' },
      ],
      [{ value: "=A1*2" }, { value: null, formula: "A1/0" }],
    ];
    const bytes = await writeWorkbook([{ id: "plan", name: "规划", widths: [10, 10, 10], rows }]);
    const part = partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
    expect(part).to.match(/<c r="B1"[^>]*><f>A1\*2<\/f><v>4<\/v><\/c>/);
    expect(part).to.match(/<c r="C1"[^>]* t="str"><f>IF\(B1&lt;=4,"达标","未达标"\)<\/f><v>达标<\/v><\/c>/);
    expect(part).to.match(/<c r="B2"[^>]*><f>A1\/0<\/f><\/c>/);
    const { grids } = await readWorkbook(bytes, "规划.xlsx");
    expect(grids[0]?.rows[0]).to.deep.equal([2, 4, "达标"]);
    expect(grids[0]?.rows[1]?.[0]).to.equal("=A1*2");
  });

  it("names other sheets in formulas as the file calls them, and gives words their looks by rules", async () => {
    const area = { row: 0, column: 1, rows: 1, columns: 2 };
    const parts = partsOf(
      await writeWorkbook([
        { id: "a", name: "数据", widths: [10], rows: [[{ value: 7 }]] },
        {
          id: "b",
          name: "数据",
          widths: [10],
          rows: [[{ value: 7, formula: `${ofSheet("a")}A1+${ofSheet("b")}B1+${ofSheet("none")}A1` }]],
          wordLooks: [{ area, word: "未达标", style: "bad" }],
        },
      ]),
    );
    const part = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(part).to.include("<f>'数据'!A1+'数据 (2)'!B1+#REF!A1</f><v>7</v>");
    expect(part).to.match(/<conditionalFormatting sqref="B1:C1"><cfRule type="cellIs" operator="equal" dxfId="0"/);
    expect(parts["xl/styles.xml"]).to.match(/<dxf>.*FBE0DD.*<\/dxf>/);
  });

  it("is read back by our reader, whole and as ours", async () => {
    const { grids, diagnostics } = await readWorkbook(await writeWorkbook([sheet]), "结果.xlsx");
    expect(diagnostics).to.deep.equal([]);
    expect(grids).to.deep.equal([
      {
        file: "结果.xlsx",
        sheet: "表Ⅲ",
        ours: true,
        resultId: "form-iii",
        origin: { row: 0, column: 0 },
        rows: [
          ["县域义务教育校际均衡情况"],
          ["小学", "全县平均值", 6.334441],
          [null, "差异系数", 0.5152645],
          ["否", null, "有\n两行"],
        ],
        merges: [
          { top: 0, left: 0, bottom: 0, right: 2 },
          { top: 1, left: 0, bottom: 2, right: 0 },
        ],
      },
    ]);
  });

  it("shows the digits of the form, and keeps the number whole", async () => {
    const book = library.read(await writeWorkbook([sheet]), { type: "array", cellNF: true });
    const content = book.Sheets["表Ⅲ"];
    expect(content?.["C2"]).to.deep.include({ v: 6.334441, w: "6.33" });
    expect(content?.["C3"]).to.deep.include({ v: 0.5152645, w: "0.515" });
  });

  it("keeps rows and columns in view, and columns as wide as wanted", async () => {
    const xml = partsOf(await writeWorkbook([sheet]))["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml)
      .to.match(/<pane [^>]*ySplit="2"/)
      .and.to.match(/<pane [^>]*xSplit="1"/);
    expect(xml).to.match(/<col [^>]*width="20(?:\.\d+)?"/);
  });

  it("prints cells and charts, and a number on every page", async () => {
    const series = [{ name: "值", values: { row: 1, column: 2, rows: 1, columns: 1 } }];
    const along = { row: 1, column: 0, rows: 1, columns: 1 };
    const place = { row: 5, column: 1, rows: 10, columns: 4 };
    const parts = partsOf(
      await writeWorkbook([sheet, { ...sheet, charts: [{ kind: "columns", title: "图", along, series, place }] }]),
    );
    expect(parts["xl/workbook.xml"]?.match(/Print_Area" localSheetId="\d">[^<]*/g)).to.deep.equal([
      'Print_Area" localSheetId="0">\'表Ⅲ\'!$A$1:$C$4',
      'Print_Area" localSheetId="1">\'表Ⅲ (2)\'!$A$1:$E$15',
    ]);
    expect(parts["xl/worksheets/sheet2.xml"]).to.match(/<\/headerFooter><drawing /);
  });

  it("prints sheets as wide as the page, with the header rows on every page", async () => {
    const parts = partsOf(
      await writeWorkbook([sheet, { ...sheet, id: "plain", name: "它's & 表", frozen: { rows: 0, columns: 1 } }]),
    );
    expect(parts["xl/worksheets/sheet1.xml"]).to.match(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(parts["xl/worksheets/sheet1.xml"]).to.match(
      /<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"\/>/,
    );
    const titles = parts["xl/workbook.xml"]?.match(/<definedName name="_xlnm.Print_Titles".*?<\/definedName>/g);
    expect(titles).to.deep.equal([
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'表Ⅲ\'!$1:$2</definedName>',
    ]);
  });

  it("repeats other rows than those in view where a sheet says so, and begins pages where it asks for them", async () => {
    const parts = partsOf(
      await writeWorkbook([
        { ...sheet, repeated: { row: 4, rows: 2 }, pages: [7, 21] },
        { ...sheet, id: "plain" },
      ]),
    );
    expect(parts["xl/workbook.xml"]).to.include("'表Ⅲ'!$5:$6<");
    expect(parts["xl/worksheets/sheet1.xml"]).to.include(
      '</headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="7" max="16383" man="1"/><brk id="21" max="16383" man="1"/></rowBreaks>',
    );
    expect(parts["xl/worksheets/sheet2.xml"]).to.not.include("rowBreaks");
  });

  it("prints a sheet that nobody could read on one page as several across, with its names on each", async () => {
    const wide = { ...sheet, widths: [26, ...Array.from({ length: 27 }, () => 14)], frozen: { rows: 3, columns: 1 } };
    const parts = partsOf(await writeWorkbook([wide]));
    expect(parts["xl/worksheets/sheet1.xml"]).to.include('<pageSetup fitToWidth="3" fitToHeight="0"');
    expect(parts["xl/workbook.xml"]).to.include("'表Ⅲ'!$A:$A,'表Ⅲ'!$1:$3<");
  });

  it("uses fonts that a Chinese Excel has", async () => {
    const xml = partsOf(await writeWorkbook([sheet]))["xl/styles.xml"] ?? "";
    expect(xml).to.include("宋体").and.to.include("黑体");
  });

  it("marks each sheet of its own, and only ours", async () => {
    const { grids } = await readWorkbook(await writeWorkbook([sheet, { ...sheet, id: "reasons" }]), "a.xlsx");
    expect(grids.map((grid) => [grid.sheet, grid.ours])).to.deep.equal([
      ["表Ⅲ", true],
      ["表Ⅲ (2)", true],
    ]);
    const book = library.utils.book_new();
    library.utils.book_append_sheet(book, library.utils.aoa_to_sheet([["甲"]]), "表Ⅲ");
    const theirs = new Uint8Array(library.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    expect((await readWorkbook(theirs, "a.xlsx")).grids[0]?.ours).to.equal(undefined);
  });

  it("never makes a formula of a text, and gives back the same text", async () => {
    const starts = fc.constantFrom("=", "+", "-", "@", "\t=", "'=", "=cmd|' /C calc'!A0", "");
    await fc.assert(
      fc.asyncProperty(starts, fc.string({ unit: "grapheme", maxLength: 40 }), async (start, rest) => {
        const value = start + rest;
        const bytes = await writeWorkbook(oneCell(value));
        expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).to.not.match(/<f[ >/]/);
        const cell = library.read(bytes, { type: "array", dense: false, cellFormula: true }).Sheets["x"]?.["A1"] as
          | { t: string; f?: string; v: string }
          | undefined;
        expect(cell?.f).to.equal(undefined);
        // The controls but tab, line feed, carriage return and next line; U+FDD0 to FDEF and each plane's last two.
        const kept = [...value]
          .filter((sign) => {
            const code = sign.codePointAt(0) ?? 0;
            const control = (code < 32 && !"\t\n\r".includes(sign)) || (code >= 127 && code < 160 && code !== 133);
            return !control && !(code >= 0xfdd0 && code <= 0xfdef) && (code & 0xfffe) !== 0xfffe;
          })
          .join("")
          .replace(/\r\n?/g, "\n")
          .replaceAll("\ufffd", "?");
        if (kept.trim() !== "") expect([cell?.t, cell?.v]).to.deep.equal(["s", kept]);
      }),
      {
        numRuns: 200,
        examples: [
          ["=", "\u{10fffe} "],
          ["", "a\ufffdb"],
        ],
      },
    );
  });

  it("drops control signs, which no workbook can hold", async () => {
    const { grids } = await readWorkbook(await writeWorkbook(oneCell("\u0000=1\u0007\ufffe")), "a.xlsx");
    expect(grids[0]?.rows).to.deep.equal([["=1"]]);
  });

  it("keeps a text that looks like Excel's own escape", async () => {
    const { grids } = await readWorkbook(await writeWorkbook(oneCell("_x0041_")), "a.xlsx");
    expect(grids[0]?.rows).to.deep.equal([["_x0041_"]]);
  });
});

describe("sheetNames", () => {
  it("are what Excel accepts, each once, whatever is wanted", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 50 }), { maxLength: 12 }), (wanted) => {
        const names = sheetNames([...wanted, ...wanted]);
        expect(new Set(names.map((name) => name.toLowerCase())).size).to.equal(names.length);
        for (const name of names) {
          expect(name.length).to.be.within(1, 31);
          expect(name).to.not.match(/[[\]/\\:*?]|^'|'$/);
        }
      }),
    );
  });

  it("keep good names, and number those that are taken", () => {
    expect(sheetNames(["表Ⅱ-1", "表Ⅱ-1", "a/b", "", "History"])).to.deep.equal([
      "表Ⅱ-1",
      "表Ⅱ-1 (2)",
      "a b",
      "Sheet",
      "History 1",
    ]);
  });
});
