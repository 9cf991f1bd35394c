// Move only: the fewest whole units that, moved from schools that have more to schools that have less, keep a limit.
import type { Resource } from "./resource.js";
import { keepsLimit } from "./resource.js";
import { nextSchool, priceOf, spreadUnits } from "./spread-units.js";

/** What is moved: by school, how many come (above zero) or go (below). */
export interface MovedUnits {
  readonly count: number;
  readonly change: Float64Array;
}

/** A resource some of which may be moved: `spare` is the most whole units that each school may give. */
export interface MovableResource extends Resource {
  readonly spare: Float64Array;
}

/**
 * The fewest moves that keep the limit; null where no number of moves does.
 *
 * Each move is the best single one: from the school that loses the least by it to the one that gains the most. Giving and receiving
 * do not disturb each other as long as a move helps, so that the state after m moves is m units spread over the receivers and m
 * taken from the givers, each the best of its kind; the variation falls with each, and their number is found by halving.
 */
export function moveUnits(resource: MovableResource, limit: number): MovedUnits | null {
  const keeps = (count: number): boolean => keepsLimit(movedBy(resource, count).amounts, resource.weights, limit);
  if (keeps(0)) return { count: 0, change: new Float64Array(resource.amounts.length) };
  let [low, high] = [0, mostMoves(resource)];
  if (!keeps(high)) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (keeps(middle)) high = middle;
    else low = middle;
  }
  return { count: high, change: movedBy(resource, high).change };
}

/** The schools turned round: what they may give is what they have room for, and a unit less is a unit more. */
const turned = ({ amounts, weights, spare, rank }: MovableResource): Resource => ({
  amounts: amounts.map((amount) => -amount),
  weights,
  room: spare,
  rank,
});

interface Moved {
  readonly amounts: Float64Array;
  readonly change: Float64Array;
}

function movedBy(resource: MovableResource, count: number): Moved {
  const [come, go] = [spreadUnits(resource, count), spreadUnits(turned(resource), count)];
  const change = come.map((units, i) => units - go[i]!);
  return { change, amounts: resource.amounts.map((amount, i) => amount + change[i]!) };
}

/** How many moves help at all: up to there, the last unit that comes gains more than the last one that goes loses. */
function mostMoves(resource: MovableResource): number {
  const back = turned(resource);
  const helps = (count: number): boolean => {
    const [come, go] = [spreadUnits(resource, count), spreadUnits(back, count)];
    const gain = nextPrice(resource, come);
    const loss = nextPrice(back, go);
    return gain !== null && loss !== null && gain + loss < 0;
  };
  let [low, high] = [0, 1 + resource.amounts.reduce((sum, amount) => sum + Math.ceil(amount), 0)];
  // The first number of moves after which the next one does not help.
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (helps(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the next unit costs after so many; null where there is no room for one. */
function nextPrice({ amounts, weights, room, rank }: Resource, given: Float64Array): number | null {
  const raised = amounts.map((amount, i) => amount + given[i]!);
  const next = nextSchool({ amounts: raised, weights, room: room.map((most, i) => most - given[i]!), rank });
  return next === null ? null : priceOf(raised[next]!, weights[next]!);
}
