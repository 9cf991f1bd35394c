// Values and weights to an accumulator, block by block, with the checks that every measure shares.
import { absorbBlock, blockLength } from "./absorb-block.js";
import { emptyAccumulator, type Accumulator } from "./accumulator.js";
import { requireSeries, requireUsable } from "./require-series.js";

const ones = new Float64Array(blockLength).fill(1);

/** The moments of a series. `caller` is the public function that an error names. */
export function accumulate(caller: string, values: ArrayLike<number>, weights?: ArrayLike<number>): Accumulator {
  requireSeries(caller, values, weights);
  const whole = emptyAccumulator();
  for (let start = 0; start < values.length; start += blockLength) {
    const end = Math.min(start + blockLength, values.length);
    const notPositive =
      weights === undefined
        ? absorbBlock(whole, values, ones, start, end, start)
        : absorbBlock(whole, values, weights, start, end, 0);
    if (notPositive > 0) requireUsable(caller, values, weights, start, end);
  }
  // Whatever is not finite in the input has made its way into the sums, which costs nothing to look at.
  if (!Number.isFinite(whole.weight) || !Number.isFinite(whole.mean) || !Number.isFinite(whole.sumOfSquares)) {
    requireUsable(caller, values, weights, 0, values.length);
    throw new TypeError(`${caller} requires values and weights whose squares and sums can be held in a number`);
  }
  return whole;
}
