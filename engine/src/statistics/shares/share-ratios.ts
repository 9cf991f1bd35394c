// The top against the bottom, in one number that can be said aloud.
import { requireFinite } from "../require-held.js";
import { partOf, resourcesOf } from "./top-share.js";

/**
 * S80/S20 (五等分份额比): how many times as much the top fifth of pupils has as the bottom fifth.
 *
 * Formula: topShare(20 %) / bottomShare(20 %), each of exactly a fifth of the weight. 1 when all are equal; no unit. Zeros count. Zero
 * weights count as absent; without weights, every value weighs 1. Null when there is no weight, or the bottom fifth has nothing.
 * Programs that take whole units up to a quintile (laeken, Eurostat's own) differ where a unit lies across it.
 *
 * Source: Eurostat, income quintile share ratio (S80/S20), by its definition; Langel and Tillé, "Statistical inference for the
 * quintile share ratio", 2011, for the exact fifth.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or the ratio is beyond a number
 * @throws RangeError when a value is negative
 * @example
 * quintileShareRatio([1, 2, 3, 4, 5]) // => 5
 * quintileShareRatio([0, 2, 3, 4, 5]) // => null
 */
export const quintileShareRatio = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  ratioOf("quintileShareRatio", values, weights, 0.2, 0.2);

/**
 * Palma's ratio (帕尔马比值): how many times as much the top tenth of pupils has as the bottom four tenths.
 *
 * Formula: topShare(10 %) / bottomShare(40 %), of exactly so much weight. ¼ when all are equal; no unit. Zeros count. Zero weights
 * count as absent; without weights, every value weighs 1. Null when there is no weight, or the bottom four tenths have nothing.
 *
 * Source: Palma, "Homogeneous middles vs. heterogeneous tails", 2011; Cobham and Sumner, "Is it all about the tails?", 2013.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or the ratio is beyond a number
 * @throws RangeError when a value is negative
 * @example
 * palmaRatio([5, 5, 5, 5, 5]) // => 0.25
 * palmaRatio([1, 1, 1, 1, 2, 2, 2, 2, 2, 8]) // => 2
 */
export const palmaRatio = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  ratioOf("palmaRatio", values, weights, 0.1, 0.4);

function ratioOf(
  caller: string,
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  top: number,
  bottom: number,
): number | null {
  const resources = resourcesOf(caller, values, weights);
  const low = resources && partOf(resources, "bottom", bottom);
  return resources === null || low === null || low === 0
    ? null
    : requireFinite(caller, partOf(resources, "top", top) / low);
}
