// How alike two rankings are.
import { correlation } from "../statistics/association/index.js";
import { normalise } from "./normalise.js";

/**
 * Spearman's rank correlation (斯皮尔曼等级相关系数): 1 where two rankings are the same, −1 where one is the other reversed.
 *
 * Formula: the covariance of the ranks ÷ the product of their standard deviations.
 * The ordinary correlation of the ranks, those alike having the middle of theirs. No unit; between −1 and 1. Null for fewer than two
 * units, and where all are alike in one of them. Zeros are numbers; a missing one is refused.
 *
 * Source: Spearman, "The proof and measurement of association between two things", 1904.
 *
 * @throws TypeError when a number is not finite, or the lengths differ
 * @example
 * rankCorrelation([1, 2, 3], [10, 20, 90]) // => 1
 * rankCorrelation([1, 2, 3], [3, 2, 1]) // => -1
 * rankCorrelation([1, 2, 3], [5, 5, 5]) // => null
 */
export function rankCorrelation(one: ArrayLike<number>, other: ArrayLike<number>): number | null {
  if (one.length !== other.length) {
    throw new TypeError(`rankCorrelation requires as many of both, got ${one.length} and ${other.length}`);
  }
  if (one.length < 2) return null;
  const [a, b] = [one, other].map((each) => normalise(each, "rank", { direction: "higher" }));
  return correlation(a!, b!);
}
