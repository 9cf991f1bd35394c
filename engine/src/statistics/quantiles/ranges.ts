// From the lowest to the highest: the range, its ratio, and the same with the extremes left out.
import { requireFinite } from "../require-held.js";
import { ascendingSeries, type AscendingSeries } from "./ascending-series.js";
import { quantileOf } from "./weighted-quantile.js";

/**
 * The range (极差): the highest value less the lowest.
 *
 * Formula: max − min, over the values with weight.
 * In the unit of the values, 0 or more; values may be negative. Zero weights count as absent. Null when there is no weight.
 *
 * Source: NCES 2000-020, 2000, lists it among the measures of school finance.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or the result is beyond a number
 * @example
 * range([6, 2.5, 10]) // => 7.5
 */
export function range(values: ArrayLike<number>, weights?: ArrayLike<number>): number | null {
  const extremes = extremesOf(ascendingSeries("range", values, weights));
  return extremes === null ? null : requireFinite("range", extremes.high - extremes.low);
}

/**
 * The range ratio (极差率): how many times the lowest value the highest is.
 *
 * Formula: max / min. 1 when all are equal; no unit. Zero weights count as absent. Null when there is no weight, or the
 * lowest value is zero.
 *
 * Source: 极差率 as usual in Chinese studies of school funding; max / min.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or the result is beyond a number
 * @throws RangeError when a value is negative
 * @example
 * rangeRatio([6, 2.5, 10]) // => 4
 * rangeRatio([0, 5]) // => null
 */
export const rangeRatio = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  ratioOf("rangeRatio", extremesOf(resources("rangeRatio", values, weights)));

/**
 * The federal range ratio (联邦极差率): by how much the pupils at the top are above those at the bottom, without the extremes.
 *
 * Formula: (P95 − P5) / P5 on pupils, quantiles as in `weightedQuantile`. 0 when all are equal; no unit. Zero weights count
 * as absent. Null when there is no weight, or P5 is zero.
 *
 * Source: National Center for Education Statistics, Trends in Disparities in School District Level Expenditures per Pupil
 * (NCES 2000-020), 2000.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or the result is beyond a number
 * @throws RangeError when a value is negative
 * @example
 * federalRangeRatio([1, 3]) // => 2
 */
export function federalRangeRatio(values: ArrayLike<number>, weights?: ArrayLike<number>): number | null {
  const ends = endsOf(resources("federalRangeRatio", values, weights), 0.05);
  if (ends === null || ends.low === 0) return null;
  return requireFinite("federalRangeRatio", (ends.high - ends.low) / ends.low);
}

/**
 * The 90/10 ratio (九十与十分位之比): how many times the tenth percentile of pupils the ninetieth is.
 *
 * Formula: P90 / P10, quantiles as in `weightedQuantile`. 1 when all are equal; no unit. Zero weights count as absent. Null
 * when there is no weight, or P10 is zero.
 *
 * Source: as usual in studies of income; the quantiles are those of decision 11.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or the result is beyond a number
 * @throws RangeError when a value is negative
 * @example
 * ratio9010([2, 5, 9], [8, 10, 2]) // => 3.5
 */
export const ratio9010 = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  ratioOf("ratio9010", endsOf(resources("ratio9010", values, weights), 0.1));

interface Ends {
  readonly low: number;
  readonly high: number;
}

const ratioOf = (caller: string, ends: Ends | null): number | null =>
  ends === null || ends.low === 0 ? null : requireFinite(caller, ends.high / ends.low);

function extremesOf({ values }: AscendingSeries): Ends | null {
  return values.length === 0 ? null : { low: values[0]!, high: values[values.length - 1]! };
}

function endsOf(series: AscendingSeries, share: number): Ends | null {
  const low = quantileOf(series, share);
  const high = quantileOf(series, 1 - share);
  return low === null || high === null ? null : { low, high };
}

/** A ratio of resources means nothing where one of them is negative. */
function resources(caller: string, values: ArrayLike<number>, weights?: ArrayLike<number>): AscendingSeries {
  const series = ascendingSeries(caller, values, weights);
  if (series.values.length > 0 && series.values[0]! < 0) {
    throw new RangeError(`${caller} requires values of zero or more, got ${String(series.values[0])}`);
  }
  return series;
}
