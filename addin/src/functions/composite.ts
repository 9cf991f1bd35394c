// COMPOSITE 综合差异系数: the plain mean of the indicators' coefficients, as the 2012 standard takes it.
import { weightedMean } from "@junheng/engine/statistics";
import { argumentName } from "./cells.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import { figuresOf } from "./pairs.js";

/**
 * The composite coefficient of variation: the plain mean of the given coefficients, unrounded ones for preference.
 *
 * Errors: #NUM! where one is negative, #DIV/0! without any number; an error in a cell is passed on.
 */
export const composite = (coefficientsArgument: unknown): number => {
  const coefficients = figuresOf(coefficientsArgument, "coefficients", "negativeCoefficient");
  const result = coefficients.length === 0 ? null : weightedMean(coefficients);
  if (result === null) throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("coefficients") });
  return result;
};

/** The function as every host has it. */
export const COMPOSITE = customFunction({
  id: "COMPOSITE",
  parameters: { coefficients: "range" },
  gives: "number",
  example: { args: [[[0.5, 0.25, 0.75, "", 0.5]]], result: 0.5 },
  call: composite,
});
