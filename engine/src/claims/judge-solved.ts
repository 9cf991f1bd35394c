// A claim with one input missing: what it has to be, and whether it can be a whole number. Internal.
import type { ClaimJudged, ClaimVerdict } from "./claim.js";
import { exactValue } from "./evaluate.js";
import type { ComputedFormula } from "./formula.js";
import { expressionOf, isDifference, isSum } from "./formula.js";
import { suffixOf } from "./intervals.js";
import type { PrintedFigure, PrintedFraction, PrintedNumber } from "./printed.js";
import type { Rational } from "../rationals/index.js";
import { numberOf, shownText, whole } from "../rationals/index.js";
import { solutionFor } from "./solution.js";

/** Solves for the input at a position. */
export function judgeSolved(
  formula: ComputedFormula,
  inputs: readonly (Rational | null)[],
  position: number,
  printed: PrintedFigure,
): ClaimJudged {
  const open: ClaimJudged = {
    recomputed: null,
    verdict: "needs-input",
    reason: "inputsMissing",
    shown: null,
    notes: printed.kind === "number" && printed.slips.includes("doublePercent") ? ["doublePercent"] : [],
  };
  const expression = expressionOf(formula);
  const known = inputs.every(
    (input, k) => k === position || input === null || input.numerator % input.denominator === 0n,
  );
  const figure = figureOf(printed, isDifference(expression) || isSum(expression));
  // A figure that is no count, such as an area or a percentage, need not be a whole number.
  if (figure === null || !known) return open;
  const solution = solutionFor(expression, inputs, position, figure);
  if (solution === null) return open;
  const [halfUp, truncation] = [solution.halfUp.count !== 0, solution.truncation.count !== 0];
  const candidates = new Set([...solution.halfUp.first, ...solution.truncation.first]);
  const only = candidates.size === 1 ? ([...candidates][0] ?? null) : null;
  const value =
    only === null
      ? null
      : exactValue(
          expression,
          inputs.map((input, k) => (k === position ? whole(only) : input)),
        );
  return {
    ...open,
    recomputed: value === null ? null : numberOf(value),
    shown: value === null ? null : shownIn(value, figure),
    verdict: verdictOf(halfUp, truncation),
    reason: halfUp || truncation ? "solved" : "noWholeNumber",
    solution,
  };
}

const shownIn = (value: Rational, figure: PrintedNumber | PrintedFraction): string => {
  if (figure.kind === "fraction") return shownText(value, 4);
  const scaled = figure.power < 0 ? { ...value, numerator: value.numerator * 10n ** BigInt(-figure.power) } : value;
  return figure.power > 0 ? shownText(value, 4) : `${shownText(scaled, figure.decimals + 2)}${suffixOf(figure)}`;
};

const verdictOf = (halfUp: boolean, truncation: boolean): ClaimVerdict => {
  if (halfUp && truncation) return "solvable";
  if (halfUp) return "holds-half-up-only";
  return truncation ? "holds-truncation-only" : "contradiction";
};

/** The figure to solve for; the side of a ratio that is not 1. */
const figureOf = (printed: PrintedFigure, adds: boolean): PrintedNumber | PrintedFraction | null => {
  if (printed.kind === "date") return null;
  if (printed.kind === "fraction") return printed;
  if (printed.kind === "number") return adds && printed.power < 0 ? null : printed;
  const digits = printed.right === "1" ? printed.left : printed.right;
  if (printed.left !== "1" && printed.right !== "1") return null;
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { kind: "number", digits, decimals, power: 0, unit: "", bound: printed.bound, slips: [] };
};
