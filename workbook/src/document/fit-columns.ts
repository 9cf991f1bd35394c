// Columns as wide as a page has room for: no table is wider than its page, and no number is broken.
import type { PaperRow } from "@junheng/engine/papers";
import { cellText } from "./cell-text.js";
import { sum } from "./sum.js";
import { widestPiece } from "./text-width.js";

/** The smallest letters to try, in half points: what can just be read. */
const smallest = 10;

/** Twentieths of a point on each side of a cell's text. */
export const cellMargin = 50;

/** A table's columns on a page. */
export interface FittedColumns {
  /** Half points of its letters. */
  readonly size: number;
  /** Twentieths of a point of each column; together the page. */
  readonly columns: readonly number[];
}

/**
 * The largest letters with which the longest number, word or code of every column stays in one piece, and the columns' widths: as they
 * are to each other in `widths`, and never too narrow.
 */
export function fitColumns(
  rows: readonly PaperRow[],
  widths: readonly number[],
  page: number,
  largest: number,
): FittedColumns {
  const sizes = Array.from({ length: largest - smallest + 1 }, (_, less) => largest - less);
  const needs = widths.map((_, column) => neededBy(rows, column));
  const needed = (size: number): readonly number[] => needs.map((need) => widthFor(need, size));
  const size = sizes.find((each) => sum(needed(each)) <= page) ?? sizes.at(-1)!;
  return { size, columns: shared(widths, needed(size), page) };
}

/** What a column needs, as `widthOf` takes it of a text. Cells over several columns share theirs, and are left out. */
export const neededBy = (rows: readonly PaperRow[], column: number, widthOf = widestPiece): number =>
  rows.reduce((most, row) => {
    const cell = row[column] ?? null;
    return cell === null || (cell.columnSpan ?? 1) > 1
      ? most
      : Math.max(most, widthOf(cellText(cell), cell.style === "header"));
  }, 1);

/** Twentieths of a point of a column that needs so much in the size of its letters, of so many half points. */
export const widthFor = (need: number, size: number): number => need * size * 10 + 2 * cellMargin + 10;

/** The page shared by the widths; a column that would be too narrow gets what it needs, and the others share the rest. */
const shared = (widths: readonly number[], needed: readonly number[], page: number): readonly number[] => {
  const fixed = new Set<number>();
  for (;;) {
    const rest = page - sum(needed.filter((_, column) => fixed.has(column)));
    const free = sum(widths.filter((_, column) => !fixed.has(column)));
    const share = (column: number): number => (widths[column]! / free) * rest;
    const narrow = widths.findIndex((_, column) => !fixed.has(column) && share(column) < needed[column]!);
    if (narrow < 0 || sum(needed) >= page) {
      const exact = widths.map((_, column) =>
        sum(needed) >= page
          ? (needed[column]! / sum(needed)) * page
          : fixed.has(column)
            ? needed[column]!
            : share(column),
      );
      return exact.map(Math.floor);
    }
    fixed.add(narrow);
  }
};
