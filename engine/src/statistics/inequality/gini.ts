// The Gini coefficient: how far the resource is from being spread evenly, by the area under the Lorenz curve.
import { ascendingOrder } from "../ascending-order.js";
import { relativeDeviations } from "./relative-deviations.js";

/**
 * The Gini coefficient (基尼系数), population form.
 *
 * Formula: half the mean distance between any two pupils, relative to the mean: Σ Σ p q |x − y| / (2 mean), p = w / Σw;
 * computed as Σ p u (2C − p − 1) over rising values, u = (x − mean) / mean, C = the share of pupils up to and with the unit.
 * 0 when all are equal, below 1; no unit. Zeros count. Zero weights count as absent; without weights, every value weighs 1.
 * Null when there is no weight, or the mean is zero. Needs + − × ÷ alone: the same on every machine.
 *
 * Source: Gini, 1914; the weighted form is that of 实用公式 G = 1 − Σ P (2Q − W) in Chinese studies of school funding.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * gini([1, 3]) // => 0.25
 * formatDecimal(gini([3, 1, 7, 2, 5], [1, 2, 3, 4, 5]), 6) // => "0.298305"
 * gini([0, 0]) // => null
 */
export const gini = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  giniOf("gini", values, weights)?.population ?? null;

/**
 * The Gini coefficient, unbiased form (无偏基尼系数): for a sample of units, which schools of a county are not.
 *
 * Formula: the population form / (1 − Σp²), p = w / Σw; with equal weights n / (n − 1) times the population form. Null when
 * the population form is, or fewer than two values have weight.
 * Zeros are values; zero weights count as absent. Where all values are zero the population form is null, and so is this.
 *
 * Source: decision 10; the factor is that of DescTools for equal weights, n / (n − 1).
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * giniUnbiased([1, 3]) // => 0.5
 * giniUnbiased([7]) // => null
 */
export function giniUnbiased(values: ArrayLike<number>, weights?: ArrayLike<number>): number | null {
  const result = giniOf("giniUnbiased", values, weights);
  return result === null || result.chanceOfTwo === 0 ? null : result.population / result.chanceOfTwo;
}

/** The population form, and 1 − Σp²: the chance that two pupils drawn anew are of two units. */
function giniOf(caller: string, values: ArrayLike<number>, given?: ArrayLike<number>) {
  const series = relativeDeviations(caller, values, given);
  if (series === null) return null;
  const { deviations, weights, weight } = series;
  const order = ascendingOrder(deviations);
  let below = 0;
  let sum = 0;
  let pairs = 0;
  for (let i = 0; i < order.length; i += 1) {
    const position = order[i]!;
    const own = weights[position]!;
    sum += own * deviations[position]! * (2 * below + own - weight);
    pairs += own * (weight - own);
    below += own;
  }
  return { population: Math.max(0, sum / weight / weight), chanceOfTwo: pairs / weight / weight };
}
