// The generalised entropy family: one measure with a parameter, of which Theil's two and half the squared CV are members.
import { leastHeld, requireFinite } from "../require-held.js";
import { generalisedTerm } from "./entropy-terms.js";
import { accumulateResources, relativeDeviation, type Resources } from "./relative-deviations.js";

/**
 * The generalised entropy GE(α) (广义熵指数): how unequal, with α saying where one looks.
 *
 * Formula: Σ p ((x / mean)^α − 1) / (α (α − 1)), p = w / Σw; at α = 1 Theil's T, at α = 0 Theil's L, at α = 2 CV² / 2. A low α
 * looks at the low values, a high one at the high. 0 when all are equal; no unit. Zeros count where α > 0; null where they
 * meet α ≤ 0, where there is no weight, or where the mean is zero. Zero weights count as absent; without weights, every
 * value weighs 1.
 *
 * Source: Cowell, Measuring Inequality; Shorrocks, "The class of additively decomposable inequality measures", 1980.
 *
 * @throws TypeError when a value or α is not finite, a weight is negative or not finite, the lengths differ, or ratios to the
 * mean are beyond a number
 * @throws RangeError when a value is negative
 * @example
 * generalisedEntropy([1, 3], [1, 1], 2) // => 0.125
 * generalisedEntropy([0, 10], [1, 1], 0) // => null
 */
export const generalisedEntropy = (
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  alpha: number,
): number | null => entropyOf("generalisedEntropy", values, weights, alpha);

/** The generalised entropy, for a public function that an error names. Internal. */
export function entropyOf(
  caller: string,
  given: ArrayLike<number>,
  givenWeights: ArrayLike<number> | undefined,
  alpha: number,
): number | null {
  if (!Number.isFinite(alpha)) throw new TypeError(`${caller} requires a finite parameter, got ${String(alpha)}`);
  const whole = accumulateResources(caller, given, givenWeights);
  if (whole === null) return null;
  const { weight, mean, remainder, values, weights } = whole;
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    const own = weights === undefined ? 1 : weights[i]!;
    if (own === 0) continue;
    const value = values[i]!;
    sum += own * generalisedTerm(relativeDeviation(value, mean, remainder), value / mean, alpha);
  }
  if (alpha < 0.5) requireRatios(caller, given, whole);
  return sum === Infinity && alpha <= 0 ? null : requireFinite(caller, sum / weight);
}

/** A ratio of less than a number holds is not zero, and where a logarithm of it is taken that is another answer. */
function requireRatios(caller: string, given: ArrayLike<number>, { mean, values, weights }: Resources): void {
  for (let i = 0; i < values.length; i += 1)
    if (values[i]! / mean < leastHeld && given[i]! > 0 && (weights === undefined || weights[i]! > 0))
      requireFinite(caller, Infinity);
}
