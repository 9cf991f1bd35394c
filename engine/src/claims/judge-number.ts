// A value against the figure that is printed for it: both roundings, words such as 约, and what the difference may come from. Internal.
import type { ClaimJudged, ClaimNote } from "./claim.js";
import { inUnitOf, lastPlace, printedValue, shownInterval, stepOf, suffixOf, wordInterval } from "./intervals.js";
import type { PrintedFraction, PrintedNumber } from "./printed.js";
import type { Rational, Rounding } from "../rationals/index.js";
import { compare, decimalText, multiply, negate, numberOf, roundedTo, tenTo } from "../rationals/index.js";
import { isWithin } from "./solve.js";

/** Judges a value. */
export function judgeNumber(value: Rational, printed: PrintedNumber | PrintedFraction): ClaimJudged {
  const notes: readonly ClaimNote[] =
    printed.kind === "number" && printed.slips.includes("doublePercent") ? ["doublePercent"] : [];
  const told = { recomputed: numberOf(value), shown: inUnitOf(value, printed), notes };
  const bound = printed.bound;
  if (printed.kind === "number" && bound === "exact") return { ...told, ...judgeRounding(value, printed) };
  const target = printedValue(printed);
  if (bound === "exact" && compare(value, target) === 0) return { ...told, verdict: "holds", reason: "bothRoundings" };
  // A fraction in words is a round figure, whether or not it says so.
  const word = bound === "exact" ? "about" : bound;
  const interval = wordInterval(target, word, lastPlace(printed));
  const approximate = word === "about" || word === "nearly";
  const held = isWithin(value, interval);
  return {
    ...told,
    verdict: !held ? "mismatch" : approximate ? "holds-approximately" : "holds-as-bound",
    reason: held ? "withinInterval" : "outsideInterval",
    interval: shownInterval(interval, printed),
  };
}

const judgeRounding = (
  value: Rational,
  printed: PrintedNumber,
): Pick<ClaimJudged, "verdict" | "reason" | "rounded"> => {
  const rounded = {
    halfUp: roundedText(value, printed, "halfUp"),
    truncation: roundedText(value, printed, "truncation"),
  };
  const [halfUp, truncation] = [isPrintedAs(value, printed, "halfUp"), isPrintedAs(value, printed, "truncation")];
  if (halfUp && truncation) return { verdict: "holds", reason: "bothRoundings", rounded };
  if (halfUp) return { verdict: "holds-half-up-only", reason: "halfUpOnly", rounded };
  if (truncation) return { verdict: "holds-truncation-only", reason: "truncationOnly", rounded };
  return { verdict: "mismatch", reason: differenceOf(value, printed), rounded };
};

/** Whether a value is printed so under a rounding. */
export const isPrintedAs = (value: Rational, printed: PrintedNumber, rounding: Rounding): boolean => {
  const step = stepOf(printed);
  return roundedTo(value, step, rounding) === roundedTo(printedValue(printed), step, "truncation");
};

/** Whether a value is printed so under one rounding at least. */
export const isPrintedSo = (value: Rational, printed: PrintedNumber): boolean =>
  isPrintedAs(value, printed, "halfUp") || isPrintedAs(value, printed, "truncation");

const roundedText = (value: Rational, printed: PrintedNumber, rounding: Rounding): string =>
  `${decimalText(multiply(value, tenTo(-printed.power)), printed.decimals, rounding)}${suffixOf(printed)}`;

/** Powers of ten by which figures slip: a percentage for a share, 元 for 万元 …. */
const slips = [2, -2, 4, -4, 8, -8, 1, -1, 3, -3];

const differenceOf = (value: Rational, printed: PrintedNumber): ClaimJudged["reason"] => {
  if (value.numerator === 0n) return "neitherRounding";
  if (isPrintedSo(negate(value), printed)) return "otherSign";
  const slipped = slips.some((power) => isPrintedSo(multiply(value, tenTo(power)), printed));
  return slipped && printedValue(printed).numerator !== 0n ? "otherScale" : "neitherRounding";
};
