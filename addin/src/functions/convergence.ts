// CONVERGENCE 收敛: two years' values in; whether the low grew faster, and how fast schools come nearer, as a table to spill.
import { convergenceOf } from "@junheng/engine/change";
import { changeWord } from "@junheng/engine/words";
import { argumentName, isLeftOut } from "./cells.js";
import { numberOr } from "./choices.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import type { FunctionResult } from "./function-result.js";
import { yearColumns } from "./year-columns.js";

/**
 * β with each school counting once and weighted by pupils, and λ a year of each. Without pupils the two are the same.
 *
 * Only schools with values above 0 in both years count. Errors: those of `yearColumns`; #NUM! where the years are not above 0; #DIV/0!
 * where fewer than two schools count, or all began alike.
 */
export const convergence = (
  valuesBefore: unknown,
  valuesNow: unknown,
  pupilsArgument?: unknown,
  yearsArgument?: unknown,
): FunctionResult => {
  const years = numberOr(yearsArgument, "years", 1);
  if (years <= 0) throw functionError("#NUM!", "yearsAbove", { argument: argumentName("years"), value: years });
  const named = [
    [valuesBefore, "valuesBefore"],
    [valuesNow, "valuesNow"],
  ] as const;
  const columns = isLeftOut(pupilsArgument) ? yearColumns(...named) : yearColumns(...named, [pupilsArgument, "pupils"]);
  const [before = [], now = [], pupils = before.map(() => 1)] = columns;
  const plain = (column: readonly (number | null)[]): readonly number[] => column.map((figure) => figure ?? 0);
  const found = convergenceOf(plain(before), plain(now), plain(pupils), years);
  if (found === null) throw functionError("#DIV/0!", "noMeaning");
  const { unweighted, weighted } = found;
  const locale = functionLocale();
  return [
    [changeWord("measure", {}, locale), changeWord("valueOf", {}, locale)],
    [changeWord("beta", {}, locale), unweighted.beta],
    [changeWord("lambda", {}, locale), unweighted.lambda ?? ""],
    [changeWord("betaWeighted", {}, locale), weighted.beta],
    [changeWord("lambdaWeighted", {}, locale), weighted.lambda ?? ""],
  ];
};

/** The function as every host has it. */
export const CONVERGENCE = customFunction({
  id: "CONVERGENCE",
  parameters: { valuesBefore: "range", valuesNow: "range", pupils: "range?", years: "value?" },
  example: {
    args: [
      [[1], [2], [4]],
      [[2], [3], [4]],
    ],
    result: -0.5,
    at: [1, 1],
  },
  call: convergence,
});
