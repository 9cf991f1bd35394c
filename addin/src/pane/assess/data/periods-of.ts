// The periods that data holds, in an order that stays the same whichever of them is read.
import type { Submission } from "@junheng/engine/reading/forms";

/**
 * The period that was read and those left aside, the latest first. None: an empty list.
 *
 * @example
 * periodsOf({ period: "2023", otherPeriods: ["2024"] }) // => ["2024", "2023"]
 */
export function periodsOf(reading: Pick<Submission, "period" | "otherPeriods"> | null): readonly string[] {
  if (reading === null) return [];
  const { period, otherPeriods } = reading;
  return [...(period === null ? [] : [period]), ...otherPeriods].sort((a, b) => (a < b ? 1 : -1));
}
