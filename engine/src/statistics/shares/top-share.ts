// What part of a resource the pupils have who have most of it, or least.
import { accumulateScaled } from "../accumulate-scaled.js";
import { requireNoNegative } from "../inequality/relative-deviations.js";
import { ascendingSeries, type AscendingSeries } from "../quantiles/ascending-series.js";

/**
 * The share of the top (高端份额): what part of the whole resource the given share of pupils has who have most.
 *
 * Formula: 1 − L(1 − q), L being the Lorenz curve: Σwx over exactly the share q of the weight, from the highest value down, over Σwx
 * of all; a school across the edge counts in part. From q, where all are equal, to 1; no unit. Zeros count. Zero weights count as
 * absent; without weights, every value weighs 1. Null when there is no weight, or the values are all zero. Cost: O(n log n).
 *
 * Source: Atkinson, Piketty and Saez, "Top incomes in the long run of history", 2011, as usual in studies of income.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative, or the share is not from 0 to 1
 * @example
 * topShare([1, 3], undefined, 0.5) // => 0.75
 * topShare([1, 3], [1, 3], 0.5) // => 0.6
 * topShare([0, 0], undefined, 0.1) // => null
 */
export function topShare(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  share: number,
): number | null {
  const resources = resourcesOf("topShare", values, weights);
  requireShare("topShare", share);
  return resources && partOf(resources, "top", share);
}

/**
 * The share of the bottom (低端份额): what part of the whole resource the given share of pupils has who have least, which is the
 * height of the Lorenz curve there.
 *
 * Formula: L(q), as in `topShare` from the lowest value up. From 0 to q, where all are equal; no unit. Zeros, weights and none: as there.
 *
 * Source: Lorenz, "Methods of measuring the concentration of wealth", 1905.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative, or the share is not from 0 to 1
 * @example
 * bottomShare([1, 3], undefined, 0.5) // => 0.25
 * bottomShare([2, 5, 9], [8, 10, 2], 0.4) // => 0.19047619047619047
 */
export function bottomShare(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  share: number,
): number | null {
  const resources = resourcesOf("bottomShare", values, weights);
  requireShare("bottomShare", share);
  return resources && partOf(resources, "bottom", share);
}

/** Resources in order, lowest first, with their sum; both may be scaled, which no share notices. Internal. */
export interface OrderedResources {
  readonly series: AscendingSeries;
  /** Σwx. */
  readonly total: number;
}

/** Null where there is no weight, or the values are all zero. Internal. */
export function resourcesOf(
  caller: string,
  given: ArrayLike<number>,
  givenWeights?: ArrayLike<number>,
): OrderedResources | null {
  const { values, weights } = accumulateScaled(caller, given, givenWeights);
  requireNoNegative(caller, given, givenWeights);
  const series = ascendingSeries(caller, values, weights);
  const total = series.values.reduce((sum, value, i) => sum + value * series.weights[i]!, 0);
  return total === 0 ? null : { series, total };
}

/** What exactly this share of the weight has, from one end. Internal. */
export function partOf({ series, total }: OrderedResources, end: "top" | "bottom", share: number): number {
  const length = series.values.length;
  const wanted = share * series.cumulative[length - 1]!;
  let [sum, left] = [0, wanted];
  for (let step = 0; step < length && left > 0; step += 1) {
    const i = end === "bottom" ? step : length - 1 - step;
    const taken = Math.min(left, series.weights[i]!);
    sum += taken * series.values[i]!;
    left -= taken;
  }
  return Math.min(1, sum / total);
}

function requireShare(caller: string, share: number): void {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`${caller} requires a share from 0 to 1, got ${String(share)}`);
}
