// The moments of a series, or a refusal where they are beyond what a number holds.
import { accumulateScaled, timesPowerOfTwo } from "./accumulate-scaled.js";
import type { Accumulator } from "./accumulator.js";
import { leastHeld, requireHeld } from "./require-held.js";

/**
 * The moments of a series. `caller` is the public function that an error names.
 *
 * @throws TypeError also where the squares are beyond what a number holds, on either side: a spread of zero would be a wrong answer
 */
export function accumulate(caller: string, values: ArrayLike<number>, weights?: ArrayLike<number>): Accumulator {
  const { moments, exponent, weightExponent } = accumulateScaled(caller, values, weights);
  if (exponent === 0 && weightExponent === 0) return requireHeld(caller, moments);
  const whole = {
    count: moments.count,
    weight: timesPowerOfTwo(moments.weight, weightExponent),
    mean: timesPowerOfTwo(moments.mean, exponent),
    remainder: timesPowerOfTwo(moments.remainder, exponent),
    sumOfSquares: timesPowerOfTwo(moments.sumOfSquares, 2 * exponent + weightExponent),
  };
  if (moments.sumOfSquares > 0 && whole.sumOfSquares < leastHeld) return requireHeld(caller, { ...whole, weight: NaN });
  return requireHeld(caller, whole);
}
