// MET 是否达标: whether a value reaches what the standard asks of every school.
import { atLeast, atMost } from "@junheng/engine/statistics";
import type { Standard } from "@junheng/engine/standards";
import { functionByStandard } from "./custom-function.js";
import { primary } from "./example-data.js";
import type { FunctionResult } from "./function-result.js";
import { compareWithMinimum } from "./thresholds.js";

/**
 * Whether the unrounded value is at the threshold or better, as the assessment judges it: above, or below where lower is better. Errors and blanks as in `compareWithMinimum`.
 */
export const met = (values: unknown, indicator: unknown, stage: unknown, standard: Standard): FunctionResult =>
  compareWithMinimum(values, indicator, stage, standard, (value, threshold, lower) =>
    lower ? atMost(value, threshold) : atLeast(value, threshold),
  );

/** The function as every host has it. */
export const MET = functionByStandard({
  id: "MET",
  parameters: { values: "range", indicator: "value", stage: "value", standard: "range?" },
  example: { args: [3.6, "L4", primary], result: false },
  callBy: (standard, values, indicator, stage) => met(values, indicator, stage, standard),
});
