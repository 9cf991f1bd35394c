// What an input would have to be for the printed figure to hold. Internal.
import type { ClaimSolution, WholeNumbers } from "./claim.js";
import { evaluate } from "./evaluate.js";
import type { Expression } from "./formula.js";
import { inputLetter } from "./formula.js";
import type { PrintedFraction, PrintedNumber } from "./printed.js";
import { lastPlace, printedValue, roundingInterval, wordInterval } from "./intervals.js";
import type { Rational } from "../rationals/index.js";
import type { Interval, WholeRange } from "./solve.js";
import { solveWhole } from "./solve.js";

/** How many whole numbers are listed. */
const listed = 8;

/** The values that the printed figure stands for under either rounding; a word such as 约 makes them one and the same. */
export const intervalsOf = (
  printed: PrintedNumber | PrintedFraction,
): { readonly halfUp: Interval; readonly truncation: Interval } => {
  const bound = printed.kind === "fraction" && printed.bound === "exact" ? "about" : printed.bound;
  if (printed.kind === "number" && bound === "exact")
    return { halfUp: roundingInterval(printed, "halfUp"), truncation: roundingInterval(printed, "truncation") };
  const interval = wordInterval(printedValue(printed), bound === "exact" ? "about" : bound, lastPlace(printed));
  return { halfUp: interval, truncation: interval };
};

/** Solves for one input, the others being known; null where the formula is not of a kind that can be solved. */
export function solutionFor(
  expression: Expression,
  inputs: readonly (Rational | null)[],
  position: number,
  printed: PrintedNumber | PrintedFraction,
): ClaimSolution | null {
  const open = evaluate(
    expression,
    inputs.map((input, k) => (k === position ? null : input)),
  );
  if (open === null) return null;
  const { halfUp, truncation } = intervalsOf(printed);
  return {
    input: inputLetter(position),
    halfUp: wholeNumbers(solveWhole(open, halfUp)),
    truncation: wholeNumbers(solveWhole(open, truncation)),
  };
}

const wholeNumbers = (ranges: readonly WholeRange[]): WholeNumbers => {
  const first: number[] = [];
  for (const { from, to } of ranges)
    for (let each = from; (to === null || each <= to) && first.length < listed; each++) first.push(Number(each));
  const last = ranges.at(-1);
  if (last === undefined) return { count: 0, first: [], last: null };
  const endless = ranges.some(({ to }) => to === null);
  const count = endless ? null : Number(ranges.reduce((sum, { from, to }) => sum + (to ?? from) - from + 1n, 0n));
  return { count, first, last: last.to === null ? null : Number(last.to) };
};
