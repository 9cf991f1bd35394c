// Every budget's best variation lies on one path: it is laid out once, so that a slider only looks it up.
import type { Resource } from "./resource.js";
import { variationOf } from "./resource.js";
import { spreadUnits } from "./spread-units.js";

/** How many points a path has at most. */
const points = 60;

/** What a plan starts from: the resource, and the units that are given first, whatever the variation. */
export interface Start extends Resource {
  readonly floors: Float64Array;
}

/** So many units: first those of the floors, then each where it evens most. */
export function spendUnits(start: Start, units: number): Float64Array {
  const floors = start.floors.reduce((sum, each) => sum + each, 0);
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

/** The path from nothing to so many units: a point for each unit, or, where there are more, points at equal distances. */
export function budgetPath(
  start: Start,
  upTo: number,
): readonly { readonly units: number; readonly cv: number | null }[] {
  const steps = Math.min(points, Math.ceil(upTo));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const units = steps === 0 ? 0 : Math.ceil((upTo * step) / steps);
    return { units, cv: variationAfter(start, spendUnits(start, units)) };
  });
}
