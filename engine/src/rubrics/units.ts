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

/** Units as points again. */
export const fromUnits = (units: number, decimals: number): number => units / scales[decimals]!;

/** Units rounded to fewer decimals, halves away from zero; still in units. */
export function roundUnits(units: number, decimals: number, kept: number): number {
  if (kept >= decimals) return units;
  const step = scales[decimals - kept]!;
  return Math.sign(units) * Math.floor((Math.abs(units) + step / 2) / step) * step + 0;
}

const scales = [1, 10, 100, 1000, 10_000] as const;
