// Hostile files of text: pages, XML workbooks of 2003, flat OpenDocument, text with commas.
import type { HostileKind } from "./hostile-kind.js";
import { kind } from "./hostile-kind.js";
import { csvRows, openDocumentRows, pageRows, repeatedSigns, xml2003Rows } from "./schools.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (inside: string): Uint8Array => utf8(`<html><body><table>${inside}</table></body></html>`);
const old = (inside: string): Uint8Array =>
  utf8(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="一"><Table>${inside}</Table></Worksheet></Workbook>`,
  );
const flat = (inside: string): Uint8Array =>
  utf8(
    `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="一">${inside}</table:table></office:spreadsheet></office:body></office:document>`,
  );

const numbers = [2_000_000, 1_000_000_000, 4_294_967_295];
const lengths = [2_000, 400_000];
const pages: readonly HostileKind[] = [
  kind("comments before a page", "xls", [34, 10_000], (n) => utf8(`${"<!-- -->".repeat(n)}<table>${pageRows}</table>`)),
  kind("blanks and comments before a page", "xls", [34, 10_000], (n) =>
    utf8(`${"<!----> \n".repeat(n)}<table>${pageRows}</table>`),
  ),
  kind("comments unclosed before a page", "xls", lengths, (n) => utf8(`<table>${pageRows}</table>${"<!--".repeat(n)}`)),
  kind("colspan", "xls", numbers, (n) => page(`<tr><td colspan=${n}>表</td></tr>${pageRows}`)),
  kind("rowspan", "xls", numbers, (n) => page(`<tr><td rowspan="${n}">表</td></tr>${pageRows}`)),
  kind("colspan and rowspan", "xls", numbers, (n) => page(`<tr><td colspan=${n} rowspan=${n}>表</td></tr>${pageRows}`)),
  kind("cells that span columns, many", "xls", [200, 20_000], (n) =>
    page(`${`<tr>${"<td colspan=1000 rowspan=1000>1</td>".repeat(10)}</tr>`.repeat(n / 10)}${pageRows}`),
  ),
  kind("cells unclosed", "xls", lengths, (n) => page(`<tr>${"<td ".repeat(n)}${pageRows}`)),
  kind("rows unclosed", "xls", lengths, (n) => page(`${"<tr>".repeat(n)}${pageRows}`)),
  kind("empty cells", "xls", lengths, (n) => page(`<tr>${"<td></td>".repeat(n)}</tr>${pageRows}`)),
  kind("tables in tables", "xls", [2_000, 100_000], (n) => page(`${"<tr><td><table>".repeat(n)}${pageRows}`)),
  kind("styles unclosed", "xls", lengths, (n) => page(`${"<style>".repeat(n)}${pageRows}`)),
  kind("scripts unclosed", "xls", lengths, (n) => page(`${"<script ".repeat(n)}${pageRows}`)),
  kind("named signs", "xls", lengths, (n) => page(`<tr><td>${"&nbsp;&#x".repeat(n)}</td></tr>${pageRows}`)),
  kind("brackets", "xls", lengths, (n) => page(`<tr><td>${"<".repeat(n)}</td></tr>${pageRows}`)),
  kind("line breaks", "xls", lengths, (n) => page(`<tr><td>${"<br>".repeat(n)}</td></tr>${pageRows}`)),
];

const workbooks2003: readonly HostileKind[] = [
  kind("ss:Index of a row", "xls", numbers, (n) => old(`${xml2003Rows}<Row ss:Index="${n}"><Cell/></Row>`)),
  kind("ss:Index of a cell", "xls", numbers, (n) =>
    old(`${xml2003Rows}<Row><Cell ss:Index="${n}"><Data ss:Type="Number">1</Data></Cell></Row>`),
  ),
  kind("ss:Index of a row, with text", "xls", numbers, (n) =>
    old(`<Row ss:Index="${n}"><Cell><Data ss:Type="String">x</Data></Cell></Row>${xml2003Rows}`),
  ),
  kind("ss:MergeAcross and ss:MergeDown", "xls", numbers, (n) =>
    old(
      `<Row><Cell ss:MergeAcross="${n}" ss:MergeDown="${n}"><Data ss:Type="String">表</Data></Cell></Row>${xml2003Rows}`,
    ),
  ),
  kind("ss:Span of columns", "xls", numbers, (n) => old(`<Column ss:Span="${n}" ss:Hidden="1"/>${xml2003Rows}`)),
  kind("ss:Span of rows", "xls", numbers, (n) => old(`<Row ss:Span="${n}" ss:Hidden="1"/>${xml2003Rows}`)),
  kind("ss:Index below zero", "xls", numbers, (n) =>
    old(`<Column ss:Index="-${n}" ss:Hidden="1"/><Row ss:Index="-${n}"><Cell ss:Index="-${n}"/></Row>${xml2003Rows}`),
  ),
  kind("2003 rows unclosed", "xls", lengths, (n) => old(`${"<Row ".repeat(n)}${xml2003Rows}`)),
  kind("2003 cells unclosed", "xls", lengths, (n) => old(`<Row>${"<Cell>".repeat(n)}</Row>${xml2003Rows}`)),
  kind("2003 data unclosed", "xls", lengths, (n) => old(`<Row><Cell>${"<Data ".repeat(n)}</Row>${xml2003Rows}`)),
  kind("2003 attributes", "xls", lengths, (n) => old(`<Row ${'a="1" '.repeat(n)}/>${xml2003Rows}`)),
];

const flatDocuments: readonly HostileKind[] = [
  kind("rows repeated", "fods", [1_048_570, ...numbers], (n) =>
    flat(`${openDocumentRows}<table:table-row table:number-rows-repeated="${n}"><table:table-cell/></table:table-row>`),
  ),
  kind("filled rows repeated", "fods", [1_048_570, ...numbers], (n) =>
    flat(
      `${openDocumentRows}<table:table-row table:number-rows-repeated="${n}"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`,
    ),
  ),
  kind("filled cells repeated", "fods", [16_384, ...numbers], (n) =>
    flat(
      `${openDocumentRows}<table:table-row><table:table-cell table:number-columns-repeated="${n}" office:value-type="float" office:value="1"/></table:table-row>`,
    ),
  ),
  kind("filled rows and cells repeated", "fods", [16_384], (n) =>
    flat(
      `${openDocumentRows}<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="${n}" office:value-type="float" office:value="1"/></table:table-row>`,
    ),
  ),
  kind("empty formulas and merges repeated", "fods", [16_384], (n) =>
    flat(
      `${openDocumentRows}${`<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="${n}" table:formula="of:=1" table:number-columns-spanned="2"/></table:table-row>`}`,
    ),
  ),
  kind("hidden rows and columns repeated", "fods", numbers, (n) =>
    flat(
      `<table:table-column table:visibility="collapse" table:number-columns-repeated="${n}"/>${openDocumentRows}<table:table-row table:visibility="collapse" table:number-rows-repeated="${n}"><table:table-cell/></table:table-row>`,
    ),
  ),
  kind("hidden columns, many", "fods", [2_000, 100_000], (n) =>
    flat(
      `${`<table:table-column table:visibility="collapse" table:number-columns-repeated="16384"/>`.repeat(n)}${openDocumentRows}`,
    ),
  ),
  kind("columns and rows spanned", "fods", numbers, (n) =>
    flat(
      `<table:table-row><table:table-cell table:number-columns-spanned="${n}" table:number-rows-spanned="${n}" office:value-type="string"><text:p>表</text:p></table:table-cell></table:table-row>${openDocumentRows}`,
    ),
  ),
  kind("blanks by their number", "fods", [1_000, 100_000], (n) =>
    flat(
      `<table:table-row><table:table-cell office:value-type="string"><text:p>${`<text:s text:c="1000000000"/>`.repeat(n)}x</text:p></table:table-cell></table:table-row>${openDocumentRows}`,
    ),
  ),
  kind("tables in tables", "fods", [2_000, 100_000], (n) => flat(`${"<table:table>".repeat(n)}${openDocumentRows}`)),
  kind("cells unclosed", "fods", lengths, (n) => flat(`${openDocumentRows}${"<table:table-cell ".repeat(n)}`)),
];

const commas: readonly HostileKind[] = [
  kind("empty lines", "csv", [20_000, 20_000_000], (n) => utf8(`${csvRows}${"\n".repeat(n)}`)),
  kind("empty lines before schools", "csv", [20_000, 20_000_000], (n) => utf8(`${"\n".repeat(n)}${csvRows}`)),
  kind("lines of blanks", "csv", [20_000, 2_000_000], (n) => utf8(`${csvRows}\n${"  , ,\r\n".repeat(n)}`)),
  kind("schools", "csv", [3_000, 1_700_000], (n) =>
    utf8(
      `${csvRows}\n${Array.from({ length: n }, (_, at) => `第${at}小学,小学,${100 + (at % 900)},${at % 9}`).join("\n")}`,
    ),
  ),
  kind("lines of numbers", "csv", [20_000, 5_000_000], (n) => utf8(`${csvRows}\n${"1\n".repeat(n)}`)),
  kind("cells in a line", "csv", [16_384, 20_000_000], (n) => utf8(`${csvRows}\n${",".repeat(n)}`)),
  kind("filled cells in a line", "csv", [16_000, 5_000_000], (n) => utf8(`${"1,".repeat(n)}\n${csvRows}`)),
  kind("headers in a line", "csv", [2_000, 16_000], (n) =>
    utf8(`${csvRows.replace("\n", `,${Array.from({ length: n }, (_, at) => `第${at}项学生数`).join(",")}\n`)}`),
  ),
  kind("quotes", "csv", [20_000, 20_000_000], (n) => utf8(`${'"'.repeat(n)}\n${csvRows}`)),
  kind("quotes and commas", "csv", [20_000, 5_000_000], (n) => utf8(`${csvRows}\n${'"",'.repeat(n)}`)),
  kind("half quotes", "csv", [20_000, 5_000_000], (n) => utf8(`${csvRows}\n${'a"b"'.repeat(n)}`)),
  ...Object.entries(repeatedSigns).flatMap(([name, sign]) => [
    kind(`a header of ${name}`, "csv", [2_000, 32_767, 100_000], (n) =>
      utf8(csvRows.replace("在校学生数", `"在校学生数${sign.repeat(n)}x"`)),
    ),
    kind(`a title of ${name}`, "csv", [2_000, 100_000], (n) => utf8(`"表${sign.repeat(n)}x"\n${csvRows}`)),
    kind(`a name of ${name}`, "csv", [2_000, 100_000], (n) =>
      utf8(csvRows.replace("甲小学", `"甲${sign.repeat(n)}x"`)),
    ),
    kind(`a figure of ${name}`, "csv", [2_000, 100_000], (n) => utf8(csvRows.replace("500", `"5${sign.repeat(n)}x"`))),
    kind(`a note of ${name}`, "csv", [2_000, 100_000], (n) => utf8(`${csvRows}\n"${sign.repeat(n)}x"`)),
    kind(`cells of ${name}`, "csv", [20, 1_000], (n) =>
      utf8(`${csvRows}\n${`"甲${sign.repeat(2_000)}x",小学,"${sign.repeat(2_000)}",3\n`.repeat(n)}`),
    ),
  ]),
];

/** All of them. */
export const textKinds: readonly HostileKind[] = [...pages, ...workbooks2003, ...flatDocuments, ...commas];
