// Some rows of a sheet as a sheet of its own: each keeps the place that it came from, and what is merged, hidden or marked there.
import type { Cell, CellRange, Grid } from "../cells/index.js";

/**
 * These rows (counted from 0, ascending) as a grid, without what stands in `columns`: they have said whose the rows are. What is merged
 * over rows that do not all go along is left to its first cell.
 */
export function takeRows(grid: Grid, rows: readonly number[], columns: readonly number[] = []): Grid {
  const placeOf = new Map(rows.map((row, at) => [row, at] as const));
  const marks = (all: readonly string[] | undefined): readonly string[] =>
    (all ?? []).flatMap((mark) => {
      const comma = mark.indexOf(",");
      const at = placeOf.get(Number(mark.slice(0, comma)));
      return at === undefined ? [] : [`${at}${mark.slice(comma)}`];
    });
  return {
    ...grid,
    rows: rows.map((row) => withoutCells(grid.rows[row] ?? [], columns)),
    takenRows: rows.map((row) => grid.takenRows?.[row] ?? row),
    merges: (grid.merges ?? []).flatMap((merge) => movedMerge(merge, placeOf)),
    hiddenRows: (grid.hiddenRows ?? []).flatMap((row) => placeOf.get(row) ?? []),
    percentCells: marks(grid.percentCells),
    uncalculated: marks(grid.uncalculated),
  };
}

const withoutCells = (cells: readonly Cell[], columns: readonly number[]): readonly Cell[] =>
  columns.length === 0 ? cells : cells.map((cell, column) => (columns.includes(column) ? null : cell));

const movedMerge = (merge: CellRange, placeOf: ReadonlyMap<number, number>): readonly CellRange[] => {
  const [top, bottom] = [placeOf.get(merge.top), placeOf.get(merge.bottom)];
  return top === undefined || bottom === undefined || bottom - top !== merge.bottom - merge.top
    ? []
    : [{ ...merge, top, bottom }];
};
