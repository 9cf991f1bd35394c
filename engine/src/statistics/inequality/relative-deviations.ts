// What every measure of inequality starts from: each value's distance from the mean, relative to the mean. Internal.
import { accumulateScaled } from "../accumulate-scaled.js";
import type { Accumulator } from "../accumulator.js";

/** A series without what has no weight, as deviations from its mean. */
export interface RelativeDeviations {
  /** (x − mean) / mean of each value with a weight above zero, in the order of the values; never below −1. */
  readonly deviations: Float64Array;
  /** x / mean of each of them: not 1 + the deviation, which has lost the digits of a small x. */
  readonly ratios: Float64Array;
  /** The weight of each of them. */
  readonly weights: Float64Array;
  /** The sum of the weights. */
  readonly weight: number;
  readonly mean: number;
}

/**
 * The deviations of a series of resources, relative to its mean; null where there is no weight, or the mean is zero.
 *
 * Measures that are sums of these keep their digits where the values lie close together: written on the values themselves
 * they subtract nearly equal numbers.
 *
 * @throws TypeError as every measure does; RangeError when a value with weight is negative
 */
export function relativeDeviations(
  caller: string,
  givenValues: ArrayLike<number>,
  givenWeights?: ArrayLike<number>,
): RelativeDeviations | null {
  const whole = accumulateResources(caller, givenValues, givenWeights);
  if (whole === null) return null;
  const { count, weight, mean, remainder, values, weights: given } = whole;
  const deviations = new Float64Array(count);
  const ratios = new Float64Array(count);
  const weights = new Float64Array(count);
  let used = 0;
  for (let i = 0; i < values.length; i += 1) {
    const own = given === undefined ? 1 : given[i]!;
    if (own === 0) continue;
    deviations[used] = relativeDeviation(values[i]!, mean, remainder);
    ratios[used] = values[i]! / mean;
    weights[used] = own;
    used += 1;
  }
  return { deviations, ratios, weights, weight, mean };
}

/** (x − mean) / mean, with the part of the mean that its own number has no digits for; a zero is −1 whatever the mean. */
export const relativeDeviation = (value: number, mean: number, remainder: number): number =>
  value === 0 ? -1 : (value - mean - remainder) / mean;

/** Resources with their moments; both may be scaled, which no share notices. */
export interface Resources extends Accumulator {
  readonly values: ArrayLike<number>;
  readonly weights: ArrayLike<number> | undefined;
}

/**
 * The moments of resources; null where there is no weight, or the mean is zero.
 *
 * @throws TypeError as every measure does; RangeError when a value with weight is negative
 */
export function accumulateResources(
  caller: string,
  given: ArrayLike<number>,
  givenWeights?: ArrayLike<number>,
): Resources | null {
  const { moments, values, weights } = accumulateScaled(caller, given, givenWeights);
  requireNoNegative(caller, given, givenWeights);
  return moments.weight === 0 || moments.mean === 0 ? null : { ...moments, values, weights };
}

/** Inequality is a matter of shares, and there is no share of less than nothing. A value without weight is as if absent. */
export function requireNoNegative(caller: string, values: ArrayLike<number>, weights?: ArrayLike<number>): void {
  for (let i = 0; i < values.length; i += 1) {
    if (values[i]! < 0 && (weights === undefined || weights[i]! > 0)) {
      throw new RangeError(`${caller} requires values of zero or more, got ${String(values[i])} at position ${i}`);
    }
  }
}
