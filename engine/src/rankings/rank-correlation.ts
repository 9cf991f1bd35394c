// How alike two rankings are.
import { normalise } from "./normalise.js";

/**
 * Spearman's rank correlation (斯皮尔曼等级相关系数): 1 where two rankings are the same, −1 where one is the other reversed.
 *
 * The ordinary correlation of the ranks, those alike having the middle of theirs. No unit; between −1 and 1. Null for fewer
 * than two units, and where all are alike in one of them.
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
  // Shares of a rank have the mean 0.5, whatever the ties.
  const [a, b] = [one, other].map((each) =>
    normalise(each, "rank", { direction: "higher" }).map((share) => share - 0.5),
  ) as [number[], number[]];
  let [product, squaresOfOne, squaresOfOther] = [0, 0, 0];
  for (let i = 0; i < a.length; i += 1) {
    product += a[i]! * b[i]!;
    squaresOfOne += a[i]! * a[i]!;
    squaresOfOther += b[i]! * b[i]!;
  }
  if (squaresOfOne === 0 || squaresOfOther === 0) return null;
  return Math.min(1, Math.max(-1, product / Math.sqrt(squaresOfOne * squaresOfOther)));
}
