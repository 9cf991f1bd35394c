// What a change from one figure to another comes to: a difference, a share of the first, or a multiple of it. Internal.
import type { Amount } from "./amounts.js";
import { areAlike, isCount, isShare } from "./amounts.js";

/** Up or down. */
export type Direction = "up" | "down";

/** The formula of a change over a (before) and b (after); null where its unit fits neither. */
export function changeFormula(change: Amount, before: Amount, after: Amount, direction: Direction): string | null {
  if (/番/.test(change.text)) return "b/a";
  const isRelative = isShare(change) || change.unit === "倍";
  const alike = isCount(change) ? areAlike(change, before) : change.unit === "百分点" && before.unit === "%";
  if (!isRelative && !alike) return null;
  const difference = direction === "up" ? "b-a" : "a-b";
  return isRelative && !arePoints(change, before, after) ? `(${difference})/a` : difference;
}

/** 由98.5%提高到99.3%，提高了0.8%: points to the last digit, and per cent only by rounding; points were meant. */
const arePoints = (change: Amount, before: Amount, after: Amount): boolean => {
  if ([change, before, after].some(({ unit, input }) => unit !== "%" || input.value === null)) return false;
  const [by, from, to] = [change, before, after].map(({ input }) => input.value ?? 0) as [number, number, number];
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
  return isNear(Math.abs(to - from), by) && !isNear(Math.abs(to - from) / from, by);
};
