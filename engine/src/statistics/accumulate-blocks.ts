// Values and weights to an accumulator, block by block, with the checks that every measure shares. Internal.
import { absorbBlock, blockLength } from "./absorb-block.js";
import { emptyAccumulator, type Accumulator } from "./accumulator.js";
import { countUsable, requireEqualLengths } from "./require-series.js";

const ones = new Float64Array(blockLength).fill(1);

/** The moments of a series as they come: in extremes they may be infinite, or zero. */
export function accumulateBlocks(caller: string, values: ArrayLike<number>, weights?: ArrayLike<number>): Accumulator {
  if (weights !== undefined) requireEqualLengths(caller, values, weights);
  const whole = emptyAccumulator();
  if (values instanceof Float64Array && (weights === undefined || weights instanceof Float64Array)) {
    accumulateTyped(caller, whole, values, weights);
  } else {
    accumulateCopies(caller, whole, values, weights);
  }
  return whole;
}

/** Reads the arrays where they are. What is not finite makes its way into the sums, so it is looked for only at the end. */
function accumulateTyped(caller: string, whole: Accumulator, values: Float64Array, weights?: Float64Array): void {
  for (let start = 0; start < values.length; start += blockLength) {
    const end = Math.min(start + blockLength, values.length);
    const allPositive =
      weights === undefined
        ? absorbBlock(whole, values.subarray(start, end), ones, 0, end - start)
        : absorbBlock(whole, values, weights, start, end);
    whole.count += allPositive ? end - start : countUsable(caller, values, weights, start, end);
  }
  if (!Number.isFinite(whole.sumOfSquares) || !Number.isFinite(whole.weight)) {
    countUsable(caller, values, weights, 0, values.length);
  }
}

/** Copies each block of any other kind of array, once looked at, to where the inner loop is fast. */
function accumulateCopies(
  caller: string,
  whole: Accumulator,
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
): void {
  const length = Math.min(blockLength, values.length);
  const valuesOfBlock = new Float64Array(length);
  const weightsOfBlock = new Float64Array(length).fill(1);
  for (let start = 0; start < values.length; start += blockLength) {
    const end = Math.min(start + blockLength, values.length);
    whole.count += countUsable(caller, values, weights, start, end);
    for (let i = start; i < end; i += 1) valuesOfBlock[i - start] = values[i]!;
    if (weights !== undefined) {
      for (let i = start; i < end; i += 1) weightsOfBlock[i - start] = weights[i]!;
    }
    absorbBlock(whole, valuesOfBlock, weightsOfBlock, 0, end - start);
  }
}
