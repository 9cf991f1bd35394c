// The moments of a series as plain data: enough for its mean and spread, and to be merged with those of another series.
import { absorb, emptyAccumulator, type Accumulator } from "./accumulator.js";
import { accumulate } from "./accumulate.js";
import { requireHeld } from "./require-held.js";

/** What is known of a weighted series: counties' moments merge into a city's, with nothing lost. */
export interface Moments {
  /** Values with a weight above zero. */
  readonly count: number;
  /** The sum of the weights. */
  readonly weight: number;
  /** The weighted mean, Σwx / Σw, to the nearest double; 0 where there is no weight. */
  readonly mean: number;
  /** What rounding left over of the mean: `mean + remainder` has about twice a double's digits. */
  readonly remainder: number;
  /** Σ w (x − mean)². */
  readonly sumOfSquares: number;
}

/**
 * The moments of a weighted series, in one pass over memory.
 *
 * Blocks of two passes, shifted by a value of the block and corrected by their residual, are merged by the formula of Chan, Golub
 * and LeVeque (1979). Holds the nine NIST univariate sets to 1e-15 of the exact standard deviation. Zero weights count as absent.
 * Without weights, every value weighs 1. Cost: O(n); typed arrays are read where they are. Units: `mean` and `remainder` in that of
 * the values, `sumOfSquares` in its square. None: without weight all five are 0, and `dispersionOf` gives null.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * momentsOf([1, 3]) // => { count: 2, weight: 2, mean: 2, remainder: 0, sumOfSquares: 2 }
 * momentsOf([1, 3, 99], [10, 30, 0]) // => { count: 2, weight: 40, mean: 2.5, remainder: 0, sumOfSquares: 30 }
 */
export const momentsOf = (values: ArrayLike<number>, weights?: ArrayLike<number>): Moments =>
  accumulate("momentsOf", values, weights);

/**
 * The moments of two series taken together. The order of merging matters by rounding alone.
 *
 * Formula: with d the distance of both means, weight = W₁ + W₂, mean = m₁ + d W₂ / weight, sum of squares = S₁ + S₂ + d² W₁ W₂ /
 * weight. A part without weight changes nothing. Cost: O(1). Units: `mean` and `remainder` in that of the values, `sumOfSquares` in
 * its square, `weight` in that of the weights.
 * Zeros are values; a part of weight zero changes nothing.
 *
 * Source: Chan, Golub and LeVeque, 1979.
 *
 * @throws TypeError where the moments of the whole are beyond what a number holds
 * @example
 * mergeMoments(momentsOf([1, 2]), momentsOf([3, 6])) // => { count: 4, weight: 4, mean: 3, remainder: 0, sumOfSquares: 14 }
 */
export function mergeMoments(first: Moments, second: Moments): Moments {
  const whole: Accumulator = emptyAccumulator();
  for (const part of [first, second]) {
    absorb(whole, part.weight, part.mean, part.remainder, part.sumOfSquares);
    whole.count += part.count;
  }
  return requireHeld("mergeMoments", whole);
}
