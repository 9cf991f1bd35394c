// The year that data is of, from which a plan looks ahead.
import type { SchoolRecord } from "../../schools/index.js";
import { yearOfPeriod } from "../periods/index.js";

/** What was read: its records, and the period that its sheets name. */
interface Read {
  readonly records: readonly SchoolRecord[];
  readonly period: string | null;
}

/**
 * The year that records name, the latest of several, or else the one that their period begins with (数据年份); null where neither is named.
 *
 * @example
 * yearOfData({ records: [], period: "2023-2024学年" }) // => 2023
 */
export function yearOfData({ records, period }: Read): number | null {
  const years = records.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return years.length > 0 ? Math.max(...years) : yearOfPeriod(period ?? "");
}
