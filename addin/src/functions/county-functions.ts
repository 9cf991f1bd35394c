// The face that Excel sees, of the functions that go by a standard: declarations whose tags become functions.json, as in functions.ts.
import { attainment } from "./attainment.js";
import { answerLater, answerTable } from "./excel-answer.js";
import { met } from "./met.js";
import { split } from "./split.js";

const tableFunctions = (): Promise<typeof import("./table-functions.js")> => import("./table-functions.js");

/**
 * @customfunction SPLIT
 * @supportSync
 */
export function excelSplit(
  total: unknown[][],
  primaryPupils: unknown[][],
  juniorPupils: unknown[][],
  seniorPupils?: unknown[][],
  stage?: unknown,
): unknown[][] {
  return answerTable(() => split(total, primaryPupils, juniorPupils, seniorPupils, stage));
}

/**
 * @customfunction ATTAINMENT
 * @supportSync
 */
export function excelAttainment(
  values: unknown[][],
  indicator: unknown,
  stage: unknown,
  standard?: unknown,
): unknown[][] {
  return answerTable(() => attainment(values, indicator, stage, standard));
}

/**
 * @customfunction MET
 * @supportSync
 */
export function excelMet(values: unknown[][], indicator: unknown, stage: unknown, standard?: unknown): unknown[][] {
  return answerTable(() => met(values, indicator, stage, standard));
}

/**
 * @customfunction ASSESS
 */
export function excelAssess(
  table: unknown[][],
  stage?: unknown,
  standard?: unknown[][],
  language?: unknown,
  period?: unknown,
): Promise<unknown[][]> {
  return answerLater(tableFunctions, ({ assess }) => assess(table, stage, standard, language, period));
}

/**
 * @customfunction SCHOOLS
 */
export function excelSchools(
  table: unknown[][],
  stage?: unknown,
  standard?: unknown[][],
  language?: unknown,
  period?: unknown,
): Promise<unknown[][]> {
  return answerLater(tableFunctions, ({ schools }) => schools(table, stage, standard, language, period));
}

/** By id, for functions.ts to associate. */
export const countyFunctions = {
  SPLIT: excelSplit,
  ATTAINMENT: excelAttainment,
  MET: excelMet,
  ASSESS: excelAssess,
  SCHOOLS: excelSchools,
};
