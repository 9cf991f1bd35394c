// Rows and columns put into her file and taken out: all that goes to their cells goes with them.
import { readFileSync } from "node:fs";
import { expect } from "chai";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../read/read-workbook.js";
import { saveInto } from "../save-into.js";
import type { Shift } from "./moves.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const list = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A package with a sheet 学校表 and a sheet 汇总, given by the insides of their elements, and more parts. */
const packageOf = (sheet: string, other = "<sheetData/>", more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="${list}">${relation("a", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${office}"><sheets><sheet name="学校表" sheetId="1" r:id="s1"/><sheet name="汇总" sheetId="2" r:id="s2"/></sheets><definedNames><definedName name="学生">学校表!$B$2:$B$9</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${list}">${relation("s1", "worksheet", "sheet1.xml")}${relation("s2", "worksheet", "sheet2.xml")}</Relationships>`,
    "xl/sheet1.xml": `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    "xl/sheet2.xml": `<worksheet xmlns="${main}">${other}</worksheet>`,
    "xl/_rels/sheet1.xml.rels": `<Relationships xmlns="${list}">${relation("t", "table", "table1.xml")}${relation("c", "comments", "comments1.xml")}${relation("v", "vmlDrawing", "notes.vml")}${relation("d", "drawing", "drawing1.xml")}</Relationships>`,
    "xl/_rels/drawing1.xml.rels": `<Relationships xmlns="${list}">${relation("h", "chart", "chart1.xml")}</Relationships>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};

const shifted = async (
  bytes: Uint8Array,
  ...shifts: readonly Partial<Shift>[]
): Promise<Readonly<Record<string, string>>> => {
  const all = shifts.map((shift) => ({ sheet: "学校表", axis: "row" as const, at: 0, count: 1, ...shift }));
  const parts = unzipSync(await saveInto(bytes, [], [], {}, [], { shifts: all }));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
};

/** The inside of the first sheet afterwards. */
const sheetAfter = async (inside: string, ...shifts: readonly Partial<Shift>[]): Promise<string> =>
  ((await shifted(packageOf(inside), ...shifts))["xl/sheet1.xml"] ?? "").replace(
    /^<worksheet[^>]*>|<\/worksheet>$/g,
    "",
  );

const rows = (...inside: readonly string[]): string => `<sheetData>${inside.join("")}</sheetData>`;

describe("Rows and columns put into a file and taken out", () => {
  it("move what stands behind them; a row that comes in looks like the one above", async () => {
    const before = rows(
      `<row r="1" ht="30"><c r="A1" s="4"><v>1</v></c></row>`,
      `<row r="2"><c r="A2"><v>2</v></c></row>`,
    );
    expect(await sheetAfter(before, { at: 1 })).to.equal(
      rows(
        `<row r="1" ht="30"><c r="A1" s="4"><v>1</v></c></row>`,
        `<row r="2" ht="30"><c r="A2" s="4"/></row>`,
        `<row r="3"><c r="A3"><v>2</v></c></row>`,
      ),
    );
    expect(await sheetAfter(before, { at: 0, count: -1 })).to.equal(rows(`<row r="1"><c r="A1"><v>2</v></c></row>`));
    expect(await sheetAfter(before, { axis: "column", at: 1 })).to.equal(
      rows(
        `<row r="1" ht="30"><c r="A1" s="4"><v>1</v></c><c r="B1" s="4"/></row>`,
        `<row r="2"><c r="A2"><v>2</v></c></row>`,
      ),
    );
  });

  it("take formulas along; one whose range grew has no result until it is calculated, nor have those that go to it", async () => {
    const before = rows(
      `<row r="1"><c r="A1"><f>SUM(B1:B3)</f><v>6</v></c><c r="B1"><v>1</v></c><c r="C1"><f>A1*2</f><v>12</v></c></row>`,
      `<row r="3"><c r="A3"><f>B3</f><v>3</v></c><c r="B3"><v>3</v></c></row>`,
    );
    expect(await sheetAfter(before, { at: 1 })).to.equal(
      rows(
        `<row r="1"><c r="A1"><f>SUM(B1:B4)</f></c><c r="B1"><v>1</v></c><c r="C1"><f>A1*2</f></c></row>`,
        `<row r="4"><c r="A4"><f>B4</f><v>3</v></c><c r="B4"><v>3</v></c></row>`,
      ),
    );
  });

  it("give formulas that shared a text their own", async () => {
    const before = rows(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row>`,
      `<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>`,
    );
    expect(await sheetAfter(before, { at: 1 })).to.equal(
      rows(`<row r="1"><c r="A1"><f>B1*2</f><v>2</v></c></row>`, `<row r="3"><c r="A3"><f>B3*2</f><v>4</v></c></row>`),
    );
  });

  it("take merges, validations, formats by condition, filters, breaks and the frozen head along, and drop what is gone", async () => {
    const before = `<sheetViews><sheetView><pane ySplit="2" topLeftCell="A3" state="frozen"/><selection activeCell="B9" sqref="B9"/></sheetView></sheetViews>${rows(`<row r="1"/>`)}<autoFilter ref="A2:C9"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A5:B5"/></mergeCells><conditionalFormatting sqref="B3:B9 D5"><cfRule><formula>B3&lt;$B$9</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation sqref="D5"><formula1>0</formula1></dataValidation></dataValidations><rowBreaks><brk id="6"/></rowBreaks>`;
    expect(await sheetAfter(before, { at: 1, count: 2 })).to.equal(
      `<sheetViews><sheetView><pane ySplit="4" topLeftCell="A5" state="frozen"/><selection activeCell="B11" sqref="B11"/></sheetView></sheetViews>${rows(`<row r="1"/>`)}<autoFilter ref="A4:C11"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A7:B7"/></mergeCells><conditionalFormatting sqref="B5:B11 D7"><cfRule><formula>B5&lt;$B$11</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation sqref="D7"><formula1>0</formula1></dataValidation></dataValidations><rowBreaks><brk id="8"/></rowBreaks>`,
    );
    expect(await sheetAfter(before, { at: 4, count: -1 })).to.equal(
      `<sheetViews><sheetView><pane ySplit="2" topLeftCell="A3" state="frozen"/><selection activeCell="B8" sqref="B8"/></sheetView></sheetViews>${rows(`<row r="1"/>`)}<autoFilter ref="A2:C8"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><conditionalFormatting sqref="B3:B8"><cfRule><formula>B3&lt;$B$8</formula></cfRule></conditionalFormatting><rowBreaks><brk id="5"/></rowBreaks>`,
    );
  });

  it("take widths along: a column that comes in is as wide as the one before it", async () => {
    const before = `<cols><col min="1" max="1" width="9"/><col min="2" max="3" width="20"/></cols><sheetData/>`;
    expect(await sheetAfter(before, { axis: "column", at: 1 })).to.equal(
      `<cols><col min="1" max="2" width="9"/><col min="3" max="4" width="20"/></cols><sheetData/>`,
    );
    expect(await sheetAfter(before, { axis: "column", at: 0, count: -3 })).to.equal(`<sheetData/>`);
  });

  it("are followed by names, other sheets, notes, pictures and charts", async () => {
    const parts = await shifted(
      packageOf("<sheetData/>", rows(`<row r="1"><c r="A1"><f>SUM(学校表!B2:B9)+B5</f><v>1</v></c></row>`), {
        "xl/comments1.xml": `<comments><commentList><comment ref="C8"><text/></comment><comment ref="C2"><text/></comment></commentList></comments>`,
        "xl/notes.vml": `<xml><v:shape id="a"><x:ClientData><x:Anchor>3, 15, 7, 2, 5, 31, 9, 4</x:Anchor><x:Row>7</x:Row><x:Column>2</x:Column></x:ClientData></v:shape><v:shape id="b"><div>a<br></div><x:Row>1</x:Row></v:shape></xml>`,
        "xl/drawing1.xml": `<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>20</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`,
        "xl/chart1.xml": `<c:chart><c:f>学校表!$B$2:$B$9</c:f></c:chart>`,
      }),
      { at: 2 },
      { at: 1, count: -1 },
      { at: 3, count: 2 },
    );
    expect(parts["xl/sheet2.xml"]).to.contain(`<c r="A1"><f>SUM(学校表!B2:B11)+B5</f></c>`);
    expect(parts["xl/workbook.xml"]).to.contain("学校表!$B$2:$B$11");
    expect(parts["xl/chart1.xml"]).to.contain("<c:f>学校表!$B$2:$B$11</c:f>");
    expect(parts["xl/comments1.xml"]).to.equal(
      `<comments><commentList><comment ref="C10"><text/></comment></commentList></comments>`,
    );
    expect(parts["xl/notes.vml"]).to.equal(
      `<xml><v:shape id="a"><x:ClientData><x:Anchor>3, 15, 9, 2, 5, 31, 11, 4</x:Anchor><x:Row>9</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>`,
    );
    expect(parts["xl/drawing1.xml"]).to.contain("<xdr:row>1</xdr:row>").and.to.contain("<xdr:row>22</xdr:row>");
  });

  it("are not written where a table or an array formula could not stay whole", async () => {
    const table = { "xl/table1.xml": `<table ref="A1:C9"><autoFilter ref="A1:C9"/></table>` };
    expect((await shifted(packageOf("<sheetData/>", "<sheetData/>", table), { at: 4 }))["xl/table1.xml"]).to.equal(
      `<table ref="A1:C10"><autoFilter ref="A1:C10"/></table>`,
    );
    const array = rows(`<row r="1"><c r="A1"><f t="array" ref="A1:A4">B1:B4*2</f><v>2</v></c></row>`);
    for (const [bytes, shift] of [
      [packageOf("<sheetData/>", "<sheetData/>", table), { at: 0, count: -1 }],
      [packageOf("<sheetData/>", "<sheetData/>", table), { axis: "column", at: 1 }],
      [packageOf(array), { at: 2 }],
    ] as const) {
      const failed = await shifted(bytes, shift).catch((error: unknown) => error);
      expect(failed).to.have.property("name", "FileProblem");
    }
  });

  it("and back give the same sheets, in workbooks of many writers", async () => {
    const folder = new URL("../../../../test/cases/saving/", import.meta.url);
    for (const name of [
      "openpyxl-rich.xlsx",
      "xlsxwriter-rich.xlsx",
      "libreoffice-openpyxl-rich.xlsx",
      "exceljs-1.xlsx",
      "hucre-1.xlsx",
    ]) {
      const before = new Uint8Array(readFileSync(new URL(name, folder)));
      const there = await saveInto(before, [], [], {}, [], {
        shifts: [
          { sheet: "学校表", axis: "row", at: 3, count: 2 },
          { sheet: "学校表", axis: "column", at: 2, count: 1 },
        ],
      });
      const back = await saveInto(there, [], [], {}, [], {
        shifts: [
          { sheet: "学校表", axis: "column", at: 2, count: -1 },
          { sheet: "学校表", axis: "row", at: 3, count: -2 },
        ],
      });
      const formulas = (bytes: Uint8Array): readonly string[] =>
        Object.entries(unzipSync(bytes)).flatMap(([part, text]) =>
          /worksheets|charts|workbook\.xml$|comments/.test(part)
            ? [
                ...strFromU8(text).matchAll(
                  /<(?:\w+:)?(?:f|formula|definedName)[^>]*>([^<]+)<|(?:ref|sqref)="([^"]+)"/g,
                ),
              ].map(([, formula, ref]) => `${part} ${formula ?? ref}`)
            : [],
        );
      const merges = async (bytes: Uint8Array) => (await readWorkbook(bytes, name)).grids.map((grid) => grid.merges);
      expect(formulas(back), name).to.include.members(
        formulas(before).filter((each) => !/ A1:| [A-Z]\d+:[A-Z]\d+$/.test(each)),
      );
      expect(await merges(back), name).to.deep.equal(await merges(before));
    }
  });
});
