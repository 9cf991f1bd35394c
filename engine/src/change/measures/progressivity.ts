// A change of the Gini coefficient, parted into growth that favoured the low and schools that changed places.
import type { TwoYears } from "../../communities/index.js";
import { concentration, gini } from "../../statistics/index.js";

/** gini.after − gini.before = reranking − progressivity. */
export interface Progressivity {
  readonly gini: TwoYears;
  /** Above 0 where growth favoured the schools that were low. */
  readonly progressivity: number;
  /** How much of that was undone by schools overtaking others; 0 or more. */
  readonly reranking: number;
}

/**
 * Progressivity and reranking (累进性与位次变动) of schools that have a value in both years, weighing by their pupils of the first.
 *
 * Formula: progressivity = G(before) − C(after by the order before), reranking = G(after) − C(after by the order before). Null where
 * a year has no Gini coefficient. Values below 0 have none either. Errors: as in `gini`.
 *
 * Source: Jenkins and Van Kerm, “Trends in income inequality, pro-poor income growth, and income mobility”, 2006.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * const weights = Float64Array.of(1, 1);
 * progressivityOf(Float64Array.of(1, 3), Float64Array.of(2, 3), weights).progressivity.toFixed(2) // => "0.15"
 * progressivityOf(Float64Array.of(1, 3), Float64Array.of(3, 1), weights).reranking // => 0.5
 */
export function progressivityOf(
  before: Float64Array,
  after: Float64Array,
  weights: Float64Array,
): Progressivity | null {
  if (before.some((value) => value < 0) || after.some((value) => value < 0)) return null;
  const [first, second, kept] = [gini(before, weights), gini(after, weights), concentration(after, weights, before)];
  if (first === null || second === null || kept === null) return null;
  return { gini: { before: first, after: second }, progressivity: first - kept, reranking: second - kept };
}
