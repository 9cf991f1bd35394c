// Which units carry the variation: each one's share of the variance, and the coefficient of variation without it.
import { absorb, emptyAccumulator, type Accumulator } from "./accumulator.js";
import { accumulate } from "./accumulate.js";
import { dispersionOf } from "./dispersion.js";

/** What each unit does to the variation, in the order of the values. */
export interface InfluenceOnVariation {
  /** The unit's part of the variance, 0 to 1; together 1. All 0 where there is no variance to share. */
  readonly varianceShare: Float64Array;
  /** The coefficient of variation of all the others; NaN where they have none. */
  readonly cvWithout: Float64Array;
}

/**
 * Each unit's share of the variance, and the coefficient of variation (差异系数) of the others without it.
 *
 * Formula: share = w (x − mean)² / Σ w (x − mean)². The others are merged from what comes before the unit and what comes after it,
 * never by subtraction, so that the result holds even where one unit carries nearly all of the variance.
 * A unit of zero weight has share 0 and changes nothing. Cost: O(n) in time and memory.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * Array.from(influenceOnVariation([1, 3, 8], [1, 1, 1]).varianceShare, (share) => formatDecimal(share, 2)) // => ["0.35", "0.04", "0.62"]
 * influenceOnVariation([1, 3, 8], [1, 1, 1]).cvWithout[2] // => 0.5
 */
export function influenceOnVariation(values: ArrayLike<number>, weights?: ArrayLike<number>): InfluenceOnVariation {
  const whole = accumulate("influenceOnVariation", values, weights);
  const before = accumulatedBefore(values, weights);
  const after = emptyAccumulator();
  const varianceShare = new Float64Array(values.length);
  const cvWithout = new Float64Array(values.length);
  for (let i = values.length - 1; i >= 0; i -= 1) {
    const value = values[i]!;
    const weight = weights === undefined ? 1 : weights[i]!;
    const deviation = value - whole.mean - whole.remainder;
    varianceShare[i] = whole.sumOfSquares === 0 ? 0 : (weight * deviation * deviation) / whole.sumOfSquares;
    const others = before[i]!;
    absorb(others, after.count, after.weight, after.mean, after.remainder, after.sumOfSquares);
    cvWithout[i] = dispersionOf(others).coefficientOfVariation ?? NaN;
    absorb(after, weight > 0 ? 1 : 0, weight, value, 0, 0);
  }
  return { varianceShare, cvWithout };
}

/** For each unit, the moments of all units before it. */
function accumulatedBefore(values: ArrayLike<number>, weights?: ArrayLike<number>): Accumulator[] {
  const running = emptyAccumulator();
  return Array.from(values, (value, i) => {
    const before = { ...running };
    const weight = weights === undefined ? 1 : weights[i]!;
    absorb(running, weight > 0 ? 1 : 0, weight, value, 0, 0);
    return before;
  });
}
