// DECOMPOSE 差异分解: how much of the difference among schools lies between groups and how much within each, as a table to spill.
import { groupsWithoutMean } from "@junheng/engine/measures";
import { decomposeTheilL, decomposeTheilT, decomposeVariation } from "@junheng/engine/statistics";
import { argumentName } from "./cells.js";
import { optionOf } from "./choices.js";
import { customFunction } from "./custom-function.js";
import { oneAndThree } from "./example-data.js";
import { functionError } from "./function-error.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { labelsOf } from "./labels.js";
import { resourcesOf } from "./pairs.js";
import { wordsOf } from "./words.js";

const ways = { CV: decomposeVariation, T: decomposeTheilT, L: decomposeTheilL } as const;

/**
 * A measure parted by groups, a row a group and one for all, with a header: schools, share of the pupils, mean, the measure
 * within the group (the coefficient of variation, or Theil's T or L), what lies between and within, and the share of the whole.
 *
 * Between and within are in the unit that adds up: CV² / 2 for the coefficient of variation. Schools without a group are one of
 * their own; a group that has nothing at all has no measure of its own: blank. Errors: #NUM! where a value is negative; #DIV/0! without
 * any number, where no school has anything and, for L, where a value is zero; those of `pairsOf` and `labelsOf`.
 */
export const decompose = (
  valuesArgument: unknown,
  pupilsArgument: unknown,
  groupsArgument: unknown,
  measureArgument?: unknown,
): FunctionResult => {
  const pairs = resourcesOf(valuesArgument, pupilsArgument);
  const { values } = pairs;
  const weights = pairs.weights ?? new Float64Array(values.length).fill(1);
  const [header, all, noGroup] = [
    wordsOf("group", "schools", "pupilShare", "mean", "measure", "between", "within", "shareOfAll"),
    ...wordsOf("all", "noGroup"),
  ];
  const groups = labelsOf(groupsArgument, "groups", valuesArgument, pairs).map((name) => name || (noGroup ?? ""));
  if (values.length === 0) throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("values") });
  const measure = optionOf(measureArgument, "measure", ["CV", "T", "L"]);
  const parts = ways[measure](values, weights, groups);
  if (parts === null) {
    const empty = measure === "L" ? groupsWithoutMean(values, weights, groups) : [];
    throw functionError("#DIV/0!", empty.length > 0 ? "emptyGroups" : "noMeaning", { groups: empty });
  }
  const shown = (index: number | null): ResultCell =>
    index === null ? "" : measure === "CV" ? Math.sqrt(2 * index) : index;
  const share = (part: number): ResultCell => (parts.total === 0 ? "" : part / parts.total);
  const mean = parts.groups.reduce((sum, group) => sum + group.weightShare * group.mean, 0);
  return [
    header,
    ...parts.groups.map((group) => [
      group.name,
      group.count,
      group.weightShare,
      group.mean,
      shown(group.index),
      group.betweenContribution,
      group.withinContribution,
      share(group.betweenContribution + group.withinContribution),
    ]),
    [all ?? "", values.length, 1, mean, shown(parts.total), parts.between, parts.within, share(parts.total)],
  ];
};

/** The function as every host has it. */
export const DECOMPOSE = customFunction({
  id: "DECOMPOSE",
  parameters: { values: "range", pupils: "range", groups: "range", measure: "value?" },
  example: { args: [...oneAndThree, [["城区"], ["乡村"]]], result: 0.125, at: [3, 5] },
  call: decompose,
});
