// The face that Excel sees, of the functions about two years: declarations whose tags become functions.json, as in functions.ts.
import { answerLater } from "./excel-answer.js";
import { tableFunctions } from "./load-table-functions.js";

/**
 * @customfunction CHANGE
 */
export function excelChange(
  valuesBefore: unknown[][],
  pupilsBefore: unknown[][],
  valuesNow: unknown[][],
  pupilsNow: unknown[][],
): Promise<unknown[][]> {
  return answerLater(tableFunctions, ({ change }) => change(valuesBefore, pupilsBefore, valuesNow, pupilsNow));
}

/**
 * @customfunction LEVELLED
 */
export function excelLevelled(
  valuesBefore: unknown[][],
  pupilsBefore: unknown[][],
  valuesNow: unknown[][],
  pupilsNow: unknown[][],
): Promise<unknown[][]> {
  return answerLater(tableFunctions, ({ levelled }) => levelled(valuesBefore, pupilsBefore, valuesNow, pupilsNow));
}

/**
 * @customfunction CONVERGENCE
 */
export function excelConvergence(
  valuesBefore: unknown[][],
  valuesNow: unknown[][],
  pupils?: unknown[][],
  years?: unknown,
): Promise<unknown[][]> {
  return answerLater(tableFunctions, ({ convergence }) => convergence(valuesBefore, valuesNow, pupils, years));
}

/** By id, for functions.ts to associate. */
export const changeFunctions = {
  CHANGE: excelChange,
  LEVELLED: excelLevelled,
  CONVERGENCE: excelConvergence,
};
