// LORENZ 洛伦兹曲线: the points of the curve, as a table to spill and to chart.
import { lorenzCurve } from "@junheng/engine/statistics";
import { argumentName } from "./cells.js";
import { customFunction } from "./custom-function.js";
import { oneAndThree } from "./example-data.js";
import { functionError } from "./function-error.js";
import type { FunctionResult } from "./function-result.js";
import { resourcesOf } from "./pairs.js";
import { wordsOf } from "./words.js";

/**
 * The Lorenz curve of a resource among pupils: what share of it those have who have least, with a header.
 *
 * Errors: #NUM! where a value is negative, #DIV/0! where there is nothing to share; those of `pairsOf`.
 */
export const lorenz = (valuesArgument: unknown, pupilsArgument?: unknown): FunctionResult => {
  const { values, weights } = resourcesOf(valuesArgument, pupilsArgument);
  if (values.length === 0) throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("values") });
  const points = lorenzCurve(values, weights);
  if (points.length === 0) throw functionError("#DIV/0!", "noMeaning");
  return [
    wordsOf("pupilsUpTo", "resourceUpTo"),
    ...points.map(({ weightShare, valueShare }) => [weightShare, valueShare]),
  ];
};

/** The function as every host has it. */
export const LORENZ = customFunction({
  id: "LORENZ",
  parameters: { values: "range", pupils: "range?" },
  example: { args: oneAndThree, result: 0.25, at: [2, 1] },
  call: lorenz,
});
