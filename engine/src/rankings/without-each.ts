// Scenarios that leave out one indicator at a time.
import type { Scenario } from "./rank-resilience.js";

/**
 * One scenario for each indicator that weighs: the same weights without it (逐一剔除指标). Its name is the indicator's id.
 *
 * Rule: an indicator of weight above 0 is given weight 0; the others keep theirs.
 * Units: weights in any, as they came.
 *
 * Source: OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 7.
 *
 * @throws RangeError when fewer than two weights are above zero: nothing would be left
 * @example
 * withoutEach({ books: 2, rooms: 1 }) // => [{ name: "books", weights: { books: 0, rooms: 1 } }, { name: "rooms", weights: { books: 2, rooms: 0 } }]
 */
export function withoutEach(weights: Readonly<Record<string, number>>): readonly Scenario[] {
  const ids = Object.keys(weights).filter((id) => weights[id]! > 0);
  if (ids.length < 2) throw new RangeError("withoutEach requires two weights above zero: without one, nothing is left");
  return ids.map((id) => ({ name: id, weights: { ...weights, [id]: 0 } }));
}
