// A grid made of the cells of another one: each keeps the place that it came from, and what is marked there.
import type { Cell, Grid } from "./grid.js";

/** A place within a grid, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells at these places as a grid of their own (重排网格), each of which still knows where it came from.
 *
 * Rule: row by row what `cellAt` gives, by default what stood there; marks of percent and of formulas without a result move along, merges and
 * what was hidden do not. Units: places counted from 0 within `grid`.
 * Zeros stay zeros; a place beyond the grid is blank. None: no places give a grid without rows. Errors: none thrown.
 * Source: ours: long tables and transposed ones are read as wide ones, and findings still name the original cell.
 *
 * @example
 * rearranged({ sheet: "表", rows: [["甲", 1]] }, [[{ row: 0, column: 1 }], [{ row: 0, column: 0 }]]).rows // => [[1], ["甲"]]
 */
export function rearranged(
  grid: Grid,
  places: readonly (readonly GridPlace[])[],
  cellAt: (place: GridPlace, position: number) => Cell = ({ row, column }) => grid.rows[row]?.[column] ?? null,
): Grid {
  const moved = (marks: readonly string[] | undefined): readonly string[] => {
    const marked = new Set(marks);
    return places.flatMap((line, row) =>
      line.flatMap((place, column) => (marked.has(`${place.row},${place.column}`) ? [`${row},${column}`] : [])),
    );
  };
  return {
    ...grid,
    rows: places.map((line) => line.map(cellAt)),
    merges: [],
    places,
    hiddenRows: [],
    hiddenColumns: [],
    percentCells: moved(grid.percentCells),
    uncalculated: moved(grid.uncalculated),
  };
}
