// A small table of schools in the spellings of several kinds of files, so that each hostile file has something to read.

/** Header and rows. */
export const schools: readonly (readonly (string | number)[])[] = [
  ["学校名称", "学校类型", "在校学生数", "县级及以上骨干教师数"],
  ["甲小学", "小学", 500, 6],
  ["乙小学", "小学", 300, 3],
  ["丙小学", "小学", 800, 9],
];

/** As the rows of an .xlsx, from row `first` on. */
export const xlsxRows = (first = 1): string =>
  schools.map((row, at) => `<row r="${first + at}">${row.map((cell) => xlsxCell(cell)).join("")}</row>`).join("");

const xlsxCell = (cell: string | number): string =>
  typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`;

/** As the rows of a table in a web page. */
export const pageRows = schools.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");

/** As rows of an XML workbook of 2003. */
export const xml2003Rows = schools
  .map(
    (row) =>
      `<Row>${row.map((cell) => `<Cell><Data ss:Type="${typeof cell === "number" ? "Number" : "String"}">${cell}</Data></Cell>`).join("")}</Row>`,
  )
  .join("");

/** As rows of an OpenDocument table. */
export const openDocumentRows = schools
  .map(
    (row) =>
      `<table:table-row>${row
        .map((cell) =>
          typeof cell === "number"
            ? `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`
            : `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`,
        )
        .join("")}</table:table-row>`,
  )
  .join("");

/** As text with commas. */
export const csvRows = schools.map((row) => row.join(",")).join("\n");

/** Texts of one repeated sign that are hard on patterns, by a name. */
export const repeatedSigns: Readonly<Record<string, string>> = {
  blanks: " ",
  "wide blanks": "\u3000",
  "line ends": "\n",
  digits: "1",
  "Chinese numerals": "一",
  hyphens: "-",
  brackets: "（",
  "closing brackets": "）",
  stops: "。",
  commas: "，",
  colons: "：",
  letters: "a",
  "Chinese signs": "学",
  "the sign 第": "第",
  years: "2023年",
  percentages: "1%、",
  underscores: "_",
  "Excel's escapes": "_x000D_",
  "half pairs": "\ud83d",
};
