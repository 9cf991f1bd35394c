// PLAN 最少增配: what to add to which school so that a coefficient of variation keeps its limit, as a table to spill.
import { planColumn } from "@junheng/engine/planning";
import { isLeftOut, requiredRange } from "./cells.js";
import { numberAboveZero } from "./choices.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import type { FunctionResult, ResultCell } from "./function-result.js";
import { labelsOf } from "./labels.js";
import { resourcesOf } from "./pairs.js";
import { wordsOf } from "./words.js";

/**
 * A row for each school, with a header: what it has, what the plan adds and what it has then, both per pupil; then all together, and
 * the coefficient before and after. The fewest whole units, each where it evens most: no school loses anything.
 *
 * Schools without a figure or pupils have no part in it. Without names a school is called by its row. Errors: #NUM! for a limit that is
 * not above 0 and negative figures; #DIV/0! with fewer than two schools, or where nothing is there at all; #N/A where no number of
 * units keeps the limit; those of `pairsOf` and `labelsOf`.
 */
export const plan = (
  amountsArgument: unknown,
  pupilsArgument: unknown,
  limitArgument: unknown,
  namesArgument?: unknown,
): FunctionResult => {
  requiredRange(pupilsArgument, "pupils");
  const limit = numberAboveZero(limitArgument, "limit");
  const pairs = resourcesOf(amountsArgument, pupilsArgument, "amounts");
  const { values: amounts, weights: pupils = amounts.map(() => 1) } = pairs;
  const rows = Array.from(pairs.positions, (position) => position + 1);
  const names = isLeftOut(namesArgument) ? rows : labelsOf(namesArgument, "names", amountsArgument, pairs, "amounts");
  if (amounts.length < 2) throw functionError("#DIV/0!", "tooFewSchools", { count: amounts.length });
  const sum = (column: Float64Array): number => column.reduce((total, each) => total + each, 0);
  if (sum(amounts) === 0) throw functionError("#DIV/0!", "zeroMean");
  const planned = planColumn(amounts, pupils, limit);
  if (planned === null) throw functionError("#N/A", "noPlan", { limit });
  const line = (name: ResultCell, has: number, add: number, people: number): readonly ResultCell[] => [
    name,
    has,
    add,
    has + add,
    has / people,
    (has + add) / people,
  ];
  const [all = "", cv = ""] = wordsOf("sum", "cv");
  return [
    wordsOf("school", "existing", "toAdd", "afterAdding", "perPupil", "perPupilAfter"),
    ...names.map((name, k) => line(name, amounts[k]!, planned.add[k]!, pupils[k]!)),
    line(all, sum(amounts), planned.needed, sum(pupils)),
    [cv, "", "", "", planned.cvBefore, planned.cvAfter],
  ];
};

/** The function as every host has it. */
export const PLAN = customFunction({
  id: "PLAN",
  parameters: { amounts: "range", pupils: "range", limit: "value", names: "range?" },
  // 80 more bring the first to 180: a mean of 240 and a deviation of 60, which is 0.25.
  example: { args: [[[100], [300]], [[100], [100]], 0.25, [["一小"], ["二小"]]], result: 80, at: [1, 2] },
  call: plan,
});
