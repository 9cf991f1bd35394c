// The period (时期) of a table that holds several: which one an argument asks for, and which one a result is of.
import type { Locale } from "@junheng/engine/diagnostics";
import { periodLine } from "@junheng/engine/words";
import { written } from "./choices.js";

/** The choice of a period when reading: the one that was written, in any spelling; without one the latest is read. */
export const periodOfArgument = (argument: unknown): { readonly period?: string } => {
  const period = written(argument, "period");
  return period === "" ? {} : { period };
};

/** Which of several periods was read, as a list of one sentence; empty where there is but one, or none is named. */
export const periodRemark = (
  reading: { readonly period: string | null; readonly otherPeriods: readonly string[] },
  locale: Locale,
): readonly string[] => {
  const line = reading.otherPeriods.length === 0 ? null : periodLine(reading, locale);
  return line === null ? [] : [line];
};
