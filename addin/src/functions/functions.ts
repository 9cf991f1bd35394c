// The face that Excel sees: function declarations whose tags become functions.json. Names and help come from messages/function-help.ts.
// Declarations, not arrow functions, and no named types: the tool that reads the tags knows no others.
import { assess } from "./assess.js";
import { attainment } from "./attainment.js";
import { composite } from "./composite.js";
import { differenceCoefficient } from "./difference-coefficient.js";
import { answerNumber, answerTable } from "./excel-answer.js";
import { localeOfTag, setFunctionLocale } from "./function-locale.js";
import { mean } from "./mean.js";
import { met } from "./met.js";
import { schools } from "./schools.js";
import { split } from "./split.js";
import { standardDeviation } from "./standard-deviation.js";

/**
 * @customfunction DIFFCOEF
 * @supportSync
 */
export function excelDiffCoef(values: unknown[][], pupils?: unknown[][]): number {
  return answerNumber(() => differenceCoefficient(values, pupils));
}

/**
 * @customfunction MEAN
 * @supportSync
 */
export function excelMean(values: unknown[][], pupils?: unknown[][]): number {
  return answerNumber(() => mean(values, pupils));
}

/**
 * @customfunction STDEV
 * @supportSync
 */
export function excelStDev(values: unknown[][], pupils?: unknown[][]): number {
  return answerNumber(() => standardDeviation(values, pupils));
}

/**
 * @customfunction COMPOSITE
 * @supportSync
 */
export function excelComposite(coefficients: unknown[][]): number {
  return answerNumber(() => composite(coefficients));
}

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
 * @supportSync
 */
export function excelAssess(table: unknown[][], stage?: unknown, standard?: unknown, language?: unknown): unknown[][] {
  return answerTable(() => assess(table, stage, standard, language));
}

/**
 * @customfunction SCHOOLS
 * @supportSync
 */
export function excelSchools(table: unknown[][], stage?: unknown, standard?: unknown, language?: unknown): unknown[][] {
  return answerTable(() => schools(table, stage, standard, language));
}

if (typeof CustomFunctions !== "undefined")
  CustomFunctions.associate({
    DIFFCOEF: excelDiffCoef,
    MEAN: excelMean,
    STDEV: excelStDev,
    COMPOSITE: excelComposite,
    SPLIT: excelSplit,
    ATTAINMENT: excelAttainment,
    MET: excelMet,
    ASSESS: excelAssess,
    SCHOOLS: excelSchools,
  });

// Until the pane says which language Excel speaks, the browser's own.
if (typeof navigator !== "undefined") setFunctionLocale(localeOfTag(navigator.language));
