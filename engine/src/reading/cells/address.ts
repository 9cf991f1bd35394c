// Addresses of cells, as a sheet shows them.
import type { Where } from "../../diagnostics/index.js";
import type { Cell, Grid } from "./grid.js";

/**
 * The letters of a column (列标), as Excel heads it.
 *
 * Formula: column + 1 in bijective base 26: A = 1 … Z = 26, AA = 27. Units: a whole number ≥ 0 in, counted from 0; letters A–Z out.
 * 0 is A. None: an empty text for a number below 0; nothing bounds it above, though Excel ends at XFD (16383).
 * Errors: none; a fraction is not looked for.
 * Source: the A1 style of ECMA-376, part 1, §18.17.2 (cell references).
 *
 * @example
 * columnLetters(0) // => "A"
 * columnLetters(27) // => "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/**
 * The letters of a column of the grid, as its own sheet has them (列标).
 *
 * Rule: the grid's origin is added; where rows were arranged anew (`places`), the cell that now heads the column is named whole, as its
 * columns came from several. Units: `column` counted from 0 within the grid; the result is letters, or an address such as `C5`.
 * Zeros: column 0 of a grid without an origin is A. None: always a text; a column beyond the grid's cells gets its letters too.
 * Errors: none thrown.
 * Source: ours, so that a finding names what the reader sees in her own file.
 *
 * @example
 * columnOf({ sheet: "表", rows: [], origin: { row: 2, column: 1 } }, 0) // => "B"
 * columnOf({ sheet: "表", rows: [["数"]], places: [[{ row: 4, column: 2 }]] }, 0) // => "C5"
 */
export const columnOf = (grid: Grid, column: number): string => {
  const head = grid.places?.findIndex((line) => line.length > 0) ?? -1;
  return head < 0 ? columnLetters((grid.origin?.column ?? 0) + column) : (cellOf(grid, head, column).cell ?? "");
};

/**
 * The number of a grid's row as its sheet shows it (行号).
 *
 * Formula: origin.row + the row's place in the sheet + 1, the place going through `places` and `takenRows` where rows were moved or taken
 * out of a longer grid. Units: `row` counted from 0 within the grid; the result counted from 1.
 * Zeros: row 0 without an origin is 1. Missing: a row that has no place of its own counts as not moved. None: always a number.
 * Errors: none thrown; a row beyond the grid is counted on.
 * Source: ours, so that findings lead back to the sheet.
 *
 * @example
 * rowNumberOf({ sheet: "表", rows: [], origin: { row: 2, column: 0 } }, 0) // => 3
 * rowNumberOf({ sheet: "表", rows: [], takenRows: [0, 7] }, 1) // => 8
 */
export const rowNumberOf = (grid: Grid, row: number): number =>
  (grid.origin?.row ?? 0) + rowBefore(grid, grid.places?.[row]?.[0]?.row ?? row) + 1;

/** The row of the longer grid of which these rows are some. */
const rowBefore = ({ takenRows }: Grid, row: number): number => takenRows?.[row] ?? row;

/**
 * File and sheet of a grid, to begin a finding's place with (所在工作表).
 *
 * Rule: what the grid says of itself, copied; no cell. Units: none.
 * Missing: without a file there is no `file` in the result, not an empty one. None: there is always a sheet, if a blank name.
 * Errors: none thrown. Source: ours; the shape is that of `Where`.
 *
 * @example
 * sheetOf({ file: "甲.xlsx", sheet: "表", rows: [] }) // => { file: "甲.xlsx", sheet: "表" }
 * sheetOf({ sheet: "表", rows: [] }) // => { sheet: "表" }
 */
export const sheetOf = (grid: Grid): Where => ({
  ...(grid.file !== undefined && { file: grid.file }),
  sheet: grid.sheet,
});

/**
 * File, sheet and address of a cell of the grid (单元格地址), wherever rows were arranged anew.
 *
 * Rule: letters = origin.column + the place's column, number = as `rowNumberOf` has it. Units: `row` and `column` counted from 0 within
 * the grid; the address as Excel writes it, its rows from 1.
 * Zeros: 0, 0 without an origin is A1. Missing: a cell without a place stands where it stood. None: a cell beyond the grid has an address too.
 * Errors: none thrown. Source: ours, so that each finding leads to its cell.
 *
 * @example
 * cellOf({ sheet: "表", rows: [], origin: { row: 1, column: 1 } }, 0, 0) // => { sheet: "表", cell: "B2" }
 * cellOf({ sheet: "表", rows: [], places: [[{ row: 8, column: 2 }]] }, 0, 0).cell // => "C9"
 */
export const cellOf = (grid: Grid, row: number, column: number): Where => {
  const place = grid.places?.[row]?.[column] ?? { row, column };
  const origin = grid.origin ?? { row: 0, column: 0 };
  return {
    ...sheetOf(grid),
    cell: `${columnLetters(origin.column + place.column)}${origin.row + rowBefore(grid, place.row) + 1}`,
  };
};

/**
 * What stands in a cell of the sheet that a grid was read from (单元格的值).
 *
 * Rule: the address in capitals without $, less the grid's origin; the inverse of `cellOf` for grids whose rows were not moved.
 * Units: columns A–ZZZ, rows of up to seven digits, counted from 1.
 * Zeros: the number 0 is 0, no blank; a blank cell is null. None: null also beyond the grid, or for what is no address of one cell (A1:B2).
 * Errors: none thrown. Source: the A1 style of ECMA-376, part 1.
 *
 * @example
 * cellAt({ rows: [["校名"], [42]], origin: { row: 1, column: 1 } }, "B3") // => 42
 * cellAt({ rows: [["校名"]] }, "A1:B2") // => null
 */
export function cellAt(grid: Pick<Grid, "rows" | "origin">, address: string): Cell {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const { row: top, column: left } = grid.origin ?? { row: 0, column: 0 };
  return grid.rows[Number(digits) - 1 - top]?.[column - left] ?? null;
}
