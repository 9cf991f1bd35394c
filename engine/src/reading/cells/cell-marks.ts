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

/**
 * What is known of a grid's cells beside what they hold (单元格标记): percent, uncalculated, merged.
 *
 * Rule: a merge counts where it covers at least two cells of `rows` × `columns`, in each of which a figure of its own should stand.
 * Units: keys `row,column`, counted from 0 within the grid. Blanks: a merge whose first cell is blank is no figure; without `rows` and
 * `columns` no merge is looked for. None: empty sets and an empty map, never undefined. Errors: none thrown.
 * Source: ours: one 1200 merged over three schools is no figure of each.
 *
 * @example
 * const grid = { sheet: "表", rows: [["甲", 1200], ["乙", null]], merges: [{ top: 0, left: 1, bottom: 1, right: 1 }] };
 * cellMarks(grid, [0, 1], [1]).merged.has("1,1") // => true
 * cellMarks(grid).merged.size // => 0
 */
export const cellMarks = (grid: Grid, rows: readonly number[] = [], columns: readonly number[] = []): CellMarks => ({
  percent: new Set(grid.percentCells),
  uncalculated: new Set(grid.uncalculated),
  merged: mergedFigures(grid, rows, columns),
});
