// SHORTFALL 达标缺口, EXCESS 超标程度: how many pupils are on the wrong side of a standard, how far, and how unequally.
import { excessAbove, shortfallBelow, type Shortfall } from "@junheng/engine/statistics/shortfall";
import { argumentName } from "./cells.js";
import { numberAboveZero, numberOr } from "./choices.js";
import { customFunction } from "./custom-function.js";
import { oneAndThree } from "./example-data.js";
import { functionError } from "./function-error.js";
import { measuring } from "./measuring.js";

/** Foster, Greer and Thorbecke's measures by their α. */
const byAlpha: readonly (keyof Shortfall)[] = ["headcount", "gap", "squaredGap"];

/**
 * One of them: the share of pupils (α = 0, without an α), the mean gap over all pupils (1) or the mean square of the gap (2), gaps as
 * shares of the line.
 *
 * Errors: #VALUE! for another α; those of `numberAboveZero` and `measuring`.
 */
const against =
  (measure: typeof shortfallBelow) =>
  (values: unknown, pupils: unknown, lineArgument: unknown, alphaArgument?: unknown): number => {
    const line = numberAboveZero(lineArgument, "line");
    const alpha = numberOr(alphaArgument, "alpha", 0);
    const which = byAlpha[alpha];
    if (which === undefined)
      throw functionError("#VALUE!", "unknownOption", {
        argument: argumentName("alpha"),
        given: String(alpha),
        choices: ["0", "1", "2"],
      });
    return measuring((resource, weights) => measure(resource, weights, line)?.[which] ?? null)(values, pupils);
  };

/** 达标缺口: of a standard that is to be reached. */
export const SHORTFALL = customFunction({
  id: "SHORTFALL",
  parameters: { values: "range", pupils: "range", line: "value", alpha: "value?" },
  gives: "number",
  example: { args: [...oneAndThree, 2, 1], result: 0.25 },
  call: against(shortfallBelow),
});

/** 超标程度: of a standard that is not to be exceeded. */
export const EXCESS = customFunction({
  id: "EXCESS",
  parameters: { values: "range", pupils: "range", line: "value", alpha: "value?" },
  gives: "number",
  example: { args: [...oneAndThree, 2, 1], result: 0.25 },
  call: against(excessAbove),
});
