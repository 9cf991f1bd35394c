// Cells merged downwards: a name or township written once stands for every row it covers.
import type { Cell, CellRange, Grid } from "./grid.js";
import { isBlank } from "./text.js";

/** How many cells are filled in at most; a sheet of nothing but merges stops here. */
const mostFilled = 500_000;

/** Gives the cell of a column, with what is merged into it from above, in the rows from `top` to `bottom`. */
export function cellsWithMerged(grid: Grid, column: number, top: number, bottom: number): (row: number) => Cell {
  const rowOf = rowsWithMerged(grid, column, top, bottom);
  return (row) => grid.rows[rowOf(row)]?.[column] ?? null;
}

/** Gives the row in which the cell of a column stands: the first one of the cells that are merged there. */
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
