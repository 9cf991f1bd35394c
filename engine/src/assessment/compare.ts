// Comparing a value with its threshold, as exact or as printed.
import { atLeast, atMost, roundHalfUp } from "../statistics/index.js";

/** How values are compared. */
export type Comparison = "exact" | "printed";

/** Whether a value reaches a minimum, itself or as the form prints it. */
export const reaches = (value: number, minimum: number, digits: number, compare: Comparison): boolean =>
  atLeast(compare === "printed" ? printed(value, digits, minimum) : value, minimum);

/** Whether a value stays within a maximum, itself or as the form prints it. */
export const staysWithin = (value: number, maximum: number, digits: number, compare: Comparison): boolean =>
  atMost(compare === "printed" ? printed(value, digits, maximum) : value, maximum);

/** Whether a value is as good as its threshold: as much or more, or as little or less where lower is better. */
export const isGoodEnough = (
  value: number,
  threshold: number,
  digits: number,
  compare: Comparison,
  lower: boolean,
): boolean => (lower ? staysWithin : reaches)(value, threshold, digits, compare);

/** The value as printed; where it is farther from its limit than a printed unit, rounding decides nothing, and it stays as it is. */
const printed = (value: number, digits: number, limit: number): number =>
  Math.abs(value - limit) > 10 ** -digits ? value : roundHalfUp(value, digits);
