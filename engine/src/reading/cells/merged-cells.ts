// Cells merged downwards: a name or township written once stands for every row it covers.
import type { Cell, Grid } from "./grid.js";
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
