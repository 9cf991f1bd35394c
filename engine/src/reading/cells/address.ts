// Addresses of cells, as a sheet shows them.
import type { Where } from "../../diagnostics/index.js";
import type { Grid } from "./grid.js";

/**
 * The letters of a column counted from 0.
 *
 * @example
 * columnLetters(27) // => "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** The letters of a column of the grid, on its sheet. */
export const columnOf = (grid: Grid, column: number): string => columnLetters((grid.origin?.column ?? 0) + column);

/** The number of a row of the grid, counted from 1, as its sheet shows it. */
export const rowNumberOf = (grid: Grid, row: number): number => (grid.origin?.row ?? 0) + row + 1;

/** File and sheet of a grid. */
export const sheetOf = (grid: Grid): Where => ({
  ...(grid.file !== undefined && { file: grid.file }),
  sheet: grid.sheet,
});

/** File, sheet and address of a cell of the grid. */
export const cellOf = (grid: Grid, row: number, column: number): Where => ({
  ...sheetOf(grid),
  cell: `${columnOf(grid, column)}${rowNumberOf(grid, row)}`,
});
