// How many units a distance is: exactly, only the whole ones, or every one that has begun.
import type { UnitCount } from "../method-parts.js";

/**
 * The units in a distance of 0 or more (每 1 个百分点的三种算法).
 *
 * A distance that is a whole number of units but for its last binary digits (2.7 / 0.1) is that whole number.
 *
 * @example
 * countUnits(2.7, 1, "exact") // => 2.7
 * countUnits(2.7, 1, "whole") // => 2
 * countUnits(2.7, 1, "started") // => 3
 * countUnits(0.3, 0.1, "whole") // => 3
 */
export function countUnits(distance: number, size: number, count: UnitCount): number {
  const units = Number((distance / size).toPrecision(12));
  return count === "exact" ? units : count === "whole" ? Math.floor(units) : Math.ceil(units);
}
