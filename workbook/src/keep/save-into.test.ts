// What was opened is written back: changed cells changed, everything else as it was.
import { expect } from "chai";
import { unzipSync, strFromU8, strToU8, zipSync } from "fflate";
import { readWorkbook } from "../read/read-workbook.js";
import type { CellEdit } from "./cell-edit.js";
import { saveInto } from "./save-into.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const list = "http://schemas.openxmlformats.org/package/2006";

/** A package with these sheets, each the inside of its `worksheet` element, and more parts. */
const packageOf = (sheets: readonly string[], more: Readonly<Record<string, string>> = {}, book = ""): Uint8Array => {
  const names = sheets.map((_, at) => `表${at + 1}`);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${list}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${list}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`).join("")}</sheets>${book}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${list}/relationships">${names.map((_, at) => `<Relationship Id="s${at}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="st" Type="${office}/styles" Target="styles.xml"/><Relationship Id="cc" Type="${office}/calcChain" Target="calcChain.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font><b/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="10"/></cellXfs><dxfs count="0"/></styleSheet>`,
    ...Object.fromEntries(sheets.map((inside, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetOf(inside)])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};

const sheetOf = (inside: string): string => `<worksheet xmlns="${main}">${inside}</worksheet>`;

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const at = (address: string, value: CellEdit["value"], more: Partial<CellEdit> = {}): CellEdit => ({
  sheet: "表1",
  row: Number(address.slice(1)) - 1,
  column: address.charCodeAt(0) - 65,
  value,
  ...more,
});

/** The first sheet after edits, without its frame. */
const edited = async (inside: string, edits: readonly CellEdit[]): Promise<string> =>
  (partsOf(await saveInto(packageOf([inside]), edits))["xl/worksheets/sheet1.xml"] ?? "").replace(
    /^<worksheet[^>]*>|<\/worksheet>$/g,
    "",
  );

describe("Saving into the file that was opened", () => {
  const around = `<sheetViews><sheetView><pane ySplit="1"/></sheetView></sheetViews><cols><col min="2" max="2" width="33" style="1"/></cols>`;
  const behind = `<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells><dataValidations count="1"><dataValidation sqref="A1"/></dataValidations><!-- hers -->`;

  it("changes a number and nothing else, byte for byte", async () => {
    const sheet = `${around}<sheetData>\n <row r="2" ht="40" x:d="1" hidden="1"><c r='A2' s="1"  ><v>320</v></c><c r="B2"><f>1+1</f><v>2</v></c></row></sheetData>${behind}`;
    expect(await edited(sheet, [at("A2", 555)])).to.equal(
      sheet.replace(`<c r='A2' s="1"  ><v>320</v></c>`, `<c r="A2" s="1"><v>555</v></c>`),
    );
  });

  it("leaves every other part as it came, packed", async () => {
    const before = packageOf([`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`, `<sheetData/>`], {
      "xl/media/image1.png": "picture",
      "xl/comments1.xml": "<comments/>",
      "xl/vbaProject.bin": "macro",
    });
    const after = await saveInto(before, [at("A1", 2)]);
    const [old, now] = [partsOf(before), partsOf(after)];
    expect(Object.keys(now)).to.deep.equal(Object.keys(old));
    expect(Object.keys(now).filter((name) => now[name] !== old[name])).to.deep.equal(["xl/worksheets/sheet1.xml"]);
  });

  it("without any edit gives the same parts", async () => {
    const before = packageOf([`<sheetData/>`]);
    expect(partsOf(await saveInto(before, []))).to.deep.equal(partsOf(before));
  });

  it("puts cells into rows and rows into sheets where they belong, with the look of their column or row", async () => {
    const sheet = `${around}<sheetData><row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row><row r="5" s="7" customFormat="1"/></sheetData>`;
    expect(await edited(sheet, [at("B2", 2), at("D2", 4), at("A3", 9), at("C5", 5), at("A9", true)])).to.equal(
      `${around}<sheetData><row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>2</v></c><c r="C2"><v>3</v></c><c r="D2"><v>4</v></c></row><row r="3"><c r="A3"><v>9</v></c></row><row r="5" s="7" customFormat="1"><c r="C5" s="7"><v>5</v></c></row><row r="9"><c r="A9" t="b"><v>1</v></c></row></sheetData>`,
    );
    expect(
      await edited(`<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>`, [at("A1", 8), at("B1", 9)]),
    ).to.equal(`<sheetData><row r="1"><c r="A1"><v>8</v></c><c r="B1"><v>9</v></c></row></sheetData>`);
    expect(await edited("<sheetData/>", [at("A1", 1)])).to.equal(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
    );
  });

  it("writes texts as texts, whatever they look like, and clears a cell without its look", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><v>1</v></c><c r="C1"/></row></sheetData>`;
    expect(await edited(sheet, [at("A1", null), at("B1", "=1 <&\u0000"), at("C1", { error: "#N/A" })])).to.equal(
      `<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" t="inlineStr"><is><t xml:space="preserve">=1 &lt;&amp;</t></is></c><c r="C1" t="e"><v>#N/A</v></c></row></sheetData>`,
    );
  });

  it("keeps a prefix that the sheet's elements have", async () => {
    const before = packageOf([""], {
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const { grids } = await readWorkbook(await saveInto(before, [at("A1", "甲"), at("A2", 2)]), "a.xlsx");
    expect(grids[0]?.rows).to.deep.equal([["甲"], [2]]);
  });

  it("extends the used range that the sheet states", async () => {
    expect(await edited(`<dimension ref="B2:C3"/><sheetData/>`, [at("D9", 1)])).to.include(`<dimension ref="B2:D9"/>`);
  });
});

