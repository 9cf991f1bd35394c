// Add only: the fewest whole units that bring a resource within a limit.
import type { LevelRange } from "./level-range.js";
import { levelRange } from "./level-range.js";
import type { Resource } from "./resource.js";
import { keepsLimit, squaresOf, totalOf } from "./resource.js";
import { nextSchool, priceOf, spreadUnits } from "./spread-units.js";

/** The fewest units, and who has them. */
export interface AddedUnits {
  readonly needed: number;
  readonly added: Float64Array;
  /** The answer in parts of units, which bounds it. */
  readonly range: LevelRange;
}

/** A number of units that is whole but for the noise of halving is that number. */
const noise = 1e-9;

/**
 * The fewest whole units that keep the limit, and how they are spread; null where no number of units does.
 *
 * The continuous answer is a bound that whole units cannot beat: from there on, unit by unit, each goes to the smallest (2x + 1) / P
 * until the limit is kept. Every state on the way is the best of its number of units, so that the first one that keeps it is the fewest.
 */
export function addUnits(resource: Resource, limit: number): AddedUnits | null {
  const { amounts, weights, room, rank } = resource;
  const range = levelRange(resource, limit);
  if (range === null) return null;
  let needed = Math.max(0, Math.ceil(range.least - noise * (1 + range.least)));
  const last = range.most + noise * (1 + range.most);
  const added = spreadUnits(resource, needed);
  const raised = amounts.map((amount, i) => amount + added[i]!);
  const left = room.map((most, i) => most - added[i]!);
  const people = totalOf(weights);
  let [total, squares] = [totalOf(raised), squaresOf(raised, weights)];
  for (; needed <= last; needed++) {
    // The running sums tell all but the closest states; those are judged as an assessment judges them.
    const close = Math.sqrt(Math.max(0, (people * squares) / total / total - 1)) <= limit * (1 + noise) + noise;
    if (close && keepsLimit(raised, weights, limit)) return { needed, added, range };
    const next = nextSchool({ amounts: raised, weights, room: left, rank });
    if (next === null) return null;
    squares += priceOf(raised[next]!, weights[next]!);
    total++;
    added[next]!++;
    raised[next]!++;
    left[next]!--;
  }
  return null;
}
