// A table with more columns than a page holds, as several below each other: each begins with the first column again.
import type { PaperRow, TableBlock } from "@junheng/engine/papers";
import type { SheetCell } from "@junheng/engine/reports";
import { neededBy, widthFor } from "./fit-columns.js";
import { sum } from "./sum.js";
import { textWidth, widestPiece } from "./text-width.js";

/** The smallest letters that are read without trouble, in half points; a table that would need smaller ones goes on below. */
const readable = 13;

/** Room in the size of the letters with which no number is broken, and a text is at most twice as high as it is wide: else it is a column of signs. */
const legible = (text: string, isBold = false): number =>
  Math.max(widestPiece(text, isBold), Math.sqrt((textWidth(text, isBold) * lineHeight) / 2));
const lineHeight = 1.3;

/** The table, or its parts: every column is in one of them, none is parted, and they are about equally wide. */
export function tableBands(table: TableBlock, page: number): readonly TableBlock[] {
  const needs = table.widths.map((_, column) => widthFor(neededBy(table.rows, column, legible), readable));
  const [first = 0, ...others] = needs;
  const room = page - first;
  const all = sum(others);
  if (all <= room || others.length < 2) return [table];
  const each = all / Math.ceil(all / room);
  const starts = [1];
  let used = 0;
  for (const [at, need] of others.entries()) {
    const isFull = used + need > room || used + need / 2 > each;
    if (used > 0 && isFull) {
      starts.push(at + 1);
      used = 0;
    }
    used += need;
  }
  return starts.map((start, band) => columnsOf(table, start, starts[band + 1] ?? needs.length, band === 0));
}

const columnsOf = (table: TableBlock, start: number, end: number, isFirst: boolean): TableBlock => {
  const { caption, widths, rows } = table;
  return {
    kind: "table",
    ...(isFirst && caption !== undefined && { caption }),
    headerRows: table.headerRows,
    widths: [widths[0]!, ...widths.slice(start, end)],
    rows: rows.map((row) => [row[0] ?? null, ...slice(row, start, end)]),
  };
};

/** Cells of a row from a column to another; one that began before goes on with the columns that are left of it. */
const slice = (row: PaperRow, start: number, end: number): readonly (SheetCell | null)[] => {
  const cells = Array.from({ length: end - start }, (_, at) => row[start + at] ?? null);
  const before = row.slice(0, start).findLastIndex((cell) => cell !== null);
  const reaches = before + (row[before]?.columnSpan ?? 1);
  if (before > 0 && reaches > start) cells[0] = { ...row[before]!, columnSpan: reaches - start };
  return cells.map((cell, at) =>
    cell?.columnSpan === undefined ? cell : { ...cell, columnSpan: Math.min(cell.columnSpan, cells.length - at) },
  );
};
