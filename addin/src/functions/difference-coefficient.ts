// DIFFCOEF 差异系数: how far schools differ in one indicator, weighted by pupils.
import { coefficientOfVariation } from "@junheng/engine/statistics";
import { customFunction } from "./custom-function.js";
import { booksPerPupil, pupilColumn } from "./example-data.js";
import { functionError } from "./function-error.js";
import { pairsOf } from "./pairs.js";

/**
 * The coefficient of variation of schools (差异系数): S / mean, both weighted by pupils, population form.
 *
 * Errors: #DIV/0! with fewer than two schools or a mean of 0; those of `pairsOf`.
 */
export const differenceCoefficient = (valuesArgument: unknown, pupilsArgument?: unknown): number => {
  const { values, weights } = pairsOf(valuesArgument, pupilsArgument);
  if (values.length < 2) throw functionError("#DIV/0!", "tooFewSchools", { count: values.length });
  const coefficient = coefficientOfVariation(values, weights);
  if (coefficient === null) throw functionError("#DIV/0!", "zeroMean");
  return coefficient;
};

/** The function as every host has it. */
export const DIFFCOEF = customFunction({
  id: "DIFFCOEF",
  parameters: { values: "range", pupils: "range?" },
  gives: "number",
  example: { args: [booksPerPupil, pupilColumn], result: 0.5152566298844765 },
  call: differenceCoefficient,
});
