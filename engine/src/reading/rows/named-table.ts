// Finds tables whose columns are known by their words, in one row of headers each, and the rows that belong to them.
import type { Cell, Grid } from "../cells/index.js";
import { filledRows, halfWidth, isBlank, keyOf, oneLine, textOf } from "../cells/index.js";
import { kindByWords, noteWords } from "./row-words.js";

/** A header lies within so many filled rows, or below an earlier table. */
const headerWithin = 60;

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

/** The id of a header's text, or none. */
export type HeaderWord<T extends string> = (text: string) => T | undefined;

/** Rows of sums and other statistics. */
const sumKinds: ReadonlySet<string> = new Set(["total", "subtotal", "statistic"]);

const unitAtEnd = /[([（［【]([^()[\]（）［］【】]*)[)\]）］】]\s*$/;

/**
 * The tables of a sheet whose header `accepts` what it found. Rows without anything, sums, and what follows a note are left out;
 * of two columns that are the same thing the first is taken.
 */
export function namedTables<T extends string>(
  grid: Grid,
  wordOf: HeaderWord<T>,
  accepts: (found: ReadonlySet<T>) => boolean,
): readonly NamedTable<T>[] {
  const tables: { header: number; columns: ReadonlyMap<T, NamedTableColumn>; rows: number[]; ended: boolean }[] = [];
  for (const { row, first, filled } of filledRows(grid)) {
    const cells = grid.rows[row] ?? [];
    const current = tables.at(-1);
    const columns = filled >= 2 && (current !== undefined || row < headerWithin) ? columnsIn(cells, wordOf) : new Map();
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

const columnsIn = <T extends string>(
  cells: readonly Cell[],
  wordOf: HeaderWord<T>,
): ReadonlyMap<T, NamedTableColumn> => {
  const columns = new Map<T, NamedTableColumn>();
  cells.forEach((cell, position) => {
    if (typeof cell !== "string" || isBlank(cell) || cell.length > 40) return;
    const header = oneLine(cell, "");
    const bare = header.replace(unitAtEnd, "");
    const id = wordOf(header) ?? wordOf(bare);
    if (id === undefined || columns.has(id)) return;
    columns.set(id, { position, header, unit: halfWidth(unitAtEnd.exec(header)?.[1] ?? "").trim() });
  });
  return columns;
};
