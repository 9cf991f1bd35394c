// How alike two rankings are, by their pairs.

/**
 * Kendall's rank correlation τ-b (肯德尔等级相关系数): of all pairs, those in the same order less those in the opposite, ties apart.
 *
 * Formula: (C − D) / √((n₀ − n₁)(n₀ − n₂)), n₀ = n(n − 1) / 2, n₁ and n₂ the pairs alike in the one and in the other. No unit;
 * between −1 and 1. Null for fewer than two units, and where all are alike in one of them. Counted by merging: n log n steps. Zeros
 * are numbers; a missing one is refused.
 *
 * Source: Kendall, “The treatment of ties in ranking problems”, 1945; Knight, “A computer method for calculating Kendall's tau”, 1966.
 *
 * @throws TypeError when a number is not finite, or the lengths differ
 * @example
 * kendallTau([1, 2, 3], [10, 20, 90]) // => 1
 * kendallTau([1, 2, 3], [3, 2, 1]) // => -1
 * kendallTau([1, 2, 3], [5, 5, 5]) // => null
 */
export function kendallTau(one: ArrayLike<number>, other: ArrayLike<number>): number | null {
  if (one.length !== other.length)
    throw new TypeError(`kendallTau requires as many of both, got ${one.length} and ${other.length}`);
  const [x, y] = [Float64Array.from(one), Float64Array.from(other)];
  if (!x.every(Number.isFinite) || !y.every(Number.isFinite)) throw new TypeError("kendallTau requires finite numbers");
  const at = (column: Float64Array, position: number): number => column[position] as number;
  const order = Uint32Array.from(x.keys()).sort((a, b) => at(x, a) - at(x, b) || at(y, a) - at(y, b));
  const byX = Float64Array.from(order, (position) => at(x, position));
  const byY = Float64Array.from(order, (position) => at(y, position));
  const alikeInBoth = pairsAlike(order.length, (a, b) => byX[a] === byX[b] && byY[a] === byY[b]);
  const alikeInX = pairsAlike(order.length, (a, b) => byX[a] === byX[b]);
  const swaps = sortCounting(byY);
  const alikeInY = pairsAlike(order.length, (a, b) => byY[a] === byY[b]);
  const pairs = (order.length * (order.length - 1)) / 2;
  const [partedByX, partedByY] = [pairs - alikeInX, pairs - alikeInY];
  if (partedByX === 0 || partedByY === 0) return null;
  const excess = pairs - alikeInX - alikeInY + alikeInBoth - 2 * swaps;
  return Math.min(1, Math.max(-1, excess / Math.sqrt(partedByX) / Math.sqrt(partedByY)));
}

/** Pairs within runs of neighbours that are alike. */
const pairsAlike = (length: number, areAlike: (a: number, b: number) => boolean): number => {
  let pairs = 0;
  let run = 0;
  for (let i = 1; i < length; i++) {
    run = areAlike(i - 1, i) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
};

/** Sorts a column in place by merging, and counts the pairs that stood in the opposite order. */
const sortCounting = (column: Float64Array): number => {
  let swaps = 0;
  let from = column;
  let to = new Float64Array(column.length);
  for (let width = 1; width < column.length; width *= 2) {
    for (let start = 0; start < column.length; start += 2 * width) {
      const middle = Math.min(start + width, column.length);
      const end = Math.min(start + 2 * width, column.length);
      let [left, right] = [start, middle];
      for (let into = start; into < end; into++) {
        const takesRight = right < end && (left >= middle || (from[right] as number) < (from[left] as number));
        if (takesRight) swaps += middle - left;
        to[into] = from[takesRight ? right++ : left++] as number;
      }
    }
    [from, to] = [to, from as Float64Array<ArrayBuffer>];
  }
  if (from !== column) column.set(from);
  return swaps;
};
