// The schools that prevent every plan: fixed ones, without which there would be one.
import type { StageResource } from "./stage-resource.js";
import { levelRange } from "./units/level-range.js";
import { variationOf } from "./units/resource.js";

/**
 * The fixed schools that have to be given something before any plan keeps the limit, as positions in the resource.
 *
 * One after another is let go, each time the one whose own distance weighs most: P (X − mean)². It tells where to look first.
 */
export function blockingSchools(resource: StageResource, limit: number): readonly number[] {
  const room = resource.room.slice();
  const amounts = resource.amounts;
  const mean = amounts.reduce((sum, each) => sum + each, 0) / resource.weights.reduce((sum, each) => sum + each, 0);
  const distance = (i: number): number => (amounts[i]! / resource.weights[i]! - mean) ** 2 * resource.weights[i]!;
  const waiting = [...room.keys()]
    .filter((i) => room[i] === 0 && amounts[i]! < mean * resource.weights[i]!)
    .sort((a, b) => distance(b) - distance(a));
  const blockers: number[] = [];
  for (const school of waiting) {
    if (levelRange({ ...resource, room }, limit) !== null) break;
    blockers.push(school);
    room[school] = Infinity;
  }
  return variationOf(amounts, resource.weights) === null ? [] : blockers;
}
