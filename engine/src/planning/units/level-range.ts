// In parts of units, how far the low have to be raised, and how far they may be: the levels between which a limit is kept.
import { atMost } from "../../statistics/index.js";
import type { Resource } from "./resource.js";
import { totalOf } from "./resource.js";

/** What is added in all at the lowest and the highest level that keep a limit, and the lowest level itself, per pupil. */
export interface LevelRange {
  readonly level: number;
  readonly least: number;
  /** Infinity where more never hurts: without fixed schools all can be raised for ever. */
  readonly most: number;
}

/**
 * The levels at which the limit is kept where every school below one level is raised to it, as far as it has room; null where none is.
 *
 * For any amount added, one level is the most even way to spread it, and the least √Σ(x²/P) is a convex function of the amount: the
 * limit is kept in one stretch of levels, and the best of all is where the level reaches Σ(x²/P) / Σx. Both ends are found by halving.
 * A plan in whole units can do no better: its number of units lies within this stretch.
 */
export function levelRange(resource: Resource, limit: number): LevelRange | null {
  const { amounts, weights, room } = resource;
  const people = totalOf(weights);
  const at = (level: number): { readonly total: number; readonly squares: number; readonly variation: number } => {
    let [total, squares] = [0, 0];
    for (let i = 0; i < amounts.length; i++) {
      const raised = amounts[i]! + Math.min(room[i]!, Math.max(0, level * weights[i]! - amounts[i]!));
      total += raised;
      squares += (raised * raised) / weights[i]!;
    }
    const excess = (people * squares) / total / total - 1;
    return { total, squares, variation: total > 0 ? Math.sqrt(Math.max(0, excess)) : Infinity };
  };
  const keeps = (level: number): boolean => atMost(at(level).variation, limit);
  const before = totalOf(amounts);
  const highest = amounts.reduce((most, amount, i) => Math.max(most, amount / weights[i]!), 0);
  // Where nobody has anything, every level is as even as any other.
  if (highest === 0) return keeps(1) ? { level: 0, least: 0, most: Infinity } : null;
  // With room everywhere all can be made equal, and more of that is as good.
  const everywhere = room.every((most) => most === Infinity);
  const best = everywhere ? highest : lastWhere((level) => level * at(level).total < at(level).squares, highest);
  if (!keeps(best)) return null;
  const level = keeps(0) ? 0 : lastWhere((each) => !keeps(each), best);
  if (everywhere) return { level, least: at(level).total - before, most: Infinity };
  // Once every school has all that it has room for, a higher level changes nothing.
  const top = amounts.reduce((most, amount, i) => Math.max(most, (amount + bounded(room[i]!)) / weights[i]!), highest);
  const far = room.includes(Infinity) ? 2 ** 40 * top : top;
  const end = keeps(far) ? Infinity : best + lastWhere((above) => keeps(best + above), far - best);
  return { level, least: at(level).total - before, most: end === Infinity ? Infinity : at(end).total - before };
}

const bounded = (room: number): number => (room === Infinity ? 0 : room);

/** Ends are found to this part of themselves. */
const near = 1e-13;

/** The end of the stretch from 0 on in which something holds: the first number, at most `high`, where it does not. */
function lastWhere(holds: (value: number) => boolean, high: number): number {
  let low = 0;
  let end = high;
  for (let middle = end / 2; end - low > near * end; middle = (low + end) / 2) {
    if (holds(middle)) low = middle;
    else end = middle;
  }
  return end;
}
