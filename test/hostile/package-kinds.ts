// Hostile .xlsx: numbers that lie, tags that do not close, texts that are long or shared.
import { madeWorkbook, madeZip } from "../made-files/zip.js";
import type { HostileKind } from "./hostile-kind.js";
import { repeatedSigns, schools, xlsxRows } from "./schools.js";

const sheet = (rows: string, before = "", after = ""): Uint8Array =>
  madeWorkbook(`${before}<sheetData>${rows}</sheetData>${after}`);

const numbers = [2_000_000, 1_000_000_000, 4_294_967_295];
const lengths = [2_000, 400_000];
const kind = (name: string, sizes: readonly number[], bytes: (size: number) => Uint8Array): HostileKind => ({
  kind: name,
  ending: "xlsx",
  sizes,
  bytes,
});

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook with other parts than usual: texts that are shared, styles, names, more sheets. */
const parts = ({
  sheets = [`<sheetData>${xlsxRows()}</sheetData>`],
  texts = "",
  styles = "",
  names = "",
}): Uint8Array =>
  madeZip(
    Object.entries({
      "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map((_, at) => `<sheet name="表${at}" sheetId="${at + 1}" r:id="s${at}"/>`).join("")}</sheets>${names}</workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships>${sheets.map((_, at) => `<Relationship Id="s${at}" Type="${relations}/worksheet" Target="worksheets/sheet${at}.xml"/>`).join("")}<Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="f" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
      "xl/sharedStrings.xml": `<sst>${texts}</sst>`,
      "xl/styles.xml": styles || `<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
      ...Object.fromEntries(sheets.map((xml, at) => [`xl/worksheets/sheet${at}.xml`, `<worksheet>${xml}</worksheet>`])),
    }).map(([name, xml]) => ({ name, content: new TextEncoder().encode(xml) })),
  );

const places: readonly HostileKind[] = [
  kind("row by its number", numbers, (n) => sheet(`${xlsxRows()}<row r="${n}"><c><v>1</v></c></row>`)),
  kind("cell by its row", numbers, (n) => sheet(`<row r="1"><c r="A${n}"><v>1</v></c></row>${xlsxRows(2)}`)),
  kind("cell by its column", [20, 100_000], (n) =>
    sheet(`${xlsxRows()}<row r="9"><c r="${"Z".repeat(n)}1"><v>1</v></c></row>`),
  ),
  kind("column below zero", [10_000_000, 100_000_000], (n) =>
    sheet(xlsxRows(), `<cols><col min="-${n}" max="16384" hidden="1"/></cols>`),
  ),
  kind("columns of full width", [2_000, 20_000], (n) =>
    sheet(xlsxRows(), `<cols>${`<col min="1" max="16384" width="9" hidden="1"/>`.repeat(n)}</cols>`),
  ),
  kind("columns of full width, far more", [2_000, 1_000_000], (n) =>
    sheet(xlsxRows(), `<cols>${`<col min="1" max="16384" hidden="1"/>`.repeat(n)}</cols>`),
  ),
  kind("merges of the whole sheet", [2_000, 200_000], (n) =>
    sheet(xlsxRows(), "", `<mergeCells>${`<mergeCell ref="A1:XFD1048576"/>`.repeat(n)}</mergeCells>`),
  ),
  kind("a merge of the whole sheet", [1], () =>
    sheet(xlsxRows(), "", `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
  ),
  kind("merges of a header", [2_000, 200_000], (n) =>
    sheet(xlsxRows(), "", `<mergeCells>${`<mergeCell ref="A1:D2"/>`.repeat(n)}</mergeCells>`),
  ),
  kind("far corners", [2, 1_000], (n) =>
    sheet(
      Array.from(
        { length: n },
        (_, at) => `<row r="${at * 1000 + 1}"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>`,
      ).join(""),
    ),
  ),
  kind("a last row far below", [1], () => sheet(`${xlsxRows()}<row r="1048576"><c r="XFD1"><v>1</v></c></row>`)),
  kind("hidden rows", [2_000, 1_000_000], (n) =>
    sheet(`${xlsxRows()}${Array.from({ length: n }, (_, at) => `<row r="${at + 9}" hidden="1"/>`).join("")}`),
  ),
];

const tags: readonly HostileKind[] = [
  kind("rows unclosed", lengths, (n) => sheet(`${xlsxRows()}${"<row ".repeat(n)}`)),
  kind("formulas unclosed", lengths, (n) => sheet(`${xlsxRows()}<row><c>${"<f ".repeat(n)}`)),
  kind("formulas opened", lengths, (n) => sheet(`${xlsxRows()}<row><c>${"<f>".repeat(n)}</c></row>`)),
  kind("values opened", lengths, (n) => sheet(`${xlsxRows()}<row><c>${"<v>1".repeat(n)}</c></row>`)),
  kind("cells opened", lengths, (n) => sheet(`${xlsxRows()}<row>${"<c>".repeat(n)}</row>`)),
  kind("a quote unclosed", lengths, (n) => sheet(`${xlsxRows()}<row r="${"1".repeat(n)}`)),
  kind("cells without a place", [10_000, 100_000], (n) =>
    sheet(`${xlsxRows()}${"<row><c><v>1</v></c></row>".repeat(n)}`),
  ),
  kind("cells without a place in a row", [10_000, 100_000], (n) =>
    sheet(`${xlsxRows()}<row>${"<c><v>1</v></c>".repeat(n)}</row>`),
  ),
  kind("attributes", lengths, (n) => sheet(`<row ${`a="1" `.repeat(n)}>${"<c/>".repeat(9)}</row>${xlsxRows(2)}`)),
  kind("a tag for each attribute", [1_000, 30_000], (n) =>
    sheet(`${xlsxRows()}${`<row ${`a="1" `.repeat(30)} hidden="1"/>`.repeat(n)}`),
  ),
  kind("comments", lengths, (n) => sheet(`${"<!-- -->".repeat(n)}${xlsxRows()}`)),
  kind("comments unclosed", lengths, (n) => sheet(`${xlsxRows()}${"<!--".repeat(n)}`)),
  kind("sections unclosed", lengths, (n) => sheet(`${xlsxRows()}${"<![CDATA[".repeat(n)}`)),
  kind("numbered signs", lengths, (n) =>
    sheet(`${xlsxRows()}<row><c t="str"><v>${"&#20;&amp".repeat(n)}</v></c></row>`),
  ),
  kind("number formats opened", lengths, (n) => parts({ styles: `<styleSheet>${"<numFmts".repeat(n)}</styleSheet>` })),
  kind("number formats", lengths, (n) =>
    parts({
      styles: `<styleSheet><numFmts>${`<numFmt numFmtId="200" formatCode="yyyy"/>`.repeat(n)}</numFmts><cellXfs>${`<xf numFmtId="200"/>`.repeat(n)}</cellXfs></styleSheet>`,
    }),
  ),
  kind("texts that are shared, opened", lengths, (n) => parts({ texts: "<si><t>".repeat(n) })),
  kind("texts that are shared, in runs", lengths, (n) => parts({ texts: `<si>${"<r><t>x</t></r>".repeat(n)}</si>` })),
];

/** Formats of days that are long, or hard on patterns. */
const formats: readonly HostileKind[] = Object.entries({
  "of days": "yyyy",
  "of hours": "[h]",
  "of brackets": "[",
  "of quotes": '"',
  "of signs": "#,##0.00_);",
  "of noughts": "0.",
  "of fractions": "# ??/??",
  "of texts": "@y",
}).map(([name, code]) =>
  kind(`a number format ${name}`, [200, 30_000], (n) =>
    parts({
      sheets: [
        `<sheetData>${xlsxRows()}${`<row><c s="1"><v>45000.5</v></c><c s="1"><v>0.1234567</v></c></row>`.repeat(1_000)}</sheetData>`,
      ],
      styles: `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="yyyy${code.replaceAll('"', "&quot;").repeat(n)}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>`,
    }),
  ),
);

const texts: readonly HostileKind[] = [
  kind("a text that all cells share", [1_000, 100_000], (n) =>
    parts({
      texts: `<si><t>${"长".repeat(30_000)}</t></si>`,
      sheets: [
        `<sheetData>${xlsxRows()}${`<row>${`<c t="s"><v>0</v></c>`.repeat(10)}</row>`.repeat(n / 10)}</sheetData>`,
      ],
    }),
  ),
  kind("a text that cells of many sheets share", [10, 150], (n) =>
    parts({
      texts: `<si><t>${"长".repeat(30_000)}</t></si>`,
      sheets: Array.from(
        { length: n },
        () => `<sheetData>${xlsxRows()}${`<row>${`<c t="s"><v>0</v></c>`.repeat(10)}</row>`.repeat(160)}</sheetData>`,
      ),
    }),
  ),
  kind("sheets", [150, 9_000], (n) =>
    parts({ sheets: Array.from({ length: n }, () => `<sheetData>${xlsxRows()}</sheetData>`) }),
  ),
  kind("names", [2_000, 100_000], (n) =>
    parts({
      names: `<definedNames>${Array.from({ length: n }, (_, at) => `<definedName name="_xlnm.junheng${at}">表0!$A$${at + 1}</definedName>`).join("")}</definedNames>`,
    }),
  ),
  kind("a name that is long", [2_000, 400_000], (n) =>
    parts({
      names: `<definedNames><definedName name="junheng.${"a.".repeat(n)}">'${"''".repeat(n)}</definedName></definedNames>`,
    }),
  ),
  kind("formulas", [1_000, 50_000], (n) =>
    sheet(
      `${xlsxRows()}${Array.from({ length: n }, (_, at) => `<row><c><f>SUM(A1:D${at + 4})</f><v>0</v></c></row>`).join("")}`,
    ),
  ),
  kind("formulas over whole columns", [1_000, 50_000], (n) =>
    sheet(`${xlsxRows()}${"<row><c><f>SUM(C1:C1048576,D:D)</f><v>0</v></c></row>".repeat(n)}`),
  ),
  ...["SUM(", "A1:", "A1+", "$", "1.", "A", " ", "(", "'a'!A1,"].map((piece) =>
    kind(`a formula of ${piece}`, [2_000, 400_000], (n) =>
      sheet(`${xlsxRows()}<row><c><f>${piece.repeat(n)}</f><v>0</v></c></row>`),
    ),
  ),
  kind("headers in a row", [2_000, 16_300], (n) =>
    sheet(
      xlsxRows().replace(
        "</row>",
        `${Array.from({ length: n }, (_, at) => `<c t="inlineStr"><is><t>第${at}项学生数</t></is></c>`).join("")}</row>`,
      ),
    ),
  ),
  kind("cells of text, all filled", [20, 300], (n) =>
    sheet(`${xlsxRows()}${`<row>${`<c t="inlineStr"><is><t>学</t></is></c>`.repeat(16_384)}</row>`.repeat(n / 20)}`),
  ),
  kind("headers again and again", [200, 20_000], (n) =>
    sheet(Array.from({ length: n }, (_, at) => xlsxRows(at * 5 + 1)).join("")),
  ),
  kind("schools of one name", [1_000, 100_000], (n) =>
    sheet(
      `${xlsxRows()}${`<row>${schools[1]?.map((cell) => (typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join("")}</row>`.repeat(n)}`,
    ),
  ),
  ...Object.entries(repeatedSigns).flatMap(([name, sign]) => [
    kind(`cells of ${name}`, [10, 1_000], (n) =>
      sheet(
        `${xlsxRows()}${`<row><c t="inlineStr"><is><t>${sign.repeat(Math.ceil(32_766 / sign.length))}x</t></is></c></row>`.repeat(n)}`,
      ),
    ),
    kind(`a label of ${name}`, [2_000, 32_767], (n) =>
      sheet(
        `<row r="1"><c t="inlineStr"><is><t>学校名称${sign.repeat(n)}：甲小学</t></is></c><c t="inlineStr"><is><t>在校学生数${sign.repeat(n)}x${sign.repeat(n)}</t></is></c><c><v>500</v></c></row>${xlsxRows(3)}`,
      ),
    ),
  ]),
];

/** All of them. */
export const packageKinds: readonly HostileKind[] = [...places, ...tags, ...formats, ...texts];
