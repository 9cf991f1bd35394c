// A grid made of the cells of another one: each keeps the place that it came from, and what is marked there.
import type { Cell, Grid } from "./grid.js";

/** A place within a grid, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The cells at these places as a grid; merged cells and what was hidden are not carried over. */
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
