// What is known of cells beside what they hold: shown as a percentage, never calculated, a part of a merged figure.
import type { CellRange, Grid } from "./grid.js";
import { mergedFigures } from "./merged-cells.js";

/** Marks of cells, by `row,column` within the grid. */
export interface CellMarks {
  readonly percent: ReadonlySet<string>;
  /** Cells with a formula that was never calculated. */
  readonly uncalculated: ReadonlySet<string>;
  /** Cells over which one figure is merged, each with the whole range. */
  readonly merged: ReadonlyMap<string, CellRange>;
}

/** The marks of a grid's cells. `rows` and `columns` are those in which each cell should hold a figure of its own. */
export const cellMarks = (grid: Grid, rows: readonly number[] = [], columns: readonly number[] = []): CellMarks => ({
  percent: new Set(grid.percentCells),
  uncalculated: new Set(grid.uncalculated),
  merged: mergedFigures(grid, rows, columns),
});
