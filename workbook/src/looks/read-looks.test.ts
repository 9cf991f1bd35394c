// The looks of workbooks of two writers, against what was asked of them when they were made.
import { readFile } from "node:fs/promises";
import { expect } from "chai";
import { cpuMilliseconds } from "../../../test/made-files/cpu-time.js";
import type { CellLook, SheetLooks, WorkbookLooks } from "./looks.js";
import { readLooks } from "./read-looks.js";
import { sheetLooks } from "./sheet-looks.js";
import { stylePart } from "./style-part.js";

const read = async (path: string): Promise<WorkbookLooks> => {
  const looks = await readLooks(
    new Uint8Array(await readFile(new URL(`../../../test/cases/${path}`, import.meta.url))),
  );
  if (looks === null) throw new Error(`${path} has no looks.`);
  return looks;
};

const lookAt = (
  { styles }: WorkbookLooks,
  { cells }: SheetLooks,
  row: number,
  column: number,
): CellLook | undefined => {
  for (let at = 0; at < cells.length; at += 3)
    if (cells[at] === row && cells[at + 1] === column) return styles[cells[at + 2] ?? 0];
  return undefined;
};

describe("readLooks", () => {
  it("gives fonts, theme colours with their tint, fills, borders, places and formats", async () => {
    const looks = await read("looks/openpyxl.xlsx");
    const [sheet] = looks.sheets;
    const title = lookAt(looks, sheet!, 0, 0);
    expect(title?.font).to.deep.include({ name: "黑体", size: 18, bold: true });
    // Accent 1 of openpyxl's theme is 4F81BD; LibreOffice shows it a quarter darker as 376092 and 60 % lighter as B9CDE5 (Excel rounds to 366092 and B8CCE4).
    expect(title?.font.color).to.equal("#376092");
    expect(title).to.include({ horizontal: "center", vertical: "center" });
    const header = lookAt(looks, sheet!, 1, 2);
    expect(header).to.include({ fill: "#b9cde5", wrap: true });
    expect(header?.borders.top).to.deep.equal({ style: "medium", color: "#000000" });
    expect(header?.borders.bottom).to.deep.equal({ style: "double", color: "#c00000" });
    expect([7, 8, 9, 1].map((column) => lookAt(looks, sheet!, 2, column)?.format)).to.deep.equal([
      "0.0%",
      "0.00",
      "#,##0.0",
      "yyyy/m/d",
    ]);
    expect(lookAt(looks, sheet!, 2, 0)).to.include({ indent: 1 });
    expect(lookAt(looks, sheet!, 15, 0)).to.include({ rotation: 90 });
    expect(lookAt(looks, sheet!, 15, 1)?.font).to.include({ strike: true });
    expect(lookAt(looks, sheet!, 10, 0)?.font).to.include({ underline: "single" });
  });

  it("gives sizes, what is hidden, merged and frozen, tabs, gridlines and zoom, and leaves hidden sheets out", async () => {
    const { sheets } = await read("looks/openpyxl.xlsx");
    const [sheet, notes] = sheets;
    expect(sheets.map(({ name }) => name)).to.deep.equal(["学校基本情况", "说明"]);
    expect(sheet?.columns.find(({ first }) => first === 0)?.width).to.equal(22);
    expect(sheet?.columns.find(({ hidden }) => hidden)?.first).to.equal(6);
    expect(sheet?.rows.find(({ row }) => row === 0)?.height).to.equal(36);
    expect(sheet?.rows.find(({ hidden }) => hidden)?.row).to.equal(5);
    expect(sheet?.merges).to.deep.equal([{ top: 0, left: 0, bottom: 0, right: 10 }]);
    expect(sheet).to.deep.include({
      frozen: { top: 0, left: 0, rows: 2, columns: 1 },
      tabColor: "#00b050",
      gridlines: true,
      zoom: 100,
    });
    expect(notes).to.include({ gridlines: false, zoom: 120 });
  });

  it("says what else a sheet has, each kind once", async () => {
    const rule = `<conditionalFormatting sqref="A1"><cfRule/></conditionalFormatting>`;
    const xml = `<worksheet><sheetData/>${rule}${rule}<drawing r:id="a"/><tableParts><tablePart r:id="b"/></tableParts></worksheet>`;
    expect(sheetLooks(xml, "表", 1, []).unshown).to.deep.equal(["conditionalFormats", "drawings", "tables"]);
    expect(sheetLooks("<worksheet><sheetData/></worksheet>", "表", 1, []).unshown).to.deep.equal([]);
  });

  it("gives each formula as it stands in its cell, one that is shared or gives several cells too", async () => {
    const made = (await read("looks/openpyxl.xlsx")).sheets[0]?.formulas ?? [];
    expect(made.find(({ row, column }) => row === 2 && column === 4)).to.include({ text: "C3+D3", empty: true });
    expect(made.find(({ row, column }) => row === 14 && column === 1)).to.include({ text: "C3:D3*2", stays: true });
    const xml = `<worksheet><sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$C$1</f><v>2</v></c></row>
      <row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row></sheetData></worksheet>`;
    expect(sheetLooks(xml, "表", 1, []).formulas).to.deep.equal([
      { row: 0, column: 1, text: "A1*$C$1" },
      { row: 1, column: 1, text: "A2*$C$1" },
    ]);
  });

  it("gives no formula of a sparkline or a rule behind the cells", async () => {
    const { sheets } = await read("saving/xlsxwriter-rich.xlsx");
    const texts = sheets[0]?.formulas.map(({ text }) => text);
    expect(texts).to.include("B13/2").and.not.to.include("学校表!B2:B13");
  });

  it("gives no pane of a view that was put by under a name", () => {
    const pane = `<pane ySplit="3" state="frozen"/>`;
    const xml = `<worksheet><sheetData/><customSheetViews><customSheetView>${pane}</customSheetView></customSheetViews></worksheet>`;
    expect(sheetLooks(xml, "表", 1, [])).not.to.have.property("frozen");
  });

  it("is null for files that have none, and for what is damaged", async () => {
    const looks = await Promise.all([new Uint8Array(), Uint8Array.from([0x50, 0x4b, 3, 4, 9])].map(readLooks));
    expect(looks).to.deep.equal([null, null]);
  });

  it("takes no long time over styles, columns and rows without end", () => {
    const started = cpuMilliseconds();
    const fonts = "<font><b/></font>".repeat(100_000);
    const styles = stylePart(
      `<styleSheet><fonts>${fonts}</fonts><cellXfs>${"<xf fontId='0'/>".repeat(100_000)}</cellXfs></styleSheet>`,
      [],
    );
    expect(styles.length).to.equal(65_490);
    const columns = `<col min="1" max="16384" width="9"/>`.repeat(20_000);
    const cells = `<c r="XFD1048576" s="1"/><c r="ZZZZZZ9" s="1"/><c s="-1"/><c s="1e9"/>`.repeat(10_000);
    const looks = sheetLooks(
      `<worksheet><cols><col min="-100000000" max="99999999999"/>${columns}</cols><sheetData><row r="4294967295" ht="1e99">${cells}</row></sheetData></worksheet>`,
      "表",
      2,
      [],
    );
    expect(looks).to.deep.include({ columns: [{ first: 0, last: 16_383 }], rows: [], cells: new Uint32Array() });
    expect(cpuMilliseconds() - started).to.be.below(5000);
  });
});
