// Dates that differ a little within one round of counting: the month or the year is the period where every school stands in it once.
import type { Period } from "./period.js";
import { parsePeriod } from "./period.js";

/** How many rows are of a school that stands in the same period already. */
export const repeats = (periods: ReadonlyMap<number, Period>, nameOf: (row: number) => string): number =>
  periods.size - new Set([...periods].map(([row, { key }]) => `${key} ${nameOf(row)}`)).size;

const kindsOf = (periods: ReadonlyMap<number, Period>): number =>
  new Set([...periods.values()].map(({ key }) => key)).size;

/** Dates as their years or months, where that makes fewer periods and no school stands in one of them more often than before. */
export function coarsened(
  periods: ReadonlyMap<number, Period>,
  nameOf: (row: number) => string,
): ReadonlyMap<number, Period> {
  const dates = [...periods.values()].every(({ label }) => /^\d{4}-\d\d(-\d\d)?$/.test(label));
  if (!dates) return periods;
  const before = repeats(periods, nameOf);
  for (const signs of [4, 7]) {
    const coarse = new Map(
      [...periods].map(([row, period]) => [row, parsePeriod(period.label.slice(0, signs)) ?? period]),
    );
    if (kindsOf(coarse) < kindsOf(periods) && repeats(coarse, nameOf) === before) return coarse;
  }
  return periods;
}
