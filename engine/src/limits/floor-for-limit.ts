// How far the low must be raised for a county to be within its limit.
import { coefficientOfVariation } from "../statistics/index.js";
import { requireResources } from "./require-resources.js";

/** A floor under all units, and what it takes. */
export interface FloorForLimit {
  /** No unit is to have less than this, in the unit of the values. */
  readonly floor: number;
  /** Units below the floor. */
  readonly raised: number;
  /** What has to be added in all: Σ w (floor − x) over the units below, e.g. square metres where the values are per pupil. */
  readonly added: number;
}

/**
 * The lowest floor (托底) that brings the coefficient of variation (差异系数) within a limit, and what it takes to reach it.
 *
 * Formula: the lowest f with CV(max(x, f)) ≤ limit. Zeros are values, and are raised like others.
 * Every unit below the floor is raised to it, none is lowered: the distance to the limit in the indicator's own unit. The
 * coefficient falls as the floor rises, so that the floor is found by halving, to the last digit. Where the limit is kept
 * already, the floor is the lowest value, and nothing is added. Null where there is no coefficient, or the limit is negative.
 *
 * Source: ours; “raise the low, do not cut the high” is the principle of the plans of bureaus, and the limit is that of the
 * standard.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * floorForLimit([1, 3], [10, 10], 0.5) // => { floor: 1, raised: 0, added: 0 }
 * floorForLimit([1, 3], [10, 10], 0.2) // => { floor: 2, raised: 1, added: 10 }
 */
export function floorForLimit(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  limit: number,
): FloorForLimit | null {
  requireResources("floorForLimit", values, weights);
  const current = coefficientOfVariation(values, weights);
  if (current === null || !(limit >= 0)) return null;
  let low = Infinity;
  let high = 0;
  for (let i = 0; i < values.length; i += 1) {
    if (weights !== undefined && weights[i] === 0) continue;
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  const raised = new Float64Array(values.length);
  const keeps = (floor: number): boolean => {
    for (let i = 0; i < raised.length; i += 1) raised[i] = Math.max(values[i]!, floor);
    return coefficientOfVariation(raised, weights)! <= limit;
  };
  if (current <= limit) return costOf(values, weights, low);
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (keeps(middle)) high = middle;
    else low = middle;
  }
  return costOf(values, weights, high);
}

function costOf(values: ArrayLike<number>, weights: ArrayLike<number> | undefined, floor: number): FloorForLimit {
  let raised = 0;
  let added = 0;
  for (let i = 0; i < values.length; i += 1) {
    const weight = weights === undefined ? 1 : weights[i]!;
    if (weight === 0 || values[i]! >= floor) continue;
    raised += 1;
    added += weight * (floor - values[i]!);
  }
  return { floor, raised, added };
}
