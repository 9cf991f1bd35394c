// Finds the table in which all columns that were asked for stand: under a header as schools have it, or under any row of names.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt } from "../../diagnostics/index.js";
import { cellOf, columnOf, sheetOf, filledRows } from "../cells/index.js";
import {
  builtInCatalogue,
  headerKey,
  findHeaders,
  headerAt,
  headerLookup,
  isUnitRow,
  columnHeaders,
  namedColumn,
  namesWithin,
} from "../headers/index.js";
import type { HeaderRows, ColumnHeader, NamedColumn, NameWords } from "../headers/index.js";
import type { Grid, RowFacts } from "../cells/index.js";
import { surroundingsOf } from "../rows/index.js";

/** A header stands within so many filled rows. */
const headerWithin = 60;

/** A table with the columns that were asked for, in the order in which they were. */
export interface FoundSeries {
  readonly grid: Grid;
  readonly header: HeaderRows;
  readonly headers: readonly ColumnHeader[];
  readonly columns: readonly NamedColumn[];
  /** Filled rows under the header. */
  readonly rows: readonly RowFacts[];
}

/** The table of a sheet that has the most of these columns; null where the sheet is empty. */
export function findSeries(grid: Grid, wanted: readonly string[]): FoundSeries | null {
  const facts = filledRows(grid);
  const mapped = new Map(wanted.flatMap(namesWithin).map((name) => [headerKey(name), `asked ${name}`]));
  const known = findHeaders(grid, facts, headerLookup(builtInCatalogue, mapped));
  const words: NameWords = { catalogue: builtInCatalogue, lookup: headerLookup(builtInCatalogue) };
  let best: FoundSeries | null = null;
  for (const header of [...known, ...plainHeaders(grid, facts)]) {
    const found = seriesUnder(grid, facts, header, known, wanted, words);
    if (isComplete(found)) return found;
    if (best === null || countFound(found) > countFound(best)) best = found;
  }
  return best;
}

/** Whether every column was found. */
export const isComplete = ({ columns }: FoundSeries): boolean => columns.every(({ kind }) => kind === "found");

const countFound = ({ columns }: FoundSeries): number => columns.filter(({ kind }) => kind === "found").length;

/** Single rows taken for a header; before the first row with a number, also none at all, for columns named by letters. */
const plainHeaders = (grid: Grid, facts: readonly RowFacts[]): readonly HeaderRows[] => {
  const first = facts.find(({ filled }) => filled >= 2);
  const rows = facts.slice(0, headerWithin).filter(({ filled }) => filled >= 2);
  const none: readonly HeaderRows[] =
    first !== undefined && first.numbers > 0
      ? [{ top: first.row, bottom: first.row - 1, nameRows: [], unitRow: null }]
      : [];
  return [...none, ...rows.map(({ row }) => headerAt(grid, [row]))];
};

const seriesUnder = (
  grid: Grid,
  facts: readonly RowFacts[],
  header: HeaderRows,
  known: readonly HeaderRows[],
  wanted: readonly string[],
  words: NameWords,
): FoundSeries => {
  const headers = columnHeaders(grid, header);
  const next = known.find(({ top }) => top > header.bottom && top > header.top);
  const end = next === undefined ? Infinity : surroundingsOf(grid, header.bottom + 1, next.top).top;
  return {
    grid,
    header,
    headers,
    columns: wanted.map((name) => namedColumn(name, grid, headers, words)),
    rows: facts.filter(({ row }) => row > header.bottom && row < end && !isUnitRow(grid.rows[row] ?? [])),
  };
};

/** Why a table is not the one: each column that it lacks, or has more than once. */
export function lackingColumns({ grid, header, headers, columns }: FoundSeries): readonly Diagnostic[] {
  const row = header.nameRows.at(-1) ?? 0;
  const all = headers.flatMap(({ texts }, position) => (texts.length > 0 ? [labelOf(grid, headers, position)] : []));
  return columns.flatMap((column): Diagnostic[] => {
    if (column.kind === "found") return [];
    if (column.kind === "none")
      return [errorAt("seriesColumnLacking", sheetOf(grid), { name: column.name, headers: all.slice(0, 40) })];
    const possible = column.positions.map((position) => labelOf(grid, headers, position));
    return [errorAt("seriesColumnTwice", cellOf(grid, row, column.positions[0] ?? 0), { name: column.name, possible })];
  });
}

const labelOf = (grid: Grid, headers: readonly ColumnHeader[], position: number): string =>
  `${headers[position]?.texts.join("/") ?? ""} (${columnOf(grid, position)})`;
