// Addresses of cells, as a sheet shows them.
import type { Where } from "../../diagnostics/index.js";
import type { Cell, Grid } from "./grid.js";

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

/** The letters of a column of the grid, on its sheet; where rows were arranged anew, the cell that heads it. */
export const columnOf = (grid: Grid, column: number): string => {
  const head = grid.places?.findIndex((line) => line.length > 0) ?? -1;
  return head < 0 ? columnLetters((grid.origin?.column ?? 0) + column) : (cellOf(grid, head, column).cell ?? "");
};

/** The number of a row of the grid, counted from 1, as its sheet shows it. */
export const rowNumberOf = (grid: Grid, row: number): number =>
  (grid.origin?.row ?? 0) + rowBefore(grid, grid.places?.[row]?.[0]?.row ?? row) + 1;

/** The row of the longer grid of which these rows are some. */
const rowBefore = ({ takenRows }: Grid, row: number): number => takenRows?.[row] ?? row;

/** File and sheet of a grid. */
export const sheetOf = (grid: Grid): Where => ({
  ...(grid.file !== undefined && { file: grid.file }),
  sheet: grid.sheet,
});

/** File, sheet and address of a cell of the grid. */
export const cellOf = (grid: Grid, row: number, column: number): Where => {
  const place = grid.places?.[row]?.[column] ?? { row, column };
  const origin = grid.origin ?? { row: 0, column: 0 };
  return {
    ...sheetOf(grid),
    cell: `${columnLetters(origin.column + place.column)}${origin.row + rowBefore(grid, place.row) + 1}`,
  };
};

/**
 * What stands in a cell of the sheet that a grid was read from; null where the grid does not reach, or it is no address of one cell.
 *
 * @example
 * cellAt({ sheet: "表", rows: [["校名"], [42]], origin: { row: 1, column: 1 } }, "B3") // => 42
 */
export function cellAt(grid: Pick<Grid, "rows" | "origin">, address: string): Cell {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const { row: top, column: left } = grid.origin ?? { row: 0, column: 0 };
  return grid.rows[Number(digits) - 1 - top]?.[column - left] ?? null;
}
