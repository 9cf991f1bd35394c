// Sheets without what is of other periods: their rows are blank, their columns marked, their sheets gone; every other row keeps its number.
import type { Cell, CellRange, Grid } from "../cells/index.js";
import type { DatedTable } from "./dated-tables.js";
import type { Period } from "./period.js";
import { byLatest } from "./period.js";

/** A row under a column of periods that names none, and whether it was left out: its school is there with the period, or it sums periods up. */
export interface UndatedRow {
  readonly table: DatedTable;
  readonly row: number;
  readonly leftOut: boolean;
}

/** What is left of the sheets. */
export interface Remaining {
  readonly kept: readonly Grid[];
  readonly undated: readonly UndatedRow[];
}

/** Takes `leftOut` (keys of periods) out. `own` are the schools of the period that is read. */
export function withoutPeriods(
  grids: readonly Grid[],
  tables: readonly DatedTable[],
  period: Period,
  leftOut: ReadonlySet<string>,
  own: ReadonlySet<string>,
): Remaining {
  const undated: UndatedRow[] = [];
  const kept = grids.flatMap((grid): readonly Grid[] => {
    const ofGrid = tables.filter((table) => table.grid === grid);
    const rows = new Set<number>();
    const columns = new Set<number>();
    let gone = 0;
    for (const table of ofGrid) {
      if (
        table.periods.size === 0 &&
        table.columns.length === 0 &&
        table.period !== null &&
        leftOut.has(table.period.key)
      ) {
        gone++;
        for (let row = table.top; row <= table.bottom; row++) rows.add(row);
        continue;
      }
      for (const [row, { key }] of table.periods) if (leftOut.has(key)) rows.add(row);
      const loose = table.byRow ? undatedRows(table, own, leftOut) : { reported: [], sums: [] };
      undated.push(...loose.reported);
      for (const row of [...loose.sums, ...loose.reported.filter((each) => each.leftOut).map((each) => each.row)])
        rows.add(row);
      for (const position of otherColumns(table, period)) columns.add(position);
    }
    if (gone > 0 && gone === ofGrid.length) return [];
    if (rows.size === 0 && columns.size === 0) return [grid];
    return [
      {
        ...grid,
        ...(rows.size > 0 && withoutRows(grid, rows)),
        ...(columns.size > 0 && { otherPeriodColumns: [...columns] }),
      },
    ];
  });
  return { kept, undated };
}

const likeSchool = /(?:校|小学|中学|初中|高中|完小|教学点|校区|幼儿园|school)$/i;

/**
 * Rows without a period under a column of periods. After rows of one period alone a row that is no school sums them up, and goes
 * with them; among several periods a school goes where it has a row of its period, and so does what is no school.
 */
const undatedRows = (
  table: DatedTable,
  own: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
): { readonly reported: readonly UndatedRow[]; readonly sums: readonly number[] } => {
  const several = new Set([...table.periods.values()].map(({ key }) => key)).size > 1;
  const schools = new Set([...table.periods.keys()].map(table.nameOf));
  const reported: UndatedRow[] = [];
  const sums: number[] = [];
  let seen = new Set<string>();
  for (const row of table.rows) {
    const period = table.periods.get(row);
    const name = table.nameOf(row);
    if (period !== undefined) seen.add(period.key);
    else if (schools.has(name) || likeSchool.test(name))
      reported.push({ table, row, leftOut: several && own.has(name) });
    else if (several) {
      const [only] = seen;
      if (seen.size !== 1 || only === undefined) reported.push({ table, row, leftOut: true });
      else if (leftOut.has(only)) sums.push(row);
      seen = new Set();
    }
  }
  return { reported, sums };
};

/** Of each figure that stands there in several periods, the columns but the one of the period, or the latest before it. */
const otherColumns = ({ columns }: DatedTable, period: Period): readonly number[] => {
  const figures = new Set(columns.map(({ figure }) => figure));
  return [...figures].flatMap((figure) => {
    const family = columns.filter((each) => each.figure === figure);
    const latest = [...family].sort((a, b) => byLatest(a.period, b.period));
    const chosen = latest.find((each) => each.period.key === period.key) ?? latest[0];
    return family.filter((each) => each.period.key !== chosen?.period.key).map(({ position }) => position);
  });
};

/** Blank rows; what was merged over them and stays in a row that is kept is written there. */
const withoutRows = (grid: Grid, gone: ReadonlySet<number>): Pick<Grid, "rows" | "merges"> => {
  const rows = grid.rows.map((cells, row): readonly Cell[] => (gone.has(row) ? [] : cells));
  const merges = (grid.merges ?? []).filter((merge) => {
    const touched = rowsOf(merge).some((row) => gone.has(row));
    if (!touched) return true;
    const value = grid.rows[merge.top]?.[merge.left] ?? null;
    for (const row of rowsOf(merge)) {
      if (gone.has(row)) continue;
      const cells = [...(rows[row] ?? [])];
      while (cells.length <= merge.left) cells.push(null);
      cells[merge.left] = value;
      rows[row] = cells;
    }
    return false;
  });
  return { rows, ...(grid.merges !== undefined && { merges }) };
};

const rowsOf = ({ top, bottom }: CellRange): readonly number[] =>
  Array.from({ length: Math.min(bottom - top, 100_000) + 1 }, (_, at) => top + at);
