// Figures to read in a terminal: six digits that count, or a percentage.
import { formatDecimal } from "@junheng/engine/statistics";

/** A share as a percentage. */
export const percent = (value: number): string => `${formatDecimal(value * 100, 1)}%`;

/** A number with six digits that count, and all of those before the point. */
export const figure = (value: number | null | undefined): string => {
  if (value === null || value === undefined) return "—";
  if (Number.isInteger(value)) return formatDecimal(value, 0);
  const size = Math.floor(Math.log10(Math.abs(value)));
  return formatDecimal(value, Math.min(12, Math.max(0, 5 - size)));
};
