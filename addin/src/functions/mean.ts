// MEAN 加权均值: the county's mean of an indicator, weighted by pupils.
import { weightedMean } from "@junheng/engine/statistics";
import { argumentName } from "./cells.js";
import { customFunction } from "./custom-function.js";
import { booksPerPupil, pupilColumn } from "./example-data.js";
import { functionError } from "./function-error.js";
import { pairsOf } from "./pairs.js";

/**
 * The mean over schools weighted by pupils: Σ(P × X) / ΣP, which is the county's total over its pupils.
 *
 * Errors: #DIV/0! without any number; those of `pairsOf`.
 */
export const mean = (valuesArgument: unknown, pupilsArgument?: unknown): number => {
  const { values, weights } = pairsOf(valuesArgument, pupilsArgument);
  const result = values.length === 0 ? null : weightedMean(values, weights);
  if (result === null) throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("values") });
  return result;
};

/** The function as every host has it. */
export const MEAN = customFunction({
  id: "MEAN",
  parameters: { values: "range", pupils: "range?" },
  gives: "number",
  example: { args: [booksPerPupil, pupilColumn], result: 1913 / 302 },
  call: mean,
});
