// The tables of a sheet with the period of each row and column, as far as any is named: in columns, headings, titles, names of sheets and files.
import type { Grid, RowFacts } from "../cells/index.js";
import { cellsWithMerged, cleanName, filledRows, rowsBetween, tight, keyOf, textOf } from "../cells/index.js";
import type { ColumnHeader, HeaderLookup, HeaderRows } from "../headers/index.js";
import { columnHeaders, findHeaders, headerAt } from "../headers/index.js";
import { noteWords, surroundingsOf } from "../rows/index.js";
import { findPeriod, periodWithin } from "./find-period.js";
import type { Period } from "./period.js";
import { parsePeriod } from "./period.js";
import { periodsByColumn } from "./period-columns.js";

/** A table, or a sheet without one. Rows are counted from 0 within the grid. */
export interface DatedTable {
  readonly grid: Grid;
  /** From the first line that belongs to it to the last. */
  readonly top: number;
  readonly bottom: number;
  /** The period of the whole. */
  readonly period: Period | null;
  /** Rows that may be a school's; null in `periods` is a row without a period under a column that has them. */
  readonly rows: readonly number[];
  readonly periods: ReadonlyMap<number, Period>;
  readonly byRow: boolean;
  readonly nameOf: (row: number) => string;
  /** Columns of one figure in several periods. */
  readonly columns: readonly DatedColumn[];
}

/** A column that names its period; `figure` is its header without it. */
export interface DatedColumn {
  readonly position: number;
  readonly figure: string;
  readonly period: Period;
}

/** The tables of a sheet. `several`: there are several files, so that a bare year in a file's name says which is which. */
export function datedTables(grid: Grid, several: boolean, lookup: HeaderLookup): readonly DatedTable[] {
  const facts = filledRows(grid);
  const headers = headersOf(grid, facts, lookup);
  const ofSheet = findPeriod(grid.sheet, true) ?? findPeriod(grid.file?.replace(/\.\w+$/, "") ?? "", several);
  if (headers.length === 0) return [sheetAlone(grid, facts, ofSheet)];
  let from = 0;
  const tops = headers.map(({ top, bottom }) => {
    const around = surroundingsOf(grid, from, top);
    from = bottom + 1;
    return around.top;
  });
  return headers.map((header, at) => {
    const end = tops[at + 1] ?? Infinity;
    const top = at === 0 ? 0 : (tops[at] ?? header.top);
    const period = titlePeriod(grid, top, header.top) ?? ofSheet;
    return { top, period, ...tableUnder(grid, header, rowsBetween(facts, header.bottom, end), lookup) };
  });
}

/** Headers as schools have them; else the first row of words, for tables of other things. */
const headersOf = (grid: Grid, facts: readonly RowFacts[], lookup: HeaderLookup): readonly HeaderRows[] => {
  const known = findHeaders(grid, facts, lookup);
  if (known.length > 0) return known;
  const first = facts.slice(0, 60).find(({ filled, numbers }) => filled >= 3 && numbers === 0);
  return first === undefined ? [] : [headerAt(grid, [first.row])];
};

/** What is dated under a header. */
const tableUnder = (
  grid: Grid,
  header: HeaderRows,
  facts: readonly RowFacts[],
  lookup: HeaderLookup,
): Omit<DatedTable, "top" | "period"> => {
  const headers = columnHeaders(grid, header);
  const rows = facts.filter(({ filled }) => filled >= 2).map(({ row }) => row);
  const named = headers.findIndex(({ texts }) => texts.some((text) => lookup(text) === "name"));
  const nameAt = cellsWithMerged(grid, Math.max(0, named), header.bottom + 1, facts.at(-1)?.row ?? header.bottom);
  const nameOf = (row: number): string => keyOf(cleanName(textOf(nameAt(row))));
  const byColumn = periodsByColumn(grid, headers, lookup, { rows, nameOf });
  const periods = byColumn ?? periodsByHeading(grid, facts);
  const columns = columnPeriods(headers);
  const bottom = facts.at(-1)?.row ?? header.bottom;
  return { grid, bottom, rows, periods, byRow: byColumn !== null, nameOf, columns };
};

/** Headings within a table that are a period, and nothing beside: 2023年, 一、2024年. */
const periodsByHeading = (grid: Grid, facts: readonly RowFacts[]): ReadonlyMap<number, Period> => {
  const periods = new Map<number, Period>();
  let current: Period | null = null;
  for (const { row, filled, first } of facts) {
    const text = filled === 1 ? textOf(grid.rows[row]?.[first]) : "";
    if (text !== "" && text.length <= 24 && !noteWords.test(text)) current = findPeriod(text, true) ?? current;
    if (current !== null && filled >= 1) periods.set(row, current);
  }
  return periods;
};

/** Columns of one figure in several periods: 2023年在校生数 | 2024年在校生数. */
const columnPeriods = (headers: readonly ColumnHeader[]): readonly DatedColumn[] => {
  const all = headers.flatMap(({ texts }, position): readonly DatedColumn[] => {
    const found = texts.map((text) => periodWithin(text, true));
    const period = found.findLast((each) => each !== null)?.period;
    const figure = texts.map((text, at) => found[at]?.rest ?? text).filter((text) => text !== "");
    return period === undefined ? [] : [{ position, period, figure: figure.map(keyOf).join("/") }];
  });
  return all.filter(({ figure, period }) =>
    all.some((other) => other.figure === figure && other.period.key !== period.key),
  );
};

const lineOfPeriod = /^(?:统计|数据|报表|报告)?(?:年度|学年度?|年份|学期|时间|日期|时点|期)[:：](.+)$/;

/** The period that a title above a header names, or a line such as 统计时间：2024年9月. */
const titlePeriod = (grid: Grid, from: number, to: number): Period | null => {
  for (let row = to - 1; row >= from; row--)
    for (const cell of (grid.rows[row] ?? []).slice(0, 64)) {
      if (typeof cell !== "string" || cell.trim() === "" || cell.length > 80) continue;
      const line = lineOfPeriod.exec(tight(cell))?.[1];
      const period = line === undefined ? findPeriod(cell, false) : parsePeriod(line);
      if (period !== null) return period;
    }
  return null;
};

const schoolWords = /(?:学校|小学|中学|初中|完小|教学点|校区|分校)$/;

/** A sheet without a header, such as a form: its title, and the schools that its texts name. */
const sheetAlone = (grid: Grid, facts: readonly RowFacts[], ofSheet: Period | null): DatedTable => {
  const names = new Map<number, string>();
  for (const { row } of facts.slice(0, 1000)) {
    const name = (grid.rows[row] ?? []).map(textOf).find((text) => text.length <= 30 && schoolWords.test(text));
    if (name !== undefined) names.set(row, keyOf(cleanName(name)));
  }
  const period = titlePeriod(grid, 0, Math.min(grid.rows.length, 6)) ?? ofSheet;
  const bottom = grid.rows.length - 1;
  const nameOf = (row: number): string => names.get(row) ?? "";
  return {
    grid,
    top: 0,
    bottom,
    period,
    rows: [...names.keys()],
    periods: new Map(),
    byRow: false,
    nameOf,
    columns: [],
  };
};
