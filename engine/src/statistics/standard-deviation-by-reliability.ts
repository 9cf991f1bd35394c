// The spread of a sample whose weights say how much each value is to be relied on.
import { accumulate } from "./accumulate.js";

/**
 * The variance of a sample, with weights as reliability (可靠性权重): only their proportions matter.
 *
 * Formula: Σ w (x − mean)² / (Σw − Σw² / Σw), 0 or more, in the square of the values' unit. Zero weights count as absent;
 * without weights, every value weighs 1. Null when fewer than two values have weight.
 *
 * Source: decision 10; with equal weights it is Bessel's n − 1, whatever their size.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * varianceByReliability([1, 3], [5, 5]) // => 2
 */
export const varianceByReliability = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  varianceOf("varianceByReliability", values, weights);

/**
 * The standard deviation of a sample, with weights as reliability (可靠性权重): the root of `varianceByReliability`.
 *
 * Formula: √(Σw(x − mean)² ÷ (Σw − Σw² ÷ Σw)).
 * In the unit of the values. Null when fewer than two values have weight. Zero weights count as absent; without weights, every value
 * weighs 1.
 *
 * Source: decision 10.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * standardDeviationByReliability([1, 3, 5], [2, 2, 2]) // => 2
 */
export function standardDeviationByReliability(values: ArrayLike<number>, weights?: ArrayLike<number>): number | null {
  const variance = varianceOf("standardDeviationByReliability", values, weights);
  return variance === null ? null : Math.sqrt(variance);
}

function varianceOf(caller: string, values: ArrayLike<number>, weights?: ArrayLike<number>): number | null {
  const { count, weight, sumOfSquares } = accumulate(caller, values, weights);
  if (count < 2) return null;
  // Σw − Σw²/Σw, without subtracting nearly equal numbers where one weight is nearly all.
  let free = 0;
  for (let i = 0; i < values.length; i += 1) {
    const own = weights === undefined ? 1 : weights[i]!;
    free += own * ((weight - own) / weight);
  }
  return sumOfSquares / free;
}
