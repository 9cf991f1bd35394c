// A table with one header row, as the sheets beside a rubric have it: found by its headers, read by their keys.
import type { LocalText, Where } from "../../diagnostics/index.js";
import type { Cell, Grid } from "../cells/index.js";
import { cellOf, isBlank, keyOf, textOf } from "../cells/index.js";
import { headerByWords, wordIndex } from "../headers/index.js";

/** A row, its cells by the keys of their columns. A column that is not there is blank. */
export interface TableRow {
  readonly cell: (key: string) => Cell;
  /** Empty where the cell is blank. */
  readonly text: (key: string) => string;
  readonly where: (key: string) => Where;
}

/** The rows of the first grid that has all of the `needed` columns; null where none has. Blank rows are left out. */
export function findTable(
  grids: readonly Grid[],
  headers: Readonly<Record<string, LocalText>>,
  needed: readonly string[],
): readonly TableRow[] | null {
  const keys = wordIndex(localWords(headers));
  for (const grid of grids) {
    const header = headerByWords(
      grid,
      (text) => keys.get(keyOf(text)),
      (columns) => needed.every((key) => columns.has(key)),
    );
    if (header !== null)
      return grid.rows.flatMap((cells, row) =>
        row <= header.row || cells.every((cell) => isBlank(cell)) ? [] : [rowOf(grid, row, header.columns)],
      );
  }
  return null;
}

/**
 * What each column is called in either language, as lists of words (列名双语词表).
 *
 * Rule: key by key the Chinese and the English name, for `wordIndex`. Units: none. Empty: no headers give no lists; an equal name stands twice.
 * None: always lists. Errors: none thrown. Source: ours, so that a sheet is read in whichever language it was written.
 *
 * @example
 * localWords({ id: { "zh-CN": "编号", en: "Id" } }) // => { id: ["编号", "Id"] }
 */
export const localWords = (headers: Readonly<Record<string, LocalText>>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(headers).map(([key, words]) => [key, Object.values<string>(words)]));

/**
 * A row of a grid, its cells by what their columns are (按列名取行).
 *
 * Rule: the cell as it stands; merged cells are not filled in. Units: `row` and columns counted from 0 within the grid. Zeros are numbers.
 * Blanks are null, and empty as text. None: a column that is not there is blank, and is pointed at in the first column. Errors: none
 * thrown. Source: ours; a reader should ask by what a column is, not by where.
 *
 * @example
 * rowOf({ sheet: "1", rows: [["A1", 8]] }, 0, new Map([["id", 0], ["points", 1]])).cell("points") // => 8
 * rowOf({ sheet: "1", rows: [["A1", 8]] }, 0, new Map([["id", 0]])).text("note") // => ""
 */
export const rowOf = (grid: Grid, row: number, columns: ReadonlyMap<string, number>): TableRow => {
  const cell = (key: string): Cell => {
    const column = columns.get(key);
    return column === undefined ? null : (grid.rows[row]?.[column] ?? null);
  };
  return {
    cell,
    text: (key) => textOf(cell(key)),
    where: (key) => cellOf(grid, row, columns.get(key) ?? 0),
  };
};
