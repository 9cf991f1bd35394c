// Finds tables whose columns are known by their words, in one row of headers each, and the rows that belong to them.
import type { Cell, Grid } from "../cells/index.js";
import { filledRows, halfWidth, keyOf, oneLine, textOf } from "../cells/index.js";
import type { WordLookup } from "../headers/index.js";
import { columnsByWord, maxHeaderRow } from "../headers/index.js";
import { kindByWords, noteWords } from "./row-words.js";

/** A column of a table. */
export interface NamedTableColumn {
  readonly position: number;
  /** As written. */
  readonly header: string;
  /** What stands in brackets at its end: 数量（人次）. */
  readonly unit: string;
}

/** A table: its columns by what they are, and its rows. */
export interface NamedTable<T extends string> {
  readonly header: number;
  readonly columns: ReadonlyMap<T, NamedTableColumn>;
  readonly rows: readonly number[];
}

/** Rows of sums and other statistics. */
const sumKinds: ReadonlySet<string> = new Set(["total", "subtotal", "statistic"]);

const unitAtEnd = /[([（［【]([^()[\]（）［］【】]*)[)\]）］】]\s*$/;

/**
 * The tables of a sheet whose header `accepts` what it found (按列名找表), each with its columns and rows.
 *
 * Rule: a row of two known columns at least, the first within 60 rows; a later one begins another table. Sums and statistics are left out, a
 * note ends a table; of two columns that are the same thing the first is taken. Units: positions counted from 0; what stands in brackets at a
 * header's end is its `unit`, empty for none. Blank rows are left out. None: an empty list. Errors: none thrown but what `accepts` throws.
 * Where no header is accepted without one of some words, `sign` knows these: the columns of no other row are looked up.
 * Source: ours: lists of members, ledgers and costs are found so.
 *
 * @example
 * const grid = { sheet: "1", rows: [["台账"], ["日期", "数量（人次）"], ["9月", 3], ["合计", 3]] };
 * const words = wordIndex({ date: ["日期"], quantity: ["数量"] });
 * namedTables(grid, (text) => words.get(keyOf(text)), (found) => found.has("date")).map(({ header, rows, columns }) => [header, rows, columns.get("quantity").unit]) // => [[1, [2], "人次"]]
 */
export function namedTables<T extends string>(
  grid: Grid,
  wordOf: WordLookup<T>,
  accepts: (found: ReadonlySet<T>) => boolean,
  sign?: WordLookup<T>,
): readonly NamedTable<T>[] {
  const tables: { header: number; columns: ReadonlyMap<T, NamedTableColumn>; rows: number[]; ended: boolean }[] = [];
  for (const { row, first, filled } of filledRows(grid)) {
    const cells = grid.rows[row] ?? [];
    const current = tables.at(-1);
    const mayHead = filled >= 2 && (current !== undefined || row < maxHeaderRow) && hasWord(cells, sign);
    const columns = mayHead ? columnsIn(cells, wordOf) : new Map();
    if (columns.size >= 2 && accepts(new Set(columns.keys()))) {
      tables.push({ header: row, columns, rows: [], ended: false });
      continue;
    }
    if (current === undefined || current.ended) continue;
    const label = textOf(cells[first]);
    if (filled === 1 && noteWords.test(label)) current.ended = true;
    else if (!sumKinds.has(kindByWords(keyOf(label)) ?? "")) current.rows.push(row);
  }
  return tables;
}

/** Words are not longer than this. */
const longest = 40;

/** What a text stands for, with brackets at its end or without. */
const wordIn = <T>(text: string, wordOf: WordLookup<T>): T | undefined => {
  if (text.length > longest) return undefined;
  const header = oneLine(text, "");
  return wordOf(header) ?? (unitAtEnd.test(header) ? wordOf(header.replace(unitAtEnd, "")) : undefined);
};

const hasWord = <T>(cells: readonly Cell[], sign: WordLookup<T> | undefined): boolean =>
  sign === undefined || cells.some((cell) => typeof cell === "string" && wordIn(cell, sign) !== undefined);

/** The columns by their words. */
const columnsIn = <T extends string>(
  cells: readonly Cell[],
  wordOf: WordLookup<T>,
): ReadonlyMap<T, NamedTableColumn> => {
  const known = columnsByWord(cells, (text) => wordIn(text, wordOf));
  return new Map(
    [...known].map(([id, position]) => {
      const header = oneLine(cells[position], "");
      return [id, { position, header, unit: halfWidth(unitAtEnd.exec(header)?.[1] ?? "").trim() }];
    }),
  );
};
