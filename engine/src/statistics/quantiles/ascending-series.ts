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
  countUsable(caller, given, givenWeights, 0, given.length);
  const order = ascendingOrder(given instanceof Float64Array ? given : Float64Array.from(given));
  const weightAt = (position: number): number => (givenWeights === undefined ? 1 : givenWeights[position]!);
  const used = order.filter((position) => weightAt(position) > 0);
  const values = new Float64Array(used.length);
  const weights = new Float64Array(used.length);
  const cumulative = new Float64Array(used.length);
  let sum = 0;
  used.forEach((position, i) => {
    values[i] = given[position]!;
    weights[i] = weightAt(position);
    sum += weights[i];
    cumulative[i] = sum;
  });
  return { values, weights, cumulative };
}
