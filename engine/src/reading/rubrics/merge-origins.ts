// Where the cell begins that a place belongs to: itself, or the top left of what is merged over it.
import type { Grid } from "../cells/index.js";

/** A place on a grid, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Merges cover no more cells than this; those beyond are not looked at. */
const mostCovered = 200_000;

/** Gives the place where the cell of a place begins. */
export function mergeOrigins({ merges = [] }: Grid): (row: number, column: number) => Place {
  const origins = new Map<string, Place>();
  for (const { top, left, bottom, right } of merges) {
    if ((bottom - top + 1) * (right - left + 1) + origins.size > mostCovered) continue;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) origins.set(`${row},${column}`, { row: top, column: left });
  }
  return (row, column) => origins.get(`${row},${column}`) ?? { row, column };
}
