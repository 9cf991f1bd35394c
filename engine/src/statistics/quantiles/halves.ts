// The half of the pupils who have less, and the half who have more, each against the median.
import { requireNoNegative } from "../inequality/relative-deviations.js";
import { ascendingSeries, type AscendingSeries } from "./ascending-series.js";
import { requireFinite } from "../require-held.js";
import { exponentBeyond, timesPowerOfTwo } from "../accumulate-scaled.js";
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
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or the result is beyond a number
 * @throws RangeError when a value is negative
 * @example
 * mcLoone([1, 3]) // => 0.5
 * formatDecimal(mcLoone([2, 5, 9], [8, 10, 2]), 4) // => "0.7333"
 */
export const mcLoone = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  wholeUnits("mcLoone", values, weights, (value, median) => value <= median);

/**
 * The McLoone index of exactly half of the pupils: a unit that lies across the median counts with the pupils below it.
 *
 * Formula: Σwx over the lower half of the weight ÷ (median × half the weight). From 0 to 1.
 * As `mcLoone`, which takes such a unit whole. None: null where there is no weight, or the median is zero.
 *
 * Source: NCES 2000-020, 2000, for the index; which half a unit on the median belongs to is left open there.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or the result is beyond a number
 * @throws RangeError when a value is negative
 * @example
 * mcLooneOfHalf([2, 5, 9], [8, 10, 2]) // => 0.52
 */
export const mcLooneOfHalf = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  exactHalf("mcLooneOfHalf", values, weights, "lower");

/**
 * The Verstegen index (维斯特根指数): what the pupils from the median on have, of what they would have at the median.
 *
 * Formula: Σwx / (median Σw) over all units whose value is at or above the weighted median. 1, where the upper half is level
 * with the median, or more; no unit. Zero weights count as absent. Null when there is no weight, or the median is zero.
 *
 * Source: Verstegen, "Concepts and measures of fiscal inequality", 1996.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or the result is beyond a number
 * @throws RangeError when a value is negative
 * @example
 * verstegen([1, 3]) // => 1.5
 */
export const verstegen = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  wholeUnits("verstegen", values, weights, (value, median) => value >= median);

/**
 * The Verstegen index of exactly half of the pupils: a unit that lies across the median counts with the pupils above it.
 *
 * Formula: Σwx over the upper half of the weight ÷ (median × half the weight). From 1 on.
 * As `verstegen`, which takes such a unit whole. Zero weights count as absent. None: null where there is no weight, or the median is
 * zero.
 *
 * Source: Verstegen, "Concepts and measures of fiscal inequality", 1996, for the index.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or the result is beyond a number
 * @throws RangeError when a value is negative
 * @example
 * verstegenOfHalf([2, 5, 9], [8, 10, 2]) // => 1.16
 */
export const verstegenOfHalf = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  exactHalf("verstegenOfHalf", values, weights, "upper");

/** A series and its median; both may be scaled by powers of two, which no share of the median notices. */
interface AroundMedian {
  readonly series: AscendingSeries;
  readonly median: number;
}

/** Null where there is no weight, or the median is zero. */
function aroundMedian(caller: string, given: ArrayLike<number>, givenWeights?: ArrayLike<number>): AroundMedian | null {
  const series = ascendingSeries(caller, given, givenWeights);
  requireNoNegative(caller, given, givenWeights);
  const median = quantileOf(series, 0.5);
  if (median === null || median === 0) return null;
  const [exponent, weightExponent] = [exponentBeyond(median), exponentBeyond(series.cumulative.at(-1)!)];
  if (exponent === 0 && weightExponent === 0) return { series, median };
  return {
    series: {
      values: series.values.map((value) => timesPowerOfTwo(value, -exponent)),
      weights: series.weights.map((weight) => timesPowerOfTwo(weight, -weightExponent)),
      cumulative: series.cumulative.map((weight) => timesPowerOfTwo(weight, -weightExponent)),
    },
    median: timesPowerOfTwo(median, -exponent),
  };
}

function wholeUnits(
  caller: string,
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  counts: (value: number, median: number) => boolean,
): number | null {
  const around = aroundMedian(caller, values, weights);
  if (around === null) return null;
  const { series, median } = around;
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < series.values.length; i += 1) {
    if (!counts(series.values[i]!, median)) continue;
    sum += series.weights[i]! * series.values[i]!;
    weight += series.weights[i]!;
  }
  return requireFinite(caller, sum / (median * weight));
}

function exactHalf(
  caller: string,
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  which: "lower" | "upper",
): number | null {
  const around = aroundMedian(caller, values, weights);
  if (around === null) return null;
  const { series, median } = around;
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
  return requireFinite(caller, sum / (median * half));
}
