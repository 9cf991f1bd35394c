// A table as the text of a .csv file that Excel opens by a double click: UTF-8 with its mark, lines that end as on Windows.
/** A field: a text, a number unrounded, or nothing. */
export type Field = string | number | null;
/** A header and its rows. */
export type Table = readonly (readonly Field[])[];

/** Signs by which a spreadsheet takes a text for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/** The text. A field that a spreadsheet would calculate has an apostrophe before it; a number never has. */
export const csvText = (table: Table): string => `\uFEFF${table.map((row) => `${csvRow(row)}\r\n`).join("")}`;

/** One row, without the end of its line. */
export const csvRow = (row: readonly Field[]): string => row.map(fieldText).join(",");

const fieldText = (field: Field): string => {
  if (field === null) return "";
  if (typeof field === "number") return String(field);
  const text = formulaStart.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
