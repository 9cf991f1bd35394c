// Cells merged downwards: a name or township written once stands for every row it covers.
import type { Cell, Grid } from "./grid.js";

/** How many cells are filled in at most; a sheet of nothing but merges stops here. */
const mostFilled = 500_000;

/** Gives the cell of a column, with what is merged into it from above, in the rows from `top` to `bottom`. */
export function cellsWithMerged(grid: Grid, column: number, top: number, bottom: number): (row: number) => Cell {
  const filled = new Map<number, Cell>();
  for (const merge of grid.merges ?? []) {
    if (merge.bottom <= merge.top || merge.left > column || merge.right < column) continue;
    if (merge.left !== merge.right || merge.bottom < top || merge.top > bottom) continue;
    const cell = grid.rows[merge.top]?.[merge.left] ?? null;
    for (let row = Math.max(top, merge.top + 1); row <= Math.min(bottom, merge.bottom); row++) {
      if (filled.size >= mostFilled) break;
      filled.set(row, cell);
    }
  }
  return (row) => filled.get(row) ?? grid.rows[row]?.[column] ?? null;
}
