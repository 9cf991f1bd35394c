// Atkinson's measure: the part of a resource that could be given up if it were spread evenly.
import { entropyOf } from "./generalised-entropy.js";

/**
 * Atkinson's measure A(ε) (阿特金森指数): the share of the resource that is lost to unequal spreading, for a given aversion ε.
 *
 * Formula: 1 − (Σ p (x / mean)^(1 − ε))^(1 / (1 − ε)), p = w / Σw; at ε = 1: 1 − geometric mean / mean. From 0, all equal, up
 * to 1; no unit. The larger ε, the more the lowest values count. With zeros: A(1) is 1; null for ε above 1, where the measure
 * would say 1 whatever the others have. Null when there is no weight, or the mean is zero. Zero weights count as absent;
 * without weights, every value weighs 1.
 *
 * Source: Atkinson, "On the measurement of inequality", 1970.
 *
 * @throws TypeError when a value or ε is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative, or ε is not above zero
 * @example
 * formatDecimal(atkinson([1, 3], [1, 1], 2), 6) // => "0.250000"
 * formatDecimal(atkinson([1, 3], undefined, 1), 6) // => "0.133975"
 * atkinson([0, 10], undefined, 1) // => 1
 */
export function atkinson(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  epsilon: number,
): number | null {
  if (!(epsilon > 0)) throw new RangeError(`atkinson requires an aversion above zero, got ${String(epsilon)}`);
  const alpha = 1 - epsilon;
  const entropy = entropyOf("atkinson", values, weights, alpha);
  if (alpha === 0) return entropy === null ? withZeros(values, weights) : -Math.expm1(-entropy);
  return entropy === null ? null : -Math.expm1(Math.log1p(alpha * (alpha - 1) * entropy) / alpha);
}

/** The geometric mean is zero as soon as one value is, so that A(1) is 1; without a mean there is none. */
const withZeros = (values: ArrayLike<number>, weights: ArrayLike<number> | undefined): number | null =>
  entropyOf("atkinson", values, weights, 1) === null ? null : 1;
