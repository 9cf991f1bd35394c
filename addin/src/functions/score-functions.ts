// The face that Excel sees, of the functions that score and check: declarations whose tags become functions.json, as in functions.ts.
import { answerLater, answerTable } from "./excel-answer.js";
import { gapClosing } from "./gap-closing.js";
import { tableFunctions } from "./load-table-functions.js";

/**
 * @customfunction SCORE
 */
export function excelScore(
  values: unknown[][],
  rule: unknown,
  points: unknown,
  reference?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(tableFunctions, ({ score }) => score(values, rule, points, reference));
}

/**
 * @customfunction RUBRIC
 */
export function excelRubric(
  rubric: unknown[][],
  data: unknown[][],
  language?: unknown,
  period?: unknown,
  date?: unknown,
): Promise<unknown[][]> {
  return answerLater(tableFunctions, (functions) => functions.rubric(rubric, data, language, period, date));
}

/**
 * @customfunction JOINT
 */
export function excelJoint(
  scores: unknown[][],
  roles: unknown[][],
  way?: unknown,
  pupils?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(tableFunctions, ({ joint }) => joint(scores, roles, way, pupils));
}

/**
 * @customfunction COVERAGE
 */
export function excelCoverage(
  communities: unknown[][],
  schools: unknown[][],
  townships: unknown[][],
  totalTownships?: unknown,
  roles?: unknown[][],
): Promise<unknown[][]> {
  return answerLater(tableFunctions, ({ coverage }) =>
    coverage(communities, schools, townships, totalTownships, roles),
  );
}

/**
 * @customfunction GAPCLOSING
 * @supportSync
 */
export function excelGapClosing(
  ownBefore: unknown[][],
  ownNow: unknown[][],
  otherBefore: unknown[][],
  otherNow: unknown[][],
): unknown[][] {
  return answerTable(() => gapClosing(ownBefore, ownNow, otherBefore, otherNow));
}

/**
 * @customfunction GRADE
 */
export function excelGrade(scores: unknown[][], grades: unknown[][]): Promise<unknown[][]> {
  return answerLater(tableFunctions, ({ grade }) => grade(scores, grades));
}

/**
 * @customfunction CLAIM
 */
export function excelClaim(
  part: unknown[][],
  whole: unknown[][],
  printed: unknown[][],
  digits?: unknown,
): Promise<unknown[][]> {
  return answerLater(tableFunctions, ({ claim }) => claim(part, whole, printed, digits));
}

/** By id, for functions.ts to associate. */
export const scoreFunctions = {
  SCORE: excelScore,
  RUBRIC: excelRubric,
  JOINT: excelJoint,
  COVERAGE: excelCoverage,
  GAPCLOSING: excelGapClosing,
  GRADE: excelGrade,
  CLAIM: excelClaim,
};
