// Generalised entropy of a whole from its shards: each sends its moments and its own index.
import { partsOfWhole } from "../groups/parts-of-whole.js";
import type { Decomposition } from "../groups/decompose.js";
import { entropyOf } from "../inequality/generalised-entropy.js";
import { accumulate } from "../accumulate.js";
import { requireNoNegative } from "../inequality/relative-deviations.js";
import { mergeMoments, type Moments } from "../moments.js";

/** What is known of one shard: enough to be merged with others, and to be parted as a group. */
export interface EntropyPart {
  /** α: 0 for Theil's L, 1 for Theil's T, 2 for CV² / 2. */
  readonly alpha: number;
  readonly moments: Moments;
  /** GE(α) of the shard alone; null where it has none. */
  readonly index: number | null;
}

/**
 * A shard as a part of a whole (分片的泰尔指数、广义熵): its moments, and GE(α) within it.
 *
 * Formula: as `momentsOf` and `generalisedEntropy`. The index has no unit and is 0 or more; a part is plain data and survives JSON.
 * Zeros count; the index is null where all values are zero and, for α ≤ 0, where one is. Zero weights count as absent; without
 * weights, every value weighs 1. Cost: O(n).
 *
 * Source: Shorrocks, "The class of additively decomposable inequality measures", 1980.
 *
 * @throws TypeError when a value or α is not finite, a weight is negative or not finite, the lengths differ, or the moments are beyond
 * what a number holds
 * @throws RangeError when a value is negative
 * @example
 * entropyPart([1, 3], undefined, 2) // => { alpha: 2, moments: momentsOf([1, 3]), index: 0.125 }
 */
export function entropyPart(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  alpha: number,
): EntropyPart {
  requireNoNegative("entropyPart", values, weights);
  const index = entropyOf("entropyPart", values, weights, alpha);
  return { alpha, moments: accumulate("entropyPart", values, weights), index };
}

/**
 * Shards as one (合并分片): the part that all their values together would give.
 *
 * Formula: GE(α) = Σ p_g r_g^α GE(α)_g + Σ p_g (r_g^α − 1) / (α (α − 1)), with p_g a shard's share of the weight and r_g its mean over
 * the mean of all; both sums are 0 or more, so that no digits are lost. Exact but for rounding, whatever the order, and again and
 * again: counties into prefectures, those into provinces. Shards without weight change nothing; one that has nothing at all counts by
 * its limit, for α > 0. The index is null where there is no weight or no mean and, for α ≤ 0, where any value is zero. Cost: O(1) a shard.
 *
 * Source: Shorrocks, 1980; Chan, Golub and LeVeque, 1979, for the moments.
 *
 * @throws TypeError when there is no shard, their α differ, or the moments of the whole are beyond what a number holds
 * @example
 * mergeEntropyParts([entropyPart([1, 1], undefined, 2), entropyPart([3, 3], undefined, 2)]).index // => 0.125
 * mergeEntropyParts([entropyPart([0, 0], undefined, 0), entropyPart([3, 3], undefined, 0)]).index // => null
 */
export function mergeEntropyParts(parts: readonly EntropyPart[]): EntropyPart {
  const { alpha, moments } = wholeOf("mergeEntropyParts", parts);
  const parted = moments.mean === 0 ? null : partsOfWhole(alpha, moments, named(parts));
  return { alpha, moments, index: parted === null ? null : parted.between + parted.within };
}

/**
 * Shards taken for groups (按分片分解): what of the inequality lies between them and what within, as `decomposeTheilT` and its like give
 * it where all values are at hand.
 *
 * Formula: that of `mergeEntropyParts`, a term a shard; the total is the sum of both. `names` are the shards', in their order. Null where the index of the
 * whole is. Shards without weight are left out.
 *
 * Source: Shorrocks, 1980.
 *
 * @throws TypeError when there is no shard, not one name for each, their α differ, or the moments of the whole are beyond a number
 * @example
 * decomposeEntropyParts([entropyPart([1, 1], undefined, 2), entropyPart([3, 3], undefined, 2)], ["甲县", "乙县"]).between // => 0.125
 */
export function decomposeEntropyParts(parts: readonly EntropyPart[], names: readonly string[]): Decomposition | null {
  const { alpha, moments } = wholeOf("decomposeEntropyParts", parts);
  if (names.length !== parts.length) {
    throw new TypeError(
      `decomposeEntropyParts requires as many names as parts, got ${names.length} and ${parts.length}`,
    );
  }
  const parted = moments.mean === 0 ? null : partsOfWhole(alpha, moments, named(parts, names));
  return parted && { total: parted.between + parted.within, ...parted };
}

const named = (parts: readonly EntropyPart[], names: readonly string[] = []) =>
  parts.map(({ moments, index }, at) => ({ name: names[at] ?? "", moments, index }));

function wholeOf(caller: string, parts: readonly EntropyPart[]): { readonly alpha: number; readonly moments: Moments } {
  const [first] = parts;
  if (first === undefined) throw new TypeError(`${caller} requires at least one part`);
  const other = parts.find(({ alpha }) => alpha !== first.alpha);
  if (other !== undefined) {
    throw new TypeError(`${caller} requires parts of one parameter, got ${first.alpha} and ${other.alpha}`);
  }
  return { alpha: first.alpha, moments: parts.map(({ moments }) => moments).reduce(mergeMoments) };
}
