// STDEV 加权标准差: the standard deviation of an indicator among schools, weighted by pupils.
import { standardDeviationOfPopulation } from "@junheng/engine/statistics";
import { argumentName } from "./cells.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import { pairsOf } from "./pairs.js";

/**
 * The standard deviation among schools weighted by pupils: sqrt(Σ (P / ΣP) × (X − mean)²), population form. One school gives 0.
 *
 * Errors: #DIV/0! without any number; those of `pairsOf`.
 */
export const standardDeviation = (valuesArgument: unknown, pupilsArgument?: unknown): number => {
  const { values, weights } = pairsOf(valuesArgument, pupilsArgument);
  const result = values.length === 0 ? null : standardDeviationOfPopulation(values, weights);
  if (result === null) throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("values") });
  return result;
};

/** The function as every host has it. */
export const STDEV = customFunction({
  id: "STDEV",
  parameters: { values: "range", pupils: "range?" },
  gives: "number",
  example: {
    args: [
      [[1], [4]],
      [[2], [1]],
    ],
    result: Math.SQRT2,
  },
  call: standardDeviation,
});