describe("Formulas around a changed cell", () => {
  it("that go to it, straight or through others, lose their results and are calculated when the file is opened", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" t="str"><f>"x"&amp;B1</f><v>x2</v></c><c r="D1"><f>E1</f><v>5</v></c></row></sheetData>`;
    const other = `<sheetData><row r="1"><c r="A1"><f>SUM('表1'!B:B)</f><v>2</v></c><c r="B1"><f>人数</f><v>1</v></c></row></sheetData>`;
    const untouched = `<sheetData><row r="1"><c r="A1"><f>表2!C1</f><v>7</v></c></row></sheetData>`;
    const names = `<definedNames><definedName name="人数">表1!$A$1:$A$4</definedName></definedNames>`;
    const parts = partsOf(await saveInto(packageOf([sheet, other, untouched], {}, names), [at("A1", 9)]));
    expect(parts["xl/worksheets/sheet1.xml"]).to.include(
      `<c r="B1"><f>A1*2</f></c><c r="C1"><f>"x"&amp;B1</f></c><c r="D1"><f>E1</f><v>5</v></c>`,
    );
    expect(parts["xl/worksheets/sheet2.xml"]).to.include(
      `<c r="A1"><f>SUM('表1'!B:B)</f></c><c r="B1"><f>人数</f></c>`,
    );
    expect(parts["xl/worksheets/sheet3.xml"]).to.equal(sheetOf(untouched));
    expect(parts["xl/workbook.xml"]).to.include(`</definedNames><calcPr fullCalcOnLoad="1"/>`);
  });

  it("that share the text of a replaced one get their own", async () => {
    const sheet = `<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>`;
    expect(await edited(sheet, [at("B1", 5)])).to.equal(
      `<sheetData><row r="1"><c r="B1"><v>5</v></c></row><row r="2"><c r="B2"><f>A2*$C$1+&quot;A1&quot;</f><v>2</v></c></row></sheetData>`,
    );
  });

  it("that are replaced are taken out of the order of calculation", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>`;
    const chain = `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>`;
    const parts = partsOf(await saveInto(packageOf([sheet], { "xl/calcChain.xml": chain }), [at("A1", 3)]));
    expect(parts).not.to.have.property("xl/calcChain.xml");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.to.include("calcChain");
  });

  it("that fill several cells become their values where one of these is changed, and are untrue as a whole otherwise", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="B2"><v>4</v></c></row></sheetData>`;
    expect(await edited(sheet, [at("B2", 9)])).to.include(
      `<c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>9</v></c>`,
    );
    expect(await edited(sheet, [at("A1", 9)])).to.include(
      `<c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f></c></row><row r="2"><c r="B2"></c>`,
    );
  });

  it("can be written, with their results", async () => {
    expect(await edited("<sheetData/>", [at("A1", 3, { formula: "SUM(B1:B2)" })])).to.include(
      `<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>`,
    );
  });
});

describe("Headers of tables", () => {
  it("are renamed in both places, and never to one that is there", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"/><c r="B1"/></row></sheetData>`;
    const table = `<table xmlns="${main}" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="学校"/><tableColumn id="2" name="人数"/></tableColumns></table>`;
    const parts = partsOf(
      await saveInto(
        packageOf([sheet], {
          "xl/tables/table1.xml": table,
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${list}/relationships"><Relationship Id="t" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
        }),
        [at("B1", "学校")],
      ),
    );
    expect(parts["xl/tables/table1.xml"]).to.include(`<tableColumn id="2" name="学校2"/>`);
    expect(parts["xl/worksheets/sheet1.xml"]).to.include(">学校2</t>");
  });
});

describe("Result sheets beside hers", () => {
  const result = {
    id: "verdict",
    name: "表1",
    rows: [
      [{ value: "标题", style: "title" as const, columnSpan: 2 }, null],
      [{ value: 1.5, format: "0.00", style: "number" as const }],
    ],
    widths: [10, 12],
    frozen: { rows: 1, columns: 0 },
  };

  it("come behind them with their looks and their mark, under a free name; her looks keep their numbers", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1" s="1"><v>0.5</v></c></row></sheetData>`;
    const after = await saveInto(packageOf([sheet]), [], [result]);
    const { grids } = await readWorkbook(after, "a.xlsx");
    expect(grids.map(({ sheet, ours }) => [sheet, ours ?? false])).to.deep.equal([
      ["表1", false],
      ["表1 (2)", true],
    ]);
    expect(grids[0]?.percentCells).to.deep.equal(["0,0"]);
    expect(grids[1]?.rows).to.deep.equal([["标题"], [1.5]]);
    const parts = partsOf(after);
    expect(parts["xl/worksheets/sheet1.xml"]).to.equal(sheetOf(sheet));
    expect(parts["xl/styles.xml"]).to.match(/<cellXfs count="\d+"><xf\/><xf numFmtId="10"\/><xf /);
    expect(parts["xl/styles.xml"]).to.match(
      /^<styleSheet[^>]*><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"\/>/,
    );
  });

  it("can be added again to what was saved", async () => {
    const once = await saveInto(packageOf(["<sheetData/>"]), [], [result]);
    const { grids } = await readWorkbook(await saveInto(once, [], [result]), "a.xlsx");
    expect(grids.map(({ sheet }) => sheet)).to.deep.equal(["表1", "表1 (2)", "表1 (3)"]);
  });
});
