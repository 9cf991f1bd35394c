// Made sheets as the bytes of a file: .xlsx, .xls or .csv, by the spreadsheet library, which is not the one our own writer uses.
import * as library from "@e965/xlsx";
import type { MadeCell, MadeSheet } from "../sheets/made-sheet.js";
import { addressOf } from "../sheets/made-sheet.js";
import { asGb18030 } from "./gb18030.js";

/** What a file is written as. */
export type FileKind = "xlsx" | "xls" | "csv";

const cellOf = (value: MadeCell): library.CellObject => {
  if (typeof value === "string") return { t: "s", v: value };
  if (typeof value === "number") return { t: "n", v: value };
  return { t: "n", v: value.percent, z: "0.00%" };
};

const contentOf = ({ cells, merges, hiddenRows, hiddenColumns }: MadeSheet): library.WorkSheet => {
  const content: library.WorkSheet = {};
  for (const cell of cells) content[addressOf(cell)] = cellOf(cell.value);
  const bottom = Math.max(0, ...cells.map(({ row }) => row));
  const right = Math.max(0, ...cells.map(({ column }) => column));
  content["!ref"] = `A1:${addressOf({ row: bottom, column: right })}`;
  if (merges.length > 0)
    content["!merges"] = merges.map(([from, to]) => ({
      s: { r: from.row, c: from.column },
      e: { r: to.row, c: to.column },
    }));
  if (hiddenRows.length > 0)
    content["!rows"] = Array.from({ length: bottom + 1 }, (_, row) => ({ hidden: hiddenRows.includes(row) }));
  if (hiddenColumns.length > 0)
    content["!cols"] = Array.from({ length: right + 1 }, (_, column) => ({ hidden: hiddenColumns.includes(column) }));
  return content;
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csvOf = ({ cells }: MadeSheet): string => {
  const rows: string[][] = [];
  for (const { row, column, value } of cells) {
    const line = (rows[row] ??= []);
    line[column] = typeof value === "object" ? `${value.percent * 100}%` : String(value);
  }
  const width = Math.max(...cells.map(({ column }) => column)) + 1;
  return Array.from(rows, (line) =>
    Array.from({ length: width }, (_, column) => quoted(line?.[column] ?? "")).join(","),
  ).join("\r\n");
};

/** Writes the sheets. A .csv has the first alone, in GB18030. */
export function writeFile(sheets: readonly MadeSheet[], kind: FileKind): Uint8Array {
  const [first] = sheets;
  if (kind === "csv" && first !== undefined) return asGb18030(csvOf(first));
  const book = library.utils.book_new();
  for (const sheet of sheets) library.utils.book_append_sheet(book, contentOf(sheet), sheet.name);
  const bookType = kind === "xls" ? "biff8" : "xlsx";
  return new Uint8Array(library.write(book, { type: "array", bookType, compression: true }) as ArrayBuffer);
}
