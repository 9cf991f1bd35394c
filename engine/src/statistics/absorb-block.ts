// The inner loop of all moments: a block of values, small enough for the processor's nearest cache, passed over twice.
import { absorb, type Accumulator } from "./accumulator.js";

/** Values in a block: 4 KB of values and 4 KB of weights. */
export const blockLength = 512;

/**
 * Adds the values from `start` up to `end` to the whole; the caller counts them.
 *
 * First pass: the mean, on values shifted by one of them, so that large values that differ little keep their digits.
 * Second pass: squares about that mean; their first-order residual, zero if the mean were exact, corrects both.
 *
 * @returns whether every weight is above zero; where not, the caller looks closer
 */
export function absorbBlock(
  whole: Accumulator,
  values: Float64Array,
  weights: Float64Array,
  start: number,
  end: number,
): boolean {
  const last = end - 1;
  let first = start;
  while (first < last && !(weights[first]! > 0)) first += 1;
  const shift = values[first]!;

  // Two sums of each kind side by side: additions wait for one another, and two chains wait half as long.
  let allPositive = true;
  let weightEven = 0;
  let weightOdd = 0;
  let sumEven = 0;
  let sumOdd = 0;
  let i = start;
  for (; i < last; i += 2) {
    const even = weights[i]!;
    const odd = weights[i + 1]!;
    weightEven += even;
    weightOdd += odd;
    sumEven += even * (values[i]! - shift);
    sumOdd += odd * (values[i + 1]! - shift);
    if (!(even > 0)) allPositive = false;
    if (!(odd > 0)) allPositive = false;
  }
  if (i === last) {
    const even = weights[i]!;
    weightEven += even;
    sumEven += even * (values[i]! - shift);
    if (!(even > 0)) allPositive = false;
  }
  const weight = weightEven + weightOdd;
  if (weight === 0) return allPositive;
  const mean = shift + (sumEven + sumOdd) / weight;

  let residualEven = 0;
  let residualOdd = 0;
  let squaresEven = 0;
  let squaresOdd = 0;
  for (i = start; i < last; i += 2) {
    const even = values[i]! - mean;
    const odd = values[i + 1]! - mean;
    const weightedEven = weights[i]! * even;
    const weightedOdd = weights[i + 1]! * odd;
    residualEven += weightedEven;
    residualOdd += weightedOdd;
    squaresEven += weightedEven * even;
    squaresOdd += weightedOdd * odd;
  }
  if (i === last) {
    const even = values[i]! - mean;
    const weightedEven = weights[i]! * even;
    residualEven += weightedEven;
    squaresEven += weightedEven * even;
  }
  const residual = residualEven + residualOdd;
  const correction = residual / weight;
  const sumOfSquares = Math.max(0, squaresEven + squaresOdd - residual * correction);
  absorb(whole, weight, mean, correction, sumOfSquares);
  return allPositive;
}
