// Moments that grow in place, and the one rule by which two parts become a whole. Internal: the public face is moments.ts.

/**
 * The moments of what was seen so far, as in `Moments`. The exact mean is `mean + remainder`, of which `mean` is the
 * nearest double.
 */
export interface Accumulator {
  count: number;
  weight: number;
  mean: number;
  remainder: number;
  sumOfSquares: number;
}

/** An accumulator that has seen nothing. */
export const emptyAccumulator = (): Accumulator => ({ count: 0, weight: 0, mean: 0, remainder: 0, sumOfSquares: 0 });

/**
 * Adds a part to the whole, in place; the caller counts the values.
 *
 * With d the distance of the two means, w the weight of the part and W that of both:
 * the mean moves by d·w/W, sum of squares += that of the part + d²·w·(W − w)/W.
 * The mean is kept as two doubles, so that what rounding leaves over is not lost from one merge to the next.
 * Chan, Golub and LeVeque, "Updating formulae and a pairwise algorithm for computing sample variances", 1979.
 */
export function absorb(
  whole: Accumulator,
  weight: number,
  mean: number,
  remainder: number,
  sumOfSquares: number,
): void {
  if (weight === 0) return;
  const before = whole.weight;
  if (before === 0) {
    whole.mean = mean + remainder;
    whole.remainder = remainder - (whole.mean - mean);
    whole.sumOfSquares = sumOfSquares;
  } else {
    const total = before + weight;
    const distance = mean - whole.mean + (remainder - whole.remainder);
    whole.sumOfSquares += sumOfSquares + distance * distance * before * (weight / total);
    // The step starts from the heavier of the two, so that it is never longer than the mean of figures of one sign.
    const fromWhole = before >= weight;
    const base = fromWhole ? whole.mean : mean;
    const step = fromWhole ? whole.remainder + distance * (weight / total) : remainder - distance * (before / total);
    whole.mean = base + step;
    whole.remainder = step - (whole.mean - base);
  }
  whole.weight = before + weight;
}
