// Theil's T: the entropy measure that looks at shares of the resource.
import { entropyOf } from "./generalised-entropy.js";

/**
 * Theil's T (泰尔指数 T): the inequality of a resource among pupils, and of use where it shall be split by place.
 *
 * Formula: Σ p (x / mean) ln(x / mean), p = w / Σw; natural logarithm. 0 when all are equal, ln(Σw / w) when one unit has
 * everything; no unit. A value of zero adds nothing to the sum and stays in the mean. Zero weights count as absent; without
 * weights, every value weighs 1. Null when there is no weight, or the mean is zero.
 *
 * Source: Theil, Economics and Information Theory, 1967.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * formatDecimal(theilT([1, 3]), 6) // => "0.130812"
 * formatDecimal(theilT([0, 10]), 6) // => "0.693147"
 * theilT([5, 5], [10, 30]) // => 0
 */
export const theilT = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  entropyOf("theilT", values, weights, 1);
