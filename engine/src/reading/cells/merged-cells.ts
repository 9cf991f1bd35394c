// Cells merged downwards: a name or township written once stands for every row it covers.
import type { Cell, CellRange, Grid } from "./grid.js";
import { isBlank } from "./text.js";

/** How many cells are filled in at most; a sheet of nothing but merges stops here. */
const mostFilled = 500_000;

/**
 * Gives the cell of a column with what is merged into it from above (合并单元格), as a function of the row.
 *
 * Rule: the cell of the row that `rowsWithMerged` names. Units: rows and columns counted from 0 within the grid, `top` and `bottom` included.
 * Zeros: a 0 written once stands for each row it covers. Blanks: a merge whose first cell is blank fills nothing.
 * None: null where the cell is blank or beyond the grid. Errors: none thrown; after 500,000 filled rows the rest stay as they are.
 * Source: ours, as townships and school names are written once and merged downwards.
 *
 * @example
 * const grid = { sheet: "表", rows: [["东镇"], [null], ["西镇"]], merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] };
 * cellsWithMerged(grid, 0, 0, 2)(1) // => "东镇"
 * cellsWithMerged(grid, 0, 0, 2)(2) // => "西镇"
 */
export function cellsWithMerged(grid: Grid, column: number, top: number, bottom: number): (row: number) => Cell {
  const rowOf = rowsWithMerged(grid, column, top, bottom);
  return (row) => grid.rows[rowOf(row)]?.[column] ?? null;
}

/**
 * Gives the row in which a column's cell is really written: the first one of the cells merged there (合并单元格的首行).
 *
 * Rule: only merges of this one column and several rows count; one across columns is a heading, and covers none. Units: rows counted from 0
 * within the grid, `top` and `bottom` included.
 * Zeros: row 0 is a row like others. Blanks: a merge whose first cell is blank leaves each row its own.
 * None: always a row; outside any merge, and beyond `top` and `bottom`, the one that was asked for.
 * Errors: none thrown; after 500,000 filled rows it stops looking. Source: ours; the bound keeps a sheet made of merges from taking minutes.
 *
 * @example
 * const grid = { sheet: "表", rows: [["东镇"], [null]], merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] };
 * rowsWithMerged(grid, 0, 0, 1)(1) // => 0
 * rowsWithMerged({ sheet: "表", rows: [] }, 0, 0, 1)(1) // => 1
 */
export function rowsWithMerged(grid: Grid, column: number, top: number, bottom: number): (row: number) => number {
  const filled = new Map<number, number>();
  for (const merge of grid.merges ?? []) {
    if (merge.bottom <= merge.top || merge.left > column || merge.right < column) continue;
    if (merge.left !== merge.right || merge.bottom < top || merge.top > bottom) continue;
    if (isBlank(grid.rows[merge.top]?.[merge.left])) continue;
    for (let row = Math.max(top, merge.top + 1); row <= Math.min(bottom, merge.bottom); row++) {
      if (filled.size >= mostFilled) break;
      filled.set(row, merge.top);
    }
  }
  return (row) => filled.get(row) ?? row;
}

/** Finds the figures that are merged over several of these cells, by `row,column`; a blank one is no figure. */
export function mergedFigures(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<string, CellRange> {
  const found = new Map<string, CellRange>();
  const wanted = new Set(rows);
  let looked = 0;
  for (const merge of rows.length === 0 ? [] : (grid.merges ?? [])) {
    if (isBlank(grid.rows[merge.top]?.[merge.left])) continue;
    const covered = columns.filter((column) => column >= merge.left && column <= merge.right);
    if (covered.length === 0 || (covered.length === 1 && merge.top === merge.bottom)) continue;
    const own: number[] = [];
    for (let row = merge.top; row <= merge.bottom && looked < mostFilled; row++, looked++)
      if (wanted.has(row)) own.push(row);
    if (own.length * covered.length < 2) continue;
    for (const row of own) for (const column of covered) found.set(`${row},${column}`, merge);
  }
  return found;
}
