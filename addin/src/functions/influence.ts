// INFLUENCE 差异来源: which schools carry the coefficient of variation, most influential first, as a table to spill.
import { coefficientOfVariation, influenceOnVariation } from "@junheng/engine/statistics";
import { customFunction } from "./custom-function.js";
import { booksPerPupil, pupilColumn, pupils } from "./example-data.js";
import { functionError } from "./function-error.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { labelsOf } from "./labels.js";
import { pairsOf } from "./pairs.js";
import { wordsOf } from "./words.js";

/**
 * Each school's share of the variance and the coefficient of variation without it, the largest share first; with a header.
 *
 * Errors: #DIV/0! with fewer than two schools or a mean of 0; those of `pairsOf` and `labelsOf`.
 */
export const influence = (valuesArgument: unknown, pupilsArgument: unknown, namesArgument: unknown): FunctionResult => {
  const pairs = pairsOf(valuesArgument, pupilsArgument);
  const { values, weights } = pairs;
  const names = labelsOf(namesArgument, "names", valuesArgument, pairs);
  if (values.length < 2) throw functionError("#DIV/0!", "tooFewSchools", { count: values.length });
  if (coefficientOfVariation(values, weights) === null) throw functionError("#DIV/0!", "zeroMean");
  const { varianceShare, cvWithout } = influenceOnVariation(values, weights);
  const without = (i: number): ResultCell => (Number.isNaN(cvWithout[i]!) ? "" : cvWithout[i]!);
  const order = Array.from(values.keys()).sort((a, b) => varianceShare[b]! - varianceShare[a]!);
  return [
    wordsOf("school", "value", "pupils", "varianceShare", "cvWithout"),
    ...order.map((i) => [names[i]!, values[i]!, weights?.[i] ?? 1, varianceShare[i]!, without(i)]),
  ];
};

/** The function as every host has it. */
export const INFLUENCE = customFunction({
  id: "INFLUENCE",
  parameters: { values: "range", pupils: "range", names: "range" },
  example: {
    args: [booksPerPupil, pupilColumn, pupils.map((_, school) => [`第${school + 1}小学`])],
    result: "第3小学",
    at: [1, 0],
  },
  call: influence,
});
