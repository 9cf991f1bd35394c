// Whether two figures rise together.
import { accumulateScaled } from "../accumulate-scaled.js";
import { requireEqualLengths } from "../require-series.js";

/**
 * Pearson's correlation (皮尔逊相关系数), weighted: 1 where two figures lie on a rising line, −1 on a falling one.
 *
 * Formula: Σ p (x − x̄)(y − ȳ) / (S_x S_y), p = w / Σw, means and standard deviations weighted by p. No unit; between −1 and 1; that of the ranks is `rankCorrelation`. Zeros and
 * negative values count like any. Zero weights count as absent; without weights, every pair weighs 1. Null when fewer than two pairs have weight, or
 * either figure is the same for all. Cost: O(n).
 *
 * Source: Pearson, "Notes on regression and inheritance in the case of two parents", 1895.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * correlation([1, 2, 3], [10, 20, 30]) // => 1
 * formatDecimal(correlation([1, 2, 3, 4], [1, 3, 2, 4], [1, 1, 1, 2]), 4) // => "0.8529"
 * correlation([1, 2], [5, 5]) // => null
 */
export function correlation(
  one: ArrayLike<number>,
  other: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number | null {
  requireEqualLengths("correlation", one, other, "values of the other figure");
  const [x, y] = [accumulateScaled("correlation", one, weights), accumulateScaled("correlation", other, weights)];
  if (x.moments.count < 2 || x.moments.sumOfSquares === 0 || y.moments.sumOfSquares === 0) return null;
  let product = 0;
  for (let i = 0; i < one.length; i += 1) {
    const own = weights === undefined ? 1 : x.weights![i]!;
    if (own === 0) continue;
    const ofX = x.values[i]! - x.moments.mean - x.moments.remainder;
    product += own * ofX * (y.values[i]! - y.moments.mean - y.moments.remainder);
  }
  // Both are sums with their own weights, which may be scaled apart.
  const [squaresOfX, squaresOfY] = [
    x.moments.sumOfSquares,
    y.moments.sumOfSquares * (x.moments.weight / y.moments.weight),
  ];
  return Math.min(1, Math.max(-1, product / rootOfProduct(squaresOfX, squaresOfY)));
}

/** √(ab): of the product where a number holds it, so that lines give exactly 1. */
function rootOfProduct(a: number, b: number): number {
  const product = a * b;
  return product > 1e-280 && product < 1e280 ? Math.sqrt(product) : Math.sqrt(a) * Math.sqrt(b);
}
