// Quantiles of pupils: the value that a given share of them do not exceed.
import { ascendingSeries, type AscendingSeries } from "./ascending-series.js";

/**
 * The weighted quantile (加权分位数), by the second of Hyndman and Fan's definitions, on the cumulative weight.
 *
 * Formula: the lowest x with Σ of the weights up to x ≥ share × W; the mean with the next where they are equal.
 * The lowest value that at least the share of the weight does not exceed; where the share falls exactly between two values,
 * their mean. A share of 0 gives the lowest value, 1 the highest, 0.5 the median. In the unit of the values. Zero weights
 * count as absent; without weights, every value weighs 1. Null when there is no weight. Stata's `pctile` is the same.
 *
 * Source: Hyndman and Fan, "Sample quantiles in statistical packages", 1996, definition 2.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when the share is not from 0 to 1
 * @example
 * weightedQuantile([1, 3], undefined, 0.5) // => 2
 * weightedQuantile([2, 5, 9], [8, 10, 2], 0.5) // => 5
 * weightedQuantile([], undefined, 0.5) // => null
 */
export function weightedQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  share: number,
): number | null {
  requireShare("weightedQuantile", share);
  return quantileOf(ascendingSeries("weightedQuantile", values, weights), share);
}

/**
 * Weighted quantiles at several shares, as `weightedQuantile` gives each: the values are put in order once.
 *
 * Formula: as there, share by share.
 * None: null at every share when there is no weight.
 *
 * Source: Hyndman and Fan, 1996, definition 2.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a share is not from 0 to 1
 * @example
 * weightedQuantiles([2, 5, 9], [8, 10, 2], [0.2, 0.5]) // => [2, 5]
 */
export function weightedQuantiles(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  shares: readonly number[],
): readonly (number | null)[] {
  for (const share of shares) requireShare("weightedQuantiles", share);
  const series = ascendingSeries("weightedQuantiles", values, weights);
  return shares.map((share) => quantileOf(series, share));
}

/**
 * The weighted median (加权中位数): the quantile of one half.
 *
 * Formula: `weightedQuantile` at 1/2.
 * In the unit of the values. Zero weights count as absent; without weights, every value weighs 1. None: null when there is no
 * weight.
 *
 * Source: Hyndman and Fan, 1996, definition 2, at one half.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * weightedMedian([2, 5, 9], [8, 10, 2]) // => 5
 */
export const weightedMedian = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  quantileOf(ascendingSeries("weightedMedian", values, weights), 0.5);

/**
 * The weighted quantile, by the first of Hyndman and Fan's definitions: always one of the values, never between two.
 *
 * As `weightedQuantile`, but where the share falls exactly between two values, the lower. R's `quantile(type = 1)`.
 * None: null where there is no weight.
 *
 * Source: Hyndman and Fan, 1996, definition 1.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when the share is not from 0 to 1
 * @example
 * quantileByInverse([1, 3], undefined, 0.5) // => 1
 */
export function quantileByInverse(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  share: number,
): number | null {
  requireShare("quantileByInverse", share);
  const series = ascendingSeries("quantileByInverse", values, weights);
  return series.values[reached(series, share).position] ?? null;
}

/**
 * The quantile of Excel's PERCENTILE.INC, R's default and numpy's: Hyndman and Fan's seventh definition, with weights as
 * counts of equal values.
 *
 * Formula: with the values in a row, each as often as its weight says, the place (Σw − 1) · share, and between two places in
 * proportion. Weights below 1 in sum give the lowest value. Null when there is no weight.
 *
 * Source: Hyndman and Fan, 1996, definition 7.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when the share is not from 0 to 1
 * @example
 * quantileByInterpolation([1, 2, 4], undefined, 0.75) // => 3
 * quantileByInterpolation([1, 4], [2, 1], 0.75) // => 2.5
 */
export function quantileByInterpolation(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  share: number,
): number | null {
  requireShare("quantileByInterpolation", share);
  const series = ascendingSeries("quantileByInterpolation", values, weights);
  const length = series.values.length;
  if (length === 0) return null;
  const place = Math.max(0, series.cumulative[length - 1]! - 1) * share;
  const whole = Math.floor(place);
  const valueAt = (index: number): number => series.values[firstBeyond(series.cumulative, index)]!;
  const low = valueAt(whole);
  return place === whole ? low : low + (place - whole) * (valueAt(whole + 1) - low);
}

/** The quantile of a series that is in order already. Internal. */
export function quantileOf(series: AscendingSeries, share: number): number | null {
  if (series.values.length === 0) return null;
  const { position, between } = reached(series, share);
  const value = series.values[position]!;
  if (!between) return value;
  const [next, sum] = [series.values[position + 1]!, value + series.values[position + 1]!];
  return Number.isFinite(sum) ? sum / 2 : value / 2 + next / 2;
}

/** The first value at which the weight passed reaches the share, and whether it does so exactly, with another value after. */
function reached({ cumulative }: AscendingSeries, share: number): { position: number; between: boolean } {
  const last = cumulative.length - 1;
  if (last < 0) return { position: 0, between: false };
  // All of the weight is reached at the last value, whatever rounding would say of one that is heavier by far than the last.
  if (share === 1) return { position: last, between: false };
  const goal = share * cumulative[last]!;
  // Sums of weights that are no whole numbers meet the goal but for their last digits.
  const rounding = 1e-14 * cumulative[last]!;
  let position = firstBeyond(cumulative, goal);
  if (position > 0 && goal - cumulative[position - 1]! <= rounding) position -= 1;
  const exact = Math.abs(cumulative[position]! - goal) <= rounding;
  return { position, between: exact && share > 0 && position < last };
}

/** The first position whose cumulative weight is above the goal; the last where none is. By halving. */
function firstBeyond(cumulative: Float64Array, goal: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! > goal) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @throws RangeError unless it is a number from 0 to 1 */
function requireShare(caller: string, share: number): void {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${caller} requires a share from 0 to 1, got ${String(share)}`);
}
