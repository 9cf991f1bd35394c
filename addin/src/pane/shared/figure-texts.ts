// How coefficients and schools' values are written in the pane.
import { formatDecimal } from "@junheng/engine/statistics";

const none = "—";

/** A coefficient with the three decimals that forms print; a dash where there is none. */
export const cvText = (cv: number | null | undefined): string => (typeof cv === "number" ? formatDecimal(cv, 3) : none);

/** A part of a whole in per cent; a dash where it is not known. */
export const shareText = (part: number | null): string => (part === null ? none : `${formatDecimal(part * 100, 1)}%`);

/** A school's value: more decimals where it is small; a dash where there is none. */
export const valueText = (value: number | null): string =>
  value === null ? none : formatDecimal(value, Math.abs(value) < 1 ? 4 : 2);
