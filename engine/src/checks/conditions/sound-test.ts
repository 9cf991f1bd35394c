// Whether a test that could be read can be computed with: numbers that are none, bounds the wrong way round.
import type { CheckTest } from "../check-rule.js";
import type { ConditionFault } from "./condition-reading.js";

/** Figures of schools are far below this; products of greater numbers are soon no numbers any more. */
const greatest = 1e15;

/** What is wrong with the numbers of a test. */
export function numberFaults(test: CheckTest): readonly ConditionFault[] {
  if (numbersIn(test).some((value) => !(Math.abs(value) <= greatest)))
    return [{ code: "checkNumberTooLarge", params: {} }];
  if (test.kind === "range" && test.least !== undefined && test.most !== undefined && test.least > test.most)
    return [{ code: "checkBoundsTurned", params: {} }];
  if (test.kind === "relation" && test.tolerance !== undefined && test.tolerance < 0)
    return [{ code: "checkToleranceNegative", params: {} }];
  return [];
}

/** Every number that stands anywhere in a value. */
const numbersIn = (value: unknown): readonly number[] =>
  typeof value === "number"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];
