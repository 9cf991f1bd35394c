// Results beyond what a number holds are refused: infinity is no measure of anything. Internal.
import type { Accumulator } from "./accumulator.js";

/** 2 to the power −1022: below this, a double has fewer digits than it should. */
export const leastHeld = 2.2250738585072014e-308;

/** The moments themselves. @throws TypeError where one of them is beyond a number */
export function requireHeld<M extends Readonly<Accumulator>>(caller: string, whole: M): M {
  if (Number.isFinite(whole.weight) && Number.isFinite(whole.mean) && Number.isFinite(whole.sumOfSquares)) return whole;
  throw new TypeError(`${caller} requires values and weights whose squares and sums can be held in a number`);
}

/** The result itself. @throws TypeError where it is beyond a number, as the ratio of the largest number to the smallest */
export function requireFinite(caller: string, result: number): number {
  if (Number.isFinite(result)) return result;
  throw new TypeError(`${caller} requires values whose differences and ratios can be held in a number`);
}
