// Theil's L, the mean logarithmic deviation: the entropy measure that looks at the low values.
import { entropyOf } from "./generalised-entropy.js";

/**
 * Theil's L (泰尔指数 L, 平均对数离差): the inequality of a resource among pupils, with an eye on those who have least.
 *
 * Formula: Σ p ln(mean / x), p = w / Σw; natural logarithm. 0 when all are equal, without an upper bound; no unit. Null when
 * any value with weight is zero, since the measure has no limit there; also when there is no weight. Zero weights count as
 * absent; without weights, every value weighs 1.
 *
 * Source: Theil, Economics and Information Theory, 1967.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * formatDecimal(theilL([10, 10, 10, 20, 50]), 7) // => "0.2326302"
 * theilL([0, 10]) // => null
 */
export const theilL = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  entropyOf("theilL", values, weights, 0);
