// The Hoover index: the share of a resource that would have to move for all to have the same.
import { accumulateResources, relativeDeviation } from "./relative-deviations.js";

/**
 * The Hoover index (胡佛指数, 罗宾汉指数): the share of the resource that would have to change hands for a full balance.
 *
 * Formula: ½ Σ p |x − mean| / mean, p = w / Σw. 0 when all are equal, below 1; no unit. Zeros count. Zero weights count as
 * absent; without weights, every value weighs 1. Null when there is no weight, or the mean is zero.
 *
 * Source: Hoover, "The measurement of industrial localization", 1936.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * hoover([1, 3]) // => 0.25
 * hoover([4, 4], [10, 90]) // => 0
 */
export function hoover(given: ArrayLike<number>, givenWeights?: ArrayLike<number>): number | null {
  const whole = accumulateResources("hoover", given, givenWeights);
  if (whole === null) return null;
  const { values, weights } = whole;
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    const own = weights === undefined ? 1 : weights[i]!;
    sum += own * Math.abs(relativeDeviation(values[i]!, whole.mean, whole.remainder));
  }
  return sum / whole.weight / 2;
}
