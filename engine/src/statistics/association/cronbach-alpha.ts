// Whether several items measure one thing.
import { varianceByFrequency } from "../standard-deviation-by-frequency.js";
import { requireEqualLengths } from "../require-series.js";

/**
 * Cronbach's alpha (克龙巴赫 α 系数): how far items that are added up agree with one another.
 *
 * Formula: α = k / (k − 1) · (1 − Σ s²ᵢ / s²), with k items, s²ᵢ the variance of each over the units and s² that of the units' sums. At most 1, where all items say the same; 0 where they have nothing in
 * common; below 0 where they contradict. No unit; items have to be in one, and turned so that more is better in each. Zeros count. Units count alike, and a unit that lacks an item is for
 * the caller to leave out. Null for fewer than two items or two units, and where the sums do not vary. Cost: O(items · units).
 *
 * Source: Cronbach, "Coefficient alpha and the internal structure of tests", 1951; OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 4.
 *
 * @throws TypeError when a value is not finite, or the items differ in length
 * @example
 * formatDecimal(cronbachAlpha([[1, 2, 3, 4], [2, 2, 4, 4], [1, 3, 3, 5]]), 4) // => "0.9333"
 * cronbachAlpha([[1, 2]]) // => null
 */
export function cronbachAlpha(items: readonly ArrayLike<number>[]): number | null {
  const [first, second] = items;
  if (first === undefined || second === undefined) return null;
  for (const item of items) requireEqualLengths("cronbachAlpha", first, item, "values in every item");
  const variances = items.map((item) => varianceByFrequency(item));
  const sums = Float64Array.from(first, (_, unit) => items.reduce((sum, item) => sum + item[unit]!, 0));
  const variance = varianceByFrequency(sums);
  if (variance === null || variance === 0) return null;
  const ofItems = variances.reduce<number>((sum, own) => sum + own!, 0);
  return (items.length / (items.length - 1)) * (1 - ofItems / variance);
}
