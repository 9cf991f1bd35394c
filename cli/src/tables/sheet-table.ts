// The table that a result sheet holds, without its title and notes.
import type { ResultSheet } from "@junheng/engine/reports";
import type { Table } from "./csv.js";

/** Its row of headers, and `count` rows from the first that is not kept in view. */
export function sheetTable({ rows, frozen }: ResultSheet, count: number): Table {
  const head = rows.filter((row) => row.every((cell) => cell?.style === "header"));
  const first = frozen?.rows ?? 0;
  return [...head, ...rows.slice(first, first + count)].map((row) => row.map((cell) => cell?.value ?? null));
}
