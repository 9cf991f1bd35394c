// Points as whole numbers of the rubric's smallest unit: sums of them are exact.
import { roundHalfUp } from "../statistics/index.js";

/**
 * Points in whole units of 10^-decimals, halves away from zero on the 15 digits that Excel shows.
 *
 * Far from a half the cheap way is the same; close to one the digits decide.
 *
 * @example
 * toUnits(9.46, 2) // => 946
 * toUnits(1.005, 2) // => 101
 * toUnits(-0.2, 2) // => -20
 */
export function toUnits(points: number, decimals: number): number {
  const scaled = points * scales[decimals]!;
  const nearest = Math.round(scaled);
  if (Math.abs(scaled - nearest) < 0.499999) return nearest + 0;
  return Math.round(roundHalfUp(points, decimals) * scales[decimals]!) + 0;
}

/**
 * Units as points again (最小单位换算为分).
 *
 * Formula: units / 10^decimals, with 0 to 4 decimals. Units: whole units of the rubric's last decimal in, points out. Zero is 0
 * points. None: NaN for other decimals. Errors: none.
 *
 * Source: decision 15: scores are added as whole numbers, so that no binary digit decides a grade.
 *
 * @example
 * fromUnits(964, 2) // => 9.64
 * fromUnits(0, 2) // => 0
 */
export const fromUnits = (units: number, decimals: number): number => units / scales[decimals]!;

/** Units rounded to fewer decimals, halves away from zero; still in units. */
export function roundUnits(units: number, decimals: number, kept: number): number {
  if (kept >= decimals) return units;
  const step = scales[decimals - kept]!;
  return Math.sign(units) * Math.floor((Math.abs(units) + step / 2) / step) * step + 0;
}

const scales = [1, 10, 100, 1000, 10_000] as const;
