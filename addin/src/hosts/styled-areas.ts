// Gathers the cells of a result sheet that look alike into few rectangles, so that Excel is asked once for many cells.
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";

/** A rectangle on a sheet, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell spans is looked at as one cell. */
const covered = (cell: SheetCell, row: number, column: number): Area => ({
  row,
  column,
  rows: cell.rowSpan ?? 1,
  columns: cell.columnSpan ?? 1,
});

/** A cell with the rectangle it covers. */
export interface PlacedCell {
  readonly cell: SheetCell;
  readonly area: Area;
}

/** Every cell of a sheet whose first row stands in the row `top`. */
export const placedCells = ({ rows }: ResultSheet, top = 0): readonly PlacedCell[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === null ? [] : [{ cell, area: covered(cell, top + row, column) }])),
  );

const sameColumns = (above: Area, below: Area): boolean =>
  above.column === below.column && above.columns === below.columns && above.row + above.rows === below.row;

/** Joins neighbours of a row, then rows of the same columns that follow each other. */
const joined = (areas: readonly Area[]): readonly Area[] => {
  const runs: Area[] = [];
  for (const area of areas) {
    const last = runs.at(-1);
    const follows = last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
    if (follows) runs[runs.length - 1] = { ...last, columns: last.columns + area.columns };
    else runs.push(area);
  }
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runs) {
    const key = `${run.column},${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && sameColumns(above, run)) open.set(key, { ...above, rows: above.rows + run.rows });
    else {
      if (above !== undefined) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
};

/** The rectangles of each look. */
export const styledAreas = <Look extends string>(
  placed: readonly PlacedCell[],
  lookOf: (cell: SheetCell) => Look | undefined,
): ReadonlyMap<Look, readonly Area[]> => {
  const areas = new Map<Look, Area[]>();
  for (const { cell, area } of placed) {
    const look = lookOf(cell);
    if (look === undefined) continue;
    const found = areas.get(look);
    if (found === undefined) areas.set(look, [area]);
    else found.push(area);
  }
  return new Map([...areas].map(([look, found]) => [look, joined(found)]));
};
