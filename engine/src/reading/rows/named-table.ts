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
 * The tables of a sheet whose header `accepts` what it found. Rows without anything, sums, and what follows a note are left out;
 * of two columns that are the same thing the first is taken.
 */
export function namedTables<T extends string>(
  grid: Grid,
  wordOf: WordLookup<T>,
  accepts: (found: ReadonlySet<T>) => boolean,
): readonly NamedTable<T>[] {
  const tables: { header: number; columns: ReadonlyMap<T, NamedTableColumn>; rows: number[]; ended: boolean }[] = [];
  for (const { row, first, filled } of filledRows(grid)) {
    const cells = grid.rows[row] ?? [];
    const current = tables.at(-1);
    const columns = filled >= 2 && (current !== undefined || row < maxHeaderRow) ? columnsIn(cells, wordOf) : new Map();
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

/** The columns by their words, with brackets at their end or without. */
const columnsIn = <T extends string>(
  cells: readonly Cell[],
  wordOf: WordLookup<T>,
): ReadonlyMap<T, NamedTableColumn> => {
  const known = columnsByWord(cells, (text) => {
    const header = oneLine(text, "");
    return text.length > 40 ? undefined : (wordOf(header) ?? wordOf(header.replace(unitAtEnd, "")));
  });
  return new Map(
    [...known].map(([id, position]) => {
      const header = oneLine(cells[position], "");
      return [id, { position, header, unit: halfWidth(unitAtEnd.exec(header)?.[1] ?? "").trim() }];
    }),
  );
};
