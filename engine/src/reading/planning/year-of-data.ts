// The year that data is of, from which a plan looks ahead.
import type { SchoolRecord } from "../../schools/index.js";
import { yearOfPeriod } from "../periods/index.js";

/** What was read: its records, and the period that its sheets name. */
interface Read {
  readonly records: readonly SchoolRecord[];
  readonly period: string | null;
}

/**
 * The year that data is of (数据年份), from which a plan looks ahead.
 *
 * Rule: the latest that records name, else the one in which their period begins. Units: a year of four digits. Missing: records without a
 * year are passed over. None: null where neither is named. Errors: none thrown. Source: ours; a plan looks ahead from its data, not from
 * today.
 *
 * @example
 * yearOfData({ records: [], period: "2023-2024学年" }) // => 2023
 * yearOfData({ records: [], period: null }) // => null
 */
export function yearOfData({ records, period }: Read): number | null {
  const years = records.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return years.length > 0 ? Math.max(...years) : yearOfPeriod(period ?? "");
}
