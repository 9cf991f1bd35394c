// Some rows of a sheet as a sheet of its own: each keeps the place that it came from, and what is merged, hidden or marked there.
import type { CellRange, Grid } from "../cells/index.js";

/** These rows (counted from 0, ascending) as a grid. What is merged over rows that do not all go along is left to its first cell. */
export function takeRows(grid: Grid, rows: readonly number[]): Grid {
  const placeOf = new Map(rows.map((row, at) => [row, at] as const));
  const marks = (all: readonly string[] | undefined): readonly string[] =>
    (all ?? []).flatMap((mark) => {
      const comma = mark.indexOf(",");
      const at = placeOf.get(Number(mark.slice(0, comma)));
      return at === undefined ? [] : [`${at}${mark.slice(comma)}`];
    });
  return {
    ...grid,
    rows: rows.map((row) => grid.rows[row] ?? []),
    takenRows: rows.map((row) => grid.takenRows?.[row] ?? row),
    merges: (grid.merges ?? []).flatMap((merge) => movedMerge(merge, placeOf)),
    hiddenRows: (grid.hiddenRows ?? []).flatMap((row) => placeOf.get(row) ?? []),
    percentCells: marks(grid.percentCells),
    uncalculated: marks(grid.uncalculated),
  };
}

const movedMerge = (merge: CellRange, placeOf: ReadonlyMap<number, number>): readonly CellRange[] => {
  const [top, bottom] = [placeOf.get(merge.top), placeOf.get(merge.bottom)];
  return top === undefined || bottom === undefined || bottom - top !== merge.bottom - merge.top
    ? []
    : [{ ...merge, top, bottom }];
};
