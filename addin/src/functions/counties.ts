// COUNTIES 分县差异: each county's mean, coefficient of variation and verdict, and what lies between counties and within, as a table to spill.
import { atMost, decomposeVariation } from "@junheng/engine/statistics";
import { argumentName, isLeftOut } from "./cells.js";
import { numberOr } from "./choices.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { labelsOf } from "./labels.js";
import { resourcesOf } from "./pairs.js";
import { verdictWord, wordsOf } from "./words.js";

/**
 * A row for each county, with a header: schools, pupils, mean, coefficient of variation, whether that is within the limit where one is
 * given, and its part of all variation; then all schools together, what lies between counties, and what lies within them.
 *
 * Parts are of CV² / 2, which adds up. A county of one school, or that has nothing at all, has no coefficient and no verdict. Schools without
 * a county are one of their own. Errors: #NUM! for negative figures and a limit that is not above 0; #DIV/0! without any number, and
 * where no school has anything; those of `pairsOf` and `labelsOf`.
 */
export const counties = (
  valuesArgument: unknown,
  pupilsArgument: unknown,
  countiesArgument: unknown,
  limitArgument?: unknown,
): FunctionResult => {
  const limit = isLeftOut(limitArgument) ? null : numberOr(limitArgument, "limit", 0);
  if (limit !== null && !(limit > 0))
    throw functionError("#NUM!", "limitAbove", { argument: argumentName("limit"), value: limit });
  const pairs = resourcesOf(valuesArgument, pupilsArgument);
  const { values, weights = values.map(() => 1) } = pairs;
  const [noCounty = "", all = "", between = "", within = ""] = wordsOf(
    "noCounty",
    "all",
    "betweenCounties",
    "withinCounties",
  );
  const names = labelsOf(countiesArgument, "counties", valuesArgument, pairs).map((name) => name || noCounty);
  if (values.length === 0) throw functionError("#DIV/0!", "noNumbers", { argument: argumentName("values") });
  const parts = decomposeVariation(values, weights, names);
  if (parts === null) throw functionError("#DIV/0!", "noMeaning");
  const pupils = weights.reduce((sum, each) => sum + each, 0);
  const mean = parts.groups.reduce((sum, group) => sum + group.weightShare * group.mean, 0);
  const share = (part: number): ResultCell => (parts.total === 0 ? "" : part / parts.total);
  const line = (
    name: string,
    schools: number,
    people: number,
    level: number,
    index: number | null,
  ): readonly ResultCell[] => {
    const cv = schools < 2 || index === null ? null : Math.sqrt(2 * index);
    const verdict = limit === null || cv === null ? "" : verdictWord(atMost(cv, limit), functionLocale());
    return [name, schools, people, level, cv ?? "", verdict];
  };
  return [
    wordsOf("county", "schools", "pupils", "mean", "cv", "verdict", "shareOfAll"),
    ...parts.groups.map((group) => [
      ...line(group.name, group.count, group.weightShare * pupils, group.mean, group.index),
      share(group.betweenContribution + group.withinContribution),
    ]),
    [...line(all, values.length, pupils, mean, parts.total), share(parts.total)],
    [between, "", "", "", "", "", share(parts.between)],
    [within, "", "", "", "", "", share(parts.within)],
  ];
};

/** The function as every host has it. */
export const COUNTIES = customFunction({
  id: "COUNTIES",
  parameters: { values: "range", pupils: "range", counties: "range", limit: "value?" },
  // The two of the first county differ by three to one, those of the second not at all: 0.5 and 0 around one mean.
  example: {
    args: [[[1], [3], [2], [2]], [[100], [100], [50], [50]], [["甲县"], ["甲县"], ["乙县"], ["乙县"]], 0.45],
    result: "未达标",
    at: [1, 5],
  },
  call: counties,
});
