// MET 是否达标: whether a value reaches what the standard asks of every school.
import { atLeast, atMost } from "@junheng/engine/statistics";
import type { Standard } from "@junheng/engine/standards";
import type { FunctionResult } from "./function-result.js";
import { compareWithMinimum } from "./thresholds.js";

/**
 * Whether the unrounded value is at the threshold or better, as the assessment judges it: above, or below where lower is better. Errors and blanks as in `compareWithMinimum`.
 */
export const met = (values: unknown, indicator: unknown, stage: unknown, standard: Standard): FunctionResult =>
  compareWithMinimum(values, indicator, stage, standard, (value, threshold, lower) =>
    lower ? atMost(value, threshold) : atLeast(value, threshold),
  );
