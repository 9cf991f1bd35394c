// The half of the pupils who have less, and the half who have more, each against the median.
import { requireNoNegative } from "../inequality/relative-deviations.js";
import { ascendingSeries, type AscendingSeries } from "./ascending-series.js";
import { quantileOf } from "./weighted-quantile.js";

/**
 * The McLoone index (麦克卢恩指数): what the pupils up to the median have, of what they would have at the median.
 *
 * Formula: Σwx / (median Σw) over all units whose value is at or below the weighted median. From 0 up to 1, where the lower
 * half is level with the median; no unit. It looks at the low alone: what the high have does not change it. Zero weights count
 * as absent. Null when there is no weight, or the median is zero.
 *
 * Source: NCES 2000-020, 2000, as usual in studies of school finance.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * mcLoone([1, 3]) // => 0.5
 * formatDecimal(mcLoone([2, 5, 9], [8, 10, 2]), 4) // => "0.7333"
 */
export const mcLoone = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  wholeUnits(seriesOf("mcLoone", values, weights), (value, median) => value <= median);

/**
 * The McLoone index of exactly half of the pupils: a unit that lies across the median counts with the pupils below it.
 *
 * As `mcLoone`, which takes such a unit whole.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * mcLooneOfHalf([2, 5, 9], [8, 10, 2]) // => 0.52
 */
export const mcLooneOfHalf = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  exactHalf(seriesOf("mcLooneOfHalf", values, weights), "lower");

/**
 * The Verstegen index (维斯特根指数): what the pupils from the median on have, of what they would have at the median.
 *
 * Formula: Σwx / (median Σw) over all units whose value is at or above the weighted median. 1, where the upper half is level
 * with the median, or more; no unit. Zero weights count as absent. Null when there is no weight, or the median is zero.
 *
 * Source: Verstegen, "Concepts and measures of fiscal inequality", 1996.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * verstegen([1, 3]) // => 1.5
 */
export const verstegen = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  wholeUnits(seriesOf("verstegen", values, weights), (value, median) => value >= median);

/**
 * The Verstegen index of exactly half of the pupils: a unit that lies across the median counts with the pupils above it.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * verstegenOfHalf([2, 5, 9], [8, 10, 2]) // => 1.16
 */
export const verstegenOfHalf = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  exactHalf(seriesOf("verstegenOfHalf", values, weights), "upper");

function seriesOf(caller: string, values: ArrayLike<number>, weights?: ArrayLike<number>): AscendingSeries {
  const series = ascendingSeries(caller, values, weights);
  requireNoNegative(caller, values, weights);
  return series;
}

function wholeUnits(series: AscendingSeries, counts: (value: number, median: number) => boolean): number | null {
  const median = quantileOf(series, 0.5);
  if (median === null || median === 0) return null;
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < series.values.length; i += 1) {
    if (!counts(series.values[i]!, median)) continue;
    sum += series.weights[i]! * series.values[i]!;
    weight += series.weights[i]!;
  }
  return sum / (median * weight);
}

function exactHalf(series: AscendingSeries, which: "lower" | "upper"): number | null {
  const median = quantileOf(series, 0.5);
  if (median === null || median === 0) return null;
  const length = series.values.length;
  const half = series.cumulative[length - 1]! / 2;
  let sum = 0;
  let left = half;
  for (let step = 0; step < length && left > 0; step += 1) {
    const i = which === "lower" ? step : length - 1 - step;
    const taken = Math.min(left, series.weights[i]!);
    sum += taken * series.values[i]!;
    left -= taken;
  }
  return sum / (median * half);
}
