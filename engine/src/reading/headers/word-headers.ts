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
 * Words and ids by their keys (词表索引), for looking texts up whatever their widths, blanks and brackets.
 *
 * Rule: keys as `keyOf` makes them; each id is a word of its own; of two ids with one word the later has it. Units: none. Empty: a list
 * without words leaves its id alone. None: `get` gives undefined for a text of no list; look `keyOf` of a text up. Errors: none thrown.
 * Source: ours; the widths and brackets of a word say nothing.
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

/**
 * The columns of a row by what their texts stand for (按词找列); of two that are the same thing the first.
 *
 * Rule: texts alone are asked; numbers and errors head nothing. Units: columns counted from 0. Blank cells are passed over. None: an empty
 * map where no cell is known. Errors: none thrown but what `wordOf` throws. Source: ours; a header that occurs twice is mostly copied.
 *
 * @example
 * [...columnsByWord(["校名", 3, "日期", "时间"], (text) => wordIndex({ date: ["日期", "时间"] }).get(text))] // => [["date", 2]]
 */
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

/**
 * The first row of a sheet whose columns are `accepted` as a header (找表头).
 *
 * Rule: row by row from the top, within the first 60; each row stands alone, no groups are joined. Units: rows and columns counted from 0.
 * Blank rows have no columns, and `accepted` is asked of them too. None: null where no row is accepted.
 * Errors: none thrown but what `accepted` throws. Source: ours: lists of members, ledgers and rubrics have headers of one row.
 *
 * @example
 * const grid = { sheet: "1", rows: [["台账"], ["日期", "数量"]] };
 * headerByWords(grid, (text) => wordIndex({ date: ["日期"] }).get(text), (columns) => columns.has("date"))?.row // => 1
 */
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
