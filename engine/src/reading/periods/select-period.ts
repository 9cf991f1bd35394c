// One period out of the sheets: what is of another period is taken out before anything is read, and said.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt } from "../../diagnostics/index.js";
import type { Grid } from "../cells/index.js";
import type { HeaderLookup } from "../headers/index.js";
import { builtInCatalogue, headerLookup } from "../headers/index.js";
import type { DatedTable } from "./dated-tables.js";
import { datedTables } from "./dated-tables.js";
import { matchPeriod } from "./match-period.js";
import type { Period } from "./period.js";
import { byLatest, overlap } from "./period.js";
import type { Recurrence } from "./period-findings.js";
import { periodFindings } from "./period-findings.js";
import { withoutPeriods } from "./without-periods.js";

/** Sheets of one period. */
export interface PeriodSelection {
  /** The sheets as they are, or with the rows, columns and tables of other periods taken out; rows keep their numbers. */
  readonly grids: readonly Grid[];
  readonly period: string | null;
  /** The periods that were taken out, the latest first. */
  readonly otherPeriods: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The sheets as they are, whatever their periods (不分时期).
 *
 * Rule: nothing is looked for or taken out. Units: none. Empty: no sheets give none. None: `period` is null, as none was chosen.
 * Errors: none thrown. Source: ours: for those who compare periods, or choose among them themselves.
 *
 * @example
 * allPeriods([]) // => { grids: [], period: null, otherPeriods: [], diagnostics: [] }
 */
export const allPeriods = (grids: readonly Grid[]): PeriodSelection => ({
  grids,
  period: null,
  otherPeriods: [],
  diagnostics: [],
});

/** From this share of the smaller one's schools on, two periods are of the same schools. */
const sameSchoolsFrom = 0.5;

/**
 * Takes one period out of sheets that hold several (选取时期): the one asked for, else the latest.
 *
 * Rule: periods are found in columns (年度, 学年, 统计日期), headings and titles, names of sheets and files, and headers. What is of another period
 * goes where half of the smaller one's schools are in both; other schools' older figures stay, with a warning. Without `columns` headers
 * that name a period are left alone. Units: none; rows that go become empty, so that the others keep their numbers. Missing: sheets that
 * name no period stay as they are. None: `period` null where none is named; no sheets, and an error, where the one that was asked for is
 * not there. Errors: none thrown. Source: ours; a county reports on its latest year.
 *
 * @example
 * const rows = [["年度", "学校名称", "在校学生数"], [2023, "一小", 90], [2024, "一小", 100]];
 * selectPeriod([{ sheet: "1", rows }]).period // => "2024"
 * selectPeriod([{ sheet: "1", rows }]).grids[0]?.rows[1] // => []
 */
export function selectPeriod(
  grids: readonly Grid[],
  asked?: string,
  columns = true,
  lookup: HeaderLookup = headerLookup(builtInCatalogue),
): PeriodSelection {
  const several = new Set(grids.map(({ file }) => file)).size > 1;
  const tables = grids
    .filter(({ ours, form }) => ours !== true && form === undefined)
    .flatMap((grid) => datedTables(grid, several, lookup))
    .map((table) => (columns ? table : { ...table, columns: [] }));
  const all = periodsOf(tables);
  const wanted = asked === undefined ? all[0] : matchPeriod(asked, all);
  if (wanted === undefined) {
    if (asked === undefined) return allPeriods(grids);
    const possible = all.map(({ label }) => label);
    const code = possible.length === 0 ? "noPeriodNamed" : "periodNotFound";
    return { grids: [], period: null, otherPeriods: possible, diagnostics: [errorAt(code, {}, { asked, possible })] };
  }
  const schools = schoolsByPeriod(tables);
  const own = schools.get(wanted.key) ?? new Set<string>();
  const others = all
    .filter(({ key }) => key !== wanted.key)
    .map((period): Recurrence => {
      const theirs = schools.get(period.key) ?? new Set<string>();
      const again = [...theirs].filter((name) => own.has(name)).length;
      const same = again > 0 && again >= Math.min(own.size, theirs.size) * sameSchoolsFrom;
      const alone = asked !== undefined && !overlap(period, wanted);
      // Columns have no schools of their own: they are the same rows.
      const ofColumns = theirs.size === 0 || own.size === 0;
      return { period, schools: theirs, leftOut: same || alone || ofColumns };
    });
  const leftOut = new Set(others.filter((each) => each.leftOut).map(({ period }) => period.key));
  const { kept, undated } = withoutPeriods(grids, tables, wanted, leftOut, own);
  return {
    grids: kept,
    period: wanted.label,
    otherPeriods: others.filter((each) => each.leftOut).map(({ period }) => period.label),
    diagnostics: periodFindings(tables, { period: wanted, schools: own }, others, undated),
  };
}

/** All periods, the latest first. */
const periodsOf = (tables: readonly DatedTable[]): readonly Period[] => {
  const periods = new Map<string, Period>();
  const add = (period: Period | null): void => {
    if (period !== null && !periods.has(period.key)) periods.set(period.key, period);
  };
  for (const table of tables) {
    for (const period of table.periods.values()) add(period);
    for (const { period } of table.columns) add(period);
    if (table.periods.size === 0 && table.columns.length === 0) add(table.period);
  }
  return [...periods.values()].sort(byLatest);
};

const schoolsByPeriod = (tables: readonly DatedTable[]): ReadonlyMap<string, Set<string>> => {
  const schools = new Map<string, Set<string>>();
  for (const { rows, periods, period, nameOf } of tables)
    for (const row of rows) {
      const own = periods.get(row) ?? (periods.size === 0 ? period : null);
      const name = own === null ? "" : nameOf(row);
      if (own === null || name === "") continue;
      const names = schools.get(own.key) ?? new Set<string>();
      schools.set(own.key, names.add(name));
    }
  return schools;
};
