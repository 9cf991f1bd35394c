// A claim recomputed from its own inputs, exactly, and judged.
import { claimArithmetic } from "./arithmetic.js";
import type { Claim, ClaimCheck, ClaimJudged, ClaimReason, ClaimVerdict } from "./claim.js";
import { exactValue } from "./evaluate.js";
import type { ComputedFormula, Formula, Relation } from "./formula.js";
import { expressionOf, inputsOf, readFormula } from "./formula.js";
import { judgeRatio } from "./judge-ratio.js";
import { judgeValue } from "./judge-value.js";
import type { PrintedDate } from "./printed.js";
import { readPrinted } from "./printed.js";
import type { Rational } from "../rationals/index.js";
import { compare, numberOf, rationalOfNumber } from "../rationals/index.js";
import { judgeSolved } from "./judge-solved.js";
import { weekdayOf } from "./weekday.js";

/**
 * Recomputes a claim and says what is true of it (核对印出的数).
 *
 * Formula: the claim's own, over its inputs as exact fractions; what is printed holds where rounding or truncating the value gives it.
 * The value is an exact fraction of the inputs' decimals, compared with the printed figure at its last decimal by half-up rounding
 * (四舍五入) and by truncation (截尾); words such as 约 and 不到 are intervals, which are told. One missing input is solved for and has to be
 * a whole number: `solvable` where it can be under either rounding, `holds-truncation-only` or `holds-half-up-only` where under that
 * one alone, `contradiction` where under none. A part above its whole, a total below one of its parts, and a date that falls on
 * another weekday are contradictions. A missing input or figure is never zero. Units: inputs as printed, with their own; 人 and 人次 in
 * one claim are a verdict of their own.
 *
 * Source: ours, after a report on a city's communities in which 70.02 % holds by truncation only and 64.3 % by half-up only.
 *
 * @throws TypeError when an input is not finite
 * @example
 * const claim = { name: "农村小学生占比", inputs: [{ value: 32444 }, { value: 46331 }], formula: "a/b", printed: "70.02%" };
 * checkClaim(claim).verdict // => "holds-truncation-only"
 * checkClaim(claim).rounded // => { halfUp: "70.03%", truncation: "70.02%" }
 * checkClaim({ ...claim, inputs: [{ value: 1636 }, { value: null }], printed: "32.26%" }).solution?.halfUp.first // => [5071, 5072]
 */
export function checkClaim(claim: Claim): ClaimCheck {
  return { ...judgeClaim(claim), arithmetic: claimArithmetic(claim) };
}

const judgeClaim = (claim: Claim): ClaimJudged => {
  for (const { value } of claim.inputs)
    if (value !== null && !Number.isFinite(value))
      throw new TypeError(`checkClaim requires finite inputs, got ${String(value)}`);
  const printed = claim.printed === null || claim.printed.trim() === "" ? null : readPrinted(claim.printed);
  const formula = readFormula(claim.formula, claim.inputs.length);
  if (printed?.kind === "date") return judgeDate(printed);
  if (formula === null) return needing("formulaUnclear");
  if (formula.kind === "weekday") return needing(claim.printed === null ? "nothingPrinted" : "printedUnclear");
  const inputs = claim.inputs.map(({ value }) => (value === null ? null : rationalOfNumber(value)));
  const used = usedInputs(formula);
  if (used.some((position) => claim.inputs[position]?.unclear)) return needing("inputUnclear");
  const missing = used.filter((position) => !inputs[position]);
  if (formula.kind === "relation")
    return missing.length > 0 ? needing("inputsMissing") : judgeRelation(formula, inputs);
  if (missing.length > 1) return needing("inputsMissing");
  if (printed === null) return withoutPrinted(claim, formula, inputs, missing.length > 0);
  if (missing.length === 1) return judgeSolved(formula, inputs, missing[0] ?? 0, printed);
  return printed.kind === "ratio" ? judgeRatio(formula, inputs, printed) : judgeValue(claim, formula, inputs, printed);
};

const usedInputs = (formula: Exclude<Formula, { kind: "weekday" }>): readonly number[] => [
  ...new Set(
    formula.kind === "value" ? inputsOf(formula.expression) : [...inputsOf(formula.left), ...inputsOf(formula.right)],
  ),
];

const needing = (reason: ClaimReason, recomputed: number | null = null): ClaimJudged => ({
  recomputed,
  verdict: "needs-input",
  reason,
  shown: null,
  notes: [],
});

const withoutPrinted = (
  { printed }: Claim,
  formula: ComputedFormula,
  inputs: readonly (Rational | null)[],
  open: boolean,
): ClaimJudged => {
  const reason = printed === null || printed.trim() === "" ? "nothingPrinted" : "printedUnclear";
  if (open) return needing(reason);
  const found = exactValue(expressionOf(formula), inputs);
  return found === null ? needing("dividedByZero") : needing(reason, numberOf(found));
};

const holds: Readonly<Record<Relation, (order: number) => boolean>> = {
  "<=": (order) => order <= 0,
  "<": (order) => order < 0,
  ">=": (order) => order >= 0,
  ">": (order) => order > 0,
  "=": (order) => order === 0,
};

const judgeRelation = (
  { left, is, right }: Extract<Formula, { kind: "relation" }>,
  inputs: readonly (Rational | null)[],
): ClaimJudged => {
  const [first, second] = [exactValue(left, inputs), exactValue(right, inputs)];
  if (first === null || second === null) return needing("dividedByZero");
  const held = holds[is](compare(first, second));
  const verdict: ClaimVerdict = !held ? "contradiction" : is === "=" ? "holds" : "holds-as-bound";
  const sides = `${String(numberOf(first))} ${is} ${String(numberOf(second))}`;
  const reason = held ? "relationHolds" : "relationFails";
  return { recomputed: numberOf(second), verdict, reason, shown: sides, notes: [] };
};

const judgeDate = ({ year, month, day, weekday }: PrintedDate): ClaimJudged => {
  const right = weekdayOf(year, month, day);
  const told = { recomputed: null, shown: null, notes: [] };
  if (right === null) return { ...told, verdict: "contradiction", reason: "noSuchDate" };
  const held = right === weekday;
  return {
    ...told,
    verdict: held ? "holds" : "contradiction",
    reason: held ? "weekdayHolds" : "weekdayWrong",
    weekday: { right, printed: weekday },
  };
};
