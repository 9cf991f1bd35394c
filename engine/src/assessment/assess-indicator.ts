// One indicator of all schools of a stage: its coefficient of variation, the verdict on it, and the schools that drive it.
import type { Moments } from "../statistics/index.js";
import { dispersionOf, momentsOf, shareOfVariance } from "../statistics/index.js";
import type { IndicatorResult } from "./assessment.js";
import type { Comparison } from "./compare.js";
import { staysWithin } from "./compare.js";
import type { IndicatorColumn } from "./indicator-column.js";
import type { IndicatorSeries, SeriesRoom } from "./indicator-series.js";
import { indicatorSeries } from "./indicator-series.js";
import type { Verdict } from "./verdict.js";

/** How many of the schools that drive a coefficient of variation are named. */
const namedDrivers = 5;

/** Assesses an indicator by the values of its schools. */
export function assessIndicator(column: IndicatorColumn, room: SeriesRoom, compare: Comparison): IndicatorResult {
  const { plan } = column;
  const series = indicatorSeries(column, room);
  const moments = momentsOf(series.values, series.weights);
  const spread = dispersionOf(moments);
  const cv = spread.coefficientOfVariation;
  const threshold = plan.maximumCv;
  /** Where lower is better and no school has any, nothing varies, though there is no mean to divide by. */
  const noneAnywhere = plan.lower && spread.mean === 0 ? true : null;
  const judged = (how: Comparison): Verdict =>
    threshold === null ? null : cv === null ? noneAnywhere : staysWithin(cv, threshold, plan.cvDigits, how);
  const met = judged(compare);
  return {
    schools: series.values.length,
    pupils: pupilsOf(series, room),
    mean: spread.mean,
    sd: spread.standardDeviationOfPopulation,
    cv,
    threshold,
    minimum: plan.minimum,
    met,
    metAsPrinted: compare === "printed" ? met : judged("printed"),
    skipped: series.rows === null ? [] : skippedIn(column),
    drivers: driversOf(series, moments),
  };
}

const pupilsOf = ({ rows }: IndicatorSeries, { pupils }: SeriesRoom): number => {
  let sum = 0;
  if (rows === null) for (const each of pupils) sum += each;
  else for (const row of rows) sum += pupils[row] as number;
  return sum;
};

const skippedIn = ({ value, absent }: IndicatorColumn): IndicatorResult["skipped"] => {
  const skipped: IndicatorResult["skipped"][number][] = [];
  for (let row = 0; row < value.length; row++)
    if (Number.isNaN(value[row])) skipped.push({ school: row, reason: absent[row]?.reason ?? "missing" });
  return skipped;
};

/** The rows with the largest shares of the variance, largest first; of equal ones the first. One pass: a county's worth of sorting is not needed. */
const driversOf = ({ values, weights, rows }: IndicatorSeries, moments: Moments): readonly number[] => {
  const top: number[] = [];
  const shares: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const own = shareOfVariance(values[at] as number, weights[at] as number, moments);
    if (!(own > 0)) continue;
    if (top.length < namedDrivers) top.push(0);
    else if ((shares[namedDrivers - 1] as number) >= own) continue;
    let place = top.length - 1;
    for (; place > 0 && (shares[place - 1] as number) < own; place--) {
      top[place] = top[place - 1] as number;
      shares[place] = shares[place - 1] as number;
    }
    top[place] = rows === null ? at : (rows[at] as number);
    shares[place] = own;
  }
  return top;
};
