// What is said of periods: which were found, which is read, and what of other periods is in it all the same.
import type { Diagnostic } from "../../diagnostics/index.js";
import { noteAt, warningAt } from "../../diagnostics/index.js";
import { cellOf, collectFindings, sheetOf, textOf } from "../cells/index.js";
import type { DatedTable } from "./dated-tables.js";
import type { Period } from "./period.js";
import { byLatest, overlap } from "./period.js";
import type { UndatedRow } from "./without-periods.js";

/** Another period: its schools, and whether it was left out. */
export interface Recurrence {
  readonly period: Period;
  readonly schools: ReadonlySet<string>;
  readonly leftOut: boolean;
}

/** From this share of an earlier period's schools on, it is said that the later one lacks them. */
const lackingFrom = 0.2;
const namesShown = 8;

/** The findings of a selection. */
export function periodFindings(
  tables: readonly DatedTable[],
  { period, schools }: Omit<Recurrence, "leftOut">,
  others: readonly Recurrence[],
  undated: readonly UndatedRow[],
): readonly Diagnostic[] {
  const findings = collectFindings();
  const where = tables[0] === undefined ? {} : sheetOf(tables[0].grid);
  const place = tables.every(({ grid }) => grid === tables[0]?.grid)
    ? where
    : { ...(where.file && { file: where.file }) };
  const leftOut = others.filter((each) => each.leftOut);
  const found = [period, ...others.map((each) => each.period)].sort(byLatest).reverse();
  const counted = ({ period: { label }, schools: { size } }: Omit<Recurrence, "leftOut">): string =>
    size === 0 ? label : `${label} (${size})`;
  if (leftOut.length > 0)
    findings.add(
      noteAt("periodChosen", place, {
        periods: found.map(({ label }) => label),
        period: counted({ period, schools }),
        others: leftOut.map(counted),
      }),
    );
  for (const other of others) {
    const absent = [...other.schools].filter((name) => !schools.has(name));
    const params = {
      period: period.label,
      other: other.period.label,
      count: absent.length,
      names: absent.slice(0, namesShown),
    };
    if (!other.leftOut) {
      if (!sameYear(other.period, period)) findings.add(warningAt("periodsMixed", place, params));
    } else if (
      byLatest(period, other.period) < 0 &&
      schools.size > 0 &&
      absent.length > other.schools.size * lackingFrom
    )
      findings.add(warningAt("periodLacksSchools", place, params));
  }
  for (const { grid, columns } of tables) {
    const own = columns.filter((each) => each.period.key === period.key).map(({ figure }) => figure);
    const older = columns.find(({ figure }) => !own.includes(figure));
    if (own.length > 0 && older !== undefined)
      findings.add(
        warningAt("periodColumnOlder", sheetOf(grid), {
          header: older.figure,
          period: period.label,
          other: older.period.label,
        }),
      );
  }
  for (const { table, row, leftOut: out } of undated) {
    const text = (table.grid.rows[row] ?? []).map(textOf).find((each) => each !== "") ?? "";
    const code = out ? "rowWithoutPeriodLeftOut" : "rowWithoutPeriod";
    findings.addAlike(warningAt(code, cellOf(table.grid, row, 0), { text, period: period.label }), table.grid.sheet);
  }
  return findings.all();
}

/** Periods that may be one: they have days in common, or are dates of one year. */
const sameYear = (a: Period, b: Period): boolean =>
  overlap(a, b) || (/^\d{4}-\d\d/.test(a.label) && a.label.slice(0, 4) === b.label.slice(0, 4));
