// ATTAINMENT 达标程度: how far a value goes towards what the standard asks of every school.
import type { Standard } from "@junheng/engine/standards";
import { functionByStandard } from "./custom-function.js";
import { primary } from "./example-data.js";
import type { FunctionResult } from "./function-result.js";
import { compareWithMinimum } from "./thresholds.js";

/**
 * value / threshold: 1 where the school just reaches it, 0.85 at the floor of 2017; threshold / value where lower is better, and blank
 * for a value of 0 then. Errors and blanks as in `compareWithMinimum`.
 */
export const attainment = (values: unknown, indicator: unknown, stage: unknown, standard: Standard): FunctionResult =>
  compareWithMinimum(values, indicator, stage, standard, (value, threshold, lower) => {
    if (!lower) return value / threshold;
    return value === 0 ? null : threshold / value;
  });

/** The function as every host has it. */
export const ATTAINMENT = functionByStandard({
  id: "ATTAINMENT",
  parameters: { values: "range", indicator: "value", stage: "value", standard: "range?" },
  example: { args: [3.6, "L4", primary], result: 0.8 },
  callBy: (standard, values, indicator, stage) => attainment(values, indicator, stage, standard),
});
