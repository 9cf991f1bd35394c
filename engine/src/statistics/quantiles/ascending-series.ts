// A series from its lowest value to its highest, with the weight that has been passed at each. Internal.
import { ascendingOrder } from "../ascending-order.js";
import { countUsable, requireEqualLengths } from "../require-series.js";

/** Values with a weight above zero, rising. */
export interface AscendingSeries {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  /** The sum of the weights up to and with each value. */
  readonly cumulative: Float64Array;
}

/** @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ */
export function ascendingSeries(
  caller: string,
  given: ArrayLike<number>,
  givenWeights?: ArrayLike<number>,
): AscendingSeries {
  if (givenWeights !== undefined) requireEqualLengths(caller, given, givenWeights);
  const count = countUsable(caller, given, givenWeights, 0, given.length);
  const order = ascendingOrder(given instanceof Float64Array ? given : Float64Array.from(given));
  const values = new Float64Array(count);
  const weights = new Float64Array(count);
  const cumulative = new Float64Array(count);
  let sum = 0;
  let used = 0;
  for (let i = 0; i < order.length; i += 1) {
    const position = order[i]!;
    const weight = givenWeights === undefined ? 1 : givenWeights[position]!;
    if (weight === 0) continue;
    sum += weight;
    values[used] = given[position]!;
    weights[used] = weight;
    cumulative[used] = sum;
    used += 1;
  }
  if (!Number.isFinite(sum)) throw new TypeError(`${caller} requires weights whose sum can be held in a number`);
  return { values, weights, cumulative };
}
