// OpenDocument workbooks, as LibreOffice and desktops made here save them, archived (.ods) and flat (.fods).
import { expect } from "chai";
import { madeZip } from "../../../test/made-files/zip.js";
import { readWorkbook } from "./read-workbook.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const spreadsheet = (tables: string, styles = ""): string =>
  `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`;

const flat = (tables: string, styles = ""): Uint8Array =>
  utf8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document office:version="1.3">${spreadsheet(tables, styles)}</office:document>`,
  );

const archived = (tables: string, manifest = "<manifest:manifest/>"): Uint8Array =>
  madeZip([
    { name: "mimetype", content: utf8("application/vnd.oasis.opendocument.spreadsheet") },
    { name: "content.xml", content: utf8(`<office:document-content>${spreadsheet(tables)}</office:document-content>`) },
    { name: "META-INF/manifest.xml", content: utf8(manifest) },
  ]);

const text = (content: string, more = ""): string =>
  `<table:table-cell office:value-type="string"${more}><text:p>${content}</text:p></table:table-cell>`;
const number = (value: number, shown = String(value), type = "float"): string =>
  `<table:table-cell office:value-type="${type}" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
const row = (cells: string, more = ""): string => `<table:table-row${more}>${cells}</table:table-row>`;
const table = (rows: string, more = ""): string => `<table:table table:name="小学"${more}>${rows}</table:table>`;

const gridOf = async (bytes: Uint8Array) => (await readWorkbook(bytes, "某县.ods")).grids[0];

describe("readWorkbook, on OpenDocument", () => {
  const rows =
    row(text("学校") + text("学生数")) +
    row(text("一小") + number(1200, "1,200")) +
    row(`<table:table-cell table:number-columns-repeated="1024"/>`, ` table:number-rows-repeated="1048000"`);

  it("reads the figures, archived and flat, whatever is repeated blank", async () => {
    for (const bytes of [archived(table(rows)), flat(table(rows))])
      expect((await gridOf(bytes))?.rows).to.deep.equal([
        ["学校", "学生数"],
        ["一小", 1200],
      ]);
  });

  it("keeps percentages, dates as they are shown, truth values and errors", async () => {
    const cells =
      number(0.9976, "99.76%", "percentage") +
      `<table:table-cell office:value-type="date" office:date-value="2024-09-01"><text:p>2024年9月1日</text:p></table:table-cell>` +
      `<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>` +
      `<table:table-cell table:formula="of:=[.A1]/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>`;
    const grid = await gridOf(flat(table(row(cells))));
    expect(grid?.rows).to.deep.equal([[0.9976, "2024年9月1日", true, { error: "#DIV/0!" }]]);
    expect(grid?.percentCells).to.deep.equal(["0,0"]);
  });

  it("keeps lines, blanks and repeats, and leaves notes out", async () => {
    const cells =
      `<table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><text:p>教学用房<text:s text:c="2"/>面积</text:p><text:p>（㎡）</text:p></table:table-cell>` +
      `<table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="2"><text:p>5</text:p></table:table-cell>`;
    expect((await gridOf(flat(table(row(cells, ` table:number-rows-repeated="2"`)))))?.rows).to.deep.equal([
      ["教学用房  面积\n（㎡）", 5, 5],
      ["教学用房  面积\n（㎡）", 5, 5],
    ]);
  });

  it("keeps merges, hidden rows and columns", async () => {
    const content =
      `<table:table-column/><table:table-column table:visibility="collapse"/>` +
      row(
        text("标题", ` table:number-columns-spanned="2" table:number-rows-spanned="1"`) + `<table:covered-table-cell/>`,
      ) +
      row(text("甲") + number(1), ` table:visibility="filter"`);
    expect(await gridOf(flat(table(content)))).to.deep.include({
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      hiddenRows: [1],
      hiddenColumns: [1],
    });
  });

  it("leaves hidden sheets out, with a note", async () => {
    const styles = `<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`;
    const bytes = flat(table(rows, ` table:style-name="ta2"`) + table(rows), styles);
    const { grids, diagnostics } = await readWorkbook(bytes, "某县.fods");
    expect(grids).to.have.lengthOf(1);
    expect(diagnostics.map(({ code }) => code)).to.deep.equal(["sheetHidden"]);
  });

  it("finds a form of ours by its names", async () => {
    const names =
      `<table:named-expressions><table:named-expression table:name="_JunhengForm" table:expression="&quot;national-quality-2017;1&quot;"/>` +
      `<table:named-range table:name="_JH.whole.pupils" table:cell-range-address="$小学.$B$2"/></table:named-expressions>`;
    expect((await gridOf(archived(table(rows + names))))?.form).to.deep.equal({
      made: "national-quality-2017",
      version: "1",
      cells: { "whole.pupils": { row: 1, column: 1 } },
    });
  });

  it("names formulas that were never calculated", async () => {
    const cells =
      number(31) + `<table:table-cell table:formula="of:=SUM([.A1:.A1])" office:value-type="float" office:value="0"/>`;
    expect((await gridOf(flat(table(row(cells)))))?.uncalculated).to.deep.equal(["0,1"]);
  });

  it("says what is wrong with one that is behind a password, cut short, another kind of document, or endless", async () => {
    const codes = async (bytes: Uint8Array) => (await readWorkbook(bytes, "a.ods")).diagnostics.map(({ code }) => code);
    expect(await codes(archived("", "<manifest:encryption-data/>"))).to.deep.equal(["filePasswordProtected"]);
    expect(await codes(flat(table(rows)).slice(0, 400))).to.deep.equal(["fileDamaged"]);
    expect(await codes(utf8(`<office:document><office:text/></office:document>`))).to.deep.equal([
      "fileNotSpreadsheet",
    ]);
    expect(await codes(flat(table(row(number(1), ` table:number-rows-repeated="99999999"`))))).to.deep.equal([
      "sheetTooLarge",
    ]);
  });
});
