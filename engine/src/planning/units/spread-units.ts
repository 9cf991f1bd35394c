// So many whole units spread over schools so that the resource is as even as that number allows: an exact optimum.
import type { Resource } from "./resource.js";

/** By how much one more unit raises Σ x² / P, but for a constant: the school of the least is the one to have it. */
export const priceOf = (amount: number, weight: number): number => (2 * amount + 1) / weight;

/** Prices that differ by less than this part of themselves are settled one unit at a time, by their exact order. */
const near = 1e-12;
/** So few units are given singly sooner than found by more halvings. */
const few = 8;

/**
 * How many of `units` each school has, so that Σ x² / P is the least that this number of units allows.
 *
 * Each unit goes to the school with the smallest (2x + 1) / P; as the price of a school rises with each unit, no other choice of the
 * same number is better. All units below one price are given at once, which is found by halving; the last ones singly. Fewer are
 * spread where the schools have no room for all.
 */
export function spreadUnits({ amounts, weights, room, rank }: Resource, units: number): Float64Array {
  const given = new Float64Array(amounts.length);
  const giveUpTo = (price: number): number => fillUpTo(given, { amounts, weights, room, rank }, price);
  let [low, high] = [Infinity, 0];
  for (let i = 0; i < given.length; i++) {
    low = Math.min(low, priceOf(amounts[i]!, weights[i]!));
    high = Math.max(high, priceOf(amounts[i]! + Math.min(room[i]!, units), weights[i]!));
  }
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    const sum = giveUpTo(middle);
    if (sum > units) high = middle;
    else low = middle;
    if ((sum <= units && units - sum <= few) || high - low <= near * Math.abs(high)) break;
  }
  let missing = units - giveUpTo(low - near * Math.abs(low));
  const raised = amounts.map((amount, i) => amount + given[i]!);
  const left = room.map((most, i) => most - given[i]!);
  for (; missing > 0; missing--) {
    const next = nextSchool({ amounts: raised, weights, room: left, rank });
    if (next === null) break;
    given[next]!++;
    raised[next]!++;
    left[next]!--;
  }
  return given;
}

/** Gives each school, in `given`, its units up to a price, and says how many they are. */
function fillUpTo(given: Float64Array, { amounts, weights, room }: Resource, price: number): number {
  let sum = 0;
  for (let i = 0; i < given.length; i++) {
    const wanted = Math.floor((price * weights[i]! - 1) / 2 - amounts[i]!) + 1;
    given[i] = Math.min(room[i]!, Math.max(0, wanted));
    sum += given[i]!;
  }
  return sum;
}

/** All units up to a price: the best of as many as they are. */
export function unitsUpTo(resource: Resource, price: number): Float64Array {
  const given = new Float64Array(resource.amounts.length);
  fillUpTo(given, resource, price);
  return given;
}

/** The school that the next unit makes the most of: the smallest (2x + 1) / P with room for it; null where none has. */
export function nextSchool({ amounts, weights, room, rank }: Resource, except: number | null = null): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (let i = 0; i < amounts.length; i++) {
    if (room[i]! < 1 || i === except) continue;
    const price = priceOf(amounts[i]!, weights[i]!);
    if (price > least || (price === least && best !== null && rank[i]! > rank[best]!)) continue;
    best = i;
    least = price;
  }
  return best;
}
