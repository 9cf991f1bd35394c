// COMPARE 组间比较: the mean of each group of schools, beside that of all, as a table to spill.
import { weightedMean } from "@junheng/engine/statistics";
import { argumentName } from "./cells.js";
import { customFunction } from "./custom-function.js";
import { oneAndThree } from "./example-data.js";
import { functionError } from "./function-error.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { labelsOf } from "./labels.js";
import { pairsOf } from "./pairs.js";
import { wordsOf } from "./words.js";

/**
 * Each group's schools, pupils, mean weighted by pupils, its ratio to the mean of all, and its distance from it; all in the last
 * row. Values may be negative. A ratio to a mean of zero stays blank. Errors: #DIV/0! without any number; those of `pairsOf`
 * and `labelsOf`.
 */
export const compare = (valuesArgument: unknown, pupilsArgument: unknown, groupsArgument: unknown): FunctionResult => {
  const pairs = pairsOf(valuesArgument, pupilsArgument);
  const { values } = pairs;
  const weights = pairs.weights ?? new Float64Array(values.length).fill(1);
  const [noGroup = "", all = ""] = wordsOf("noGroup", "all");
  const groups = labelsOf(groupsArgument, "groups", valuesArgument, pairs).map((name) => name || noGroup);
  const overall = weightedMean(values, weights);
  if (overall === null) throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("values") });
  const line = (name: string, members: readonly number[]): readonly ResultCell[] => {
    const own = members.map((i) => weights[i]!);
    const mean = weightedMean(
      members.map((i) => values[i]!),
      own,
    )!;
    const ratio = overall === 0 ? "" : mean / overall;
    return [name, members.length, own.reduce((sum, pupils) => sum + pupils, 0), mean, ratio, mean - overall];
  };
  const everybody = Array.from(values.keys());
  return [
    wordsOf("group", "schools", "pupils", "mean", "ratioToAll", "gapToAll"),
    ...[...new Set(groups)].map((name) =>
      line(
        name,
        everybody.filter((i) => groups[i] === name),
      ),
    ),
    line(all, everybody),
  ];
};

/** The function as every host has it. */
export const COMPARE = customFunction({
  id: "COMPARE",
  parameters: { values: "range", pupils: "range", groups: "range" },
  example: { args: [...oneAndThree, [["城区"], ["乡村"]]], result: 1.5, at: [2, 4] },
  call: compare,
});
