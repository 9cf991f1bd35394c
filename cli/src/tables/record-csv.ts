// The flat table of schools as a .csv file for a warehouse: no mark of UTF-8 at its head, lines that end as on Unix.
import type { ColumnOfValues } from "@junheng/engine/sql";
import { csvRow } from "./csv.js";

/** The text, without the end of its last line: the last column is blank, and the mark of ours goes there. */
export function recordCsv(columns: readonly ColumnOfValues[]): string {
  const rows = (columns[0]?.values ?? []).map((_, row) => csvRow(columns.map(({ values }) => values[row] ?? null)));
  return [csvRow(columns.map(({ name }) => name)), ...rows].join("\n");
}
