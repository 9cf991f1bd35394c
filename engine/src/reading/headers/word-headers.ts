// Headers of one row whose columns are known by lists of words, as sheets of checks, claims, members, ledgers and rubrics have them.
import type { Cell, Grid } from "../cells/index.js";
import { keyOf } from "../cells/index.js";

/** Such a header lies within so many rows. */
export const maxHeaderRow = 60;

/** Words, each for one id. */
export type WordLists<T extends string> = Readonly<Partial<Record<T, readonly string[]>>>;

/** What a text stands for, or nothing. */
export type WordLookup<T> = (text: string) => T | undefined;

/**
 * Words and ids by their keys, for looking texts up whatever their widths, spaces and brackets; of two ids with one word the later.
 *
 * @example
 * wordIndex({ date: ["日期", "时间"] }).get("时间") // => "date"
 */
export const wordIndex = <T extends string>(lists: WordLists<T>): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(lists) as [T, readonly string[]][]).flatMap(([id, words]) =>
      [id, ...words].map((word) => [keyOf(word), id] as const),
    ),
  );

/** The columns of a row by what their texts stand for; of two that are the same thing the first. */
export function columnsByWord<T>(cells: readonly Cell[], wordOf: WordLookup<T>): ReadonlyMap<T, number> {
  const columns = new Map<T, number>();
  cells.forEach((cell, column) => {
    const id = typeof cell === "string" ? wordOf(cell) : undefined;
    if (id !== undefined && !columns.has(id)) columns.set(id, column);
  });
  return columns;
}

/** A header found by its words. */
export interface WordHeader<T> {
  readonly row: number;
  readonly columns: ReadonlyMap<T, number>;
}

/** The first row of a sheet whose columns are `accepted` as a header; null where there is none (找表头). */
export function headerByWords<T>(
  grid: Grid,
  wordOf: WordLookup<T>,
  accepted: (columns: ReadonlyMap<T, number>) => boolean,
): WordHeader<T> | null {
  for (const [row, cells] of grid.rows.slice(0, maxHeaderRow).entries()) {
    const columns = columnsByWord(cells, wordOf);
    if (accepted(columns)) return { row, columns };
  }
  return null;
}
