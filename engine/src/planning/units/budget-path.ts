// Every budget's best variation lies on one path: it is laid out once, so that a slider only looks it up.
import type { Resource } from "./resource.js";
import { totalOf, variationOf } from "./resource.js";
import { priceOf, spreadUnits, unitsUpTo } from "./spread-units.js";

/** How many points a path has at most. */
const points = 60;

/** What a plan starts from: the resource, and the units that are given first, whatever the variation. */
export interface Start extends Resource {
  readonly floors: Float64Array;
}

/** So many units: first those of the floors, then each where it evens most. */
export function spendUnits(start: Start, units: number): Float64Array {
  const floors = totalOf(start.floors);
  if (floors === 0) return spreadUnits(start, units);
  if (units < floors) return spreadUnits({ ...start, room: start.floors }, units);
  const more = spreadUnits(afterFloors(start), units - floors);
  return more.map((each, i) => each + start.floors[i]!);
}

/** The resource once the floors are filled. */
export const afterFloors = ({ amounts, weights, room, rank, floors }: Start): Resource => ({
  amounts: amounts.map((amount, i) => amount + floors[i]!),
  weights,
  room: room.map((most, i) => most - floors[i]!),
  rank,
});

/** The variation that so many units come to. */
export const variationAfter = (start: Start, added: Float64Array): number | null =>
  variationOf(
    start.amounts.map((amount, i) => amount + added[i]!),
    start.weights,
  );

/**
 * The path from nothing to so many units. Between its ends the points are equal steps of the price (2x + 1) / P: whatever costs less is
 * given, which is the best of as many units as that is, without looking for it.
 */
export function budgetPath(
  start: Start,
  upTo: number,
): readonly { readonly units: number; readonly cv: number | null }[] {
  const last = spendUnits(start, upTo);
  const floors = totalOf(start.floors);
  const after = afterFloors(start);
  const lowest = leastPrice(after.amounts, after.weights);
  const highest = leastPrice(
    start.amounts.map((amount, i) => amount + last[i]!),
    start.weights,
  );
  const between =
    floors > upTo
      ? []
      : Array.from({ length: points }, (_, step) => {
          const more = unitsUpTo(after, lowest + ((highest - lowest) * step) / points);
          return more.map((units, i) => units + start.floors[i]!);
        });
  const path: { readonly units: number; readonly cv: number | null }[] = [];
  for (const added of [new Float64Array(last.length), ...between, last]) {
    const units = totalOf(added);
    if (units <= upTo && units > (path.at(-1)?.units ?? -1)) path.push({ units, cv: variationAfter(start, added) });
  }
  return path;
}

/** The smallest price of a next unit. */
const leastPrice = (amounts: Float64Array, weights: Float64Array): number =>
  amounts.reduce((least, amount, i) => Math.min(least, priceOf(amount, weights[i]!)), Infinity);
