// The face that Excel sees, of the functions that go by a standard: declarations whose tags become functions.json, as in functions.ts.
import { answerByStandard } from "./answer-by-standard.js";
import { attainment } from "./attainment.js";
import { answerLater } from "./excel-answer.js";
import { tableFunctions } from "./load-table-functions.js";
import { met } from "./met.js";
import { split } from "./split.js";

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
  standard?: unknown[][],
): unknown[][] {
  return answerByStandard(standard, (chosen) => split(total, primaryPupils, juniorPupils, seniorPupils, stage, chosen));
}

/**
 * @customfunction ATTAINMENT
 * @supportSync
 */
export function excelAttainment(
  values: unknown[][],
  indicator: unknown,
  stage: unknown,
  standard?: unknown[][],
): unknown[][] {
  return answerByStandard(standard, (chosen) => attainment(values, indicator, stage, chosen));
}

/**
 * @customfunction MET
 * @supportSync
 */
export function excelMet(values: unknown[][], indicator: unknown, stage: unknown, standard?: unknown[][]): unknown[][] {
  return answerByStandard(standard, (chosen) => met(values, indicator, stage, chosen));
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
  return answerLater(tableFunctions, async ({ assess, withSheetsLater }) =>
    assess(table, stage, await withSheetsLater("standard", standard), language, period),
  );
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
  return answerLater(tableFunctions, async ({ schools, withSheetsLater }) =>
    schools(table, stage, await withSheetsLater("standard", standard), language, period),
  );
}

/**
 * @customfunction CONDITIONS
 */
export function excelConditions(
  table: unknown[][],
  standard?: unknown[][],
  county?: unknown[][],
  date?: unknown,
  language?: unknown,
  period?: unknown,
): Promise<unknown[][]> {
  return answerLater(tableFunctions, async ({ conditions, withSheetsLater }) => {
    const [chosen, known] = [await withSheetsLater("standard", standard), await withSheetsLater("county", county)];
    return conditions(table, chosen, known, date, language, period);
  });
}

/** By id, for functions.ts to associate. */
export const countyFunctions = {
  SPLIT: excelSplit,
  ATTAINMENT: excelAttainment,
  MET: excelMet,
  ASSESS: excelAssess,
  SCHOOLS: excelSchools,
  CONDITIONS: excelConditions,
};
