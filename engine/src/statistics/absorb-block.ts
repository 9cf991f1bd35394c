// The inner loop of all moments: one block of values, small enough to stay in the processor's nearest cache, passed over twice.
import { absorb, type Accumulator } from "./accumulator.js";

/** Values in a block: 4 KB of values and 4 KB of weights. */
export const blockLength = 512;

/**
 * Adds the values from `start` up to `end` to the whole; the weight of `values[i]` is `weights[i - offset]`.
 * First pass: the mean, on values shifted by one of them, so that large values that differ little keep their digits.
 * Second pass: squares about that mean; their first-order residual, zero if the mean were exact, corrects both.
 *
 * @returns how many weights are not above zero: 0 in the ordinary case, else the caller looks closer
 */
export function absorbBlock(
  whole: Accumulator,
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  start: number,
  end: number,
  offset: number,
): number {
  const last = end - 1;
  let first = start;
  while (first < last && !(weights[first - offset]! > 0)) first += 1;
  const shift = values[first]!;

  // Two sums of each kind side by side: additions wait for one another, and two chains wait half as long.
  let notPositive = 0;
  let weightEven = 0;
  let weightOdd = 0;
  let sumEven = 0;
  let sumOdd = 0;
  let i = start;
  for (; i < last; i += 2) {
    const even = weights[i - offset]!;
    const odd = weights[i + 1 - offset]!;
    weightEven += even;
    weightOdd += odd;
    sumEven += even * (values[i]! - shift);
    sumOdd += odd * (values[i + 1]! - shift);
    if (!(even > 0)) notPositive += 1;
    if (!(odd > 0)) notPositive += 1;
  }
  if (i === last) {
    const even = weights[i - offset]!;
    weightEven += even;
    sumEven += even * (values[i]! - shift);
    if (!(even > 0)) notPositive += 1;
  }
  const weight = weightEven + weightOdd;
  if (weight === 0) return notPositive;
  const mean = shift + (sumEven + sumOdd) / weight;

  let residualEven = 0;
  let residualOdd = 0;
  let squaresEven = 0;
  let squaresOdd = 0;
  for (i = start; i < last; i += 2) {
    const even = values[i]! - mean;
    const odd = values[i + 1]! - mean;
    const weightedEven = weights[i - offset]! * even;
    const weightedOdd = weights[i + 1 - offset]! * odd;
    residualEven += weightedEven;
    residualOdd += weightedOdd;
    squaresEven += weightedEven * even;
    squaresOdd += weightedOdd * odd;
  }
  if (i === last) {
    const even = values[i]! - mean;
    const weightedEven = weights[i - offset]! * even;
    residualEven += weightedEven;
    squaresEven += weightedEven * even;
  }
  const residual = residualEven + residualOdd;
  const correction = residual / weight;
  const sumOfSquares = Math.max(0, squaresEven + squaresOdd - residual * correction);
  absorb(whole, end - start - notPositive, weight, mean, correction, sumOfSquares);
  return notPositive;
}
