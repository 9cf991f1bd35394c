// COMPOSITE 综合差异系数: the plain mean of the indicators' coefficients, as the 2012 standard takes it.
import { weightedMean } from "@junheng/engine/statistics";
import { argumentName, requiredRange } from "./cells.js";
import { functionError } from "./function-error.js";
import { figuresOf } from "./pairs.js";

/**
 * The composite coefficient of variation: the plain mean of the given coefficients, unrounded ones for preference.
 *
 * Errors: #NUM! where one is negative, #DIV/0! without any number; an error in a cell is passed on.
 */
export const composite = (coefficientsArgument: unknown): number => {
  const range = requiredRange(coefficientsArgument, "coefficients");
  const coefficients = figuresOf(range, "coefficients");
  const argument = argumentName("coefficients");
  for (const [row, cells] of range.entries())
    for (const [column, value] of cells.entries())
      if (typeof value === "number" && value < 0)
        throw functionError("#NUM!", "negativeCoefficient", { argument, row: row + 1, column: column + 1, value });
  const result = coefficients.length === 0 ? null : weightedMean(coefficients);
  if (result === null) throw functionError("#DIV/0!", "noNumbers", { argument });
  return result;
};
