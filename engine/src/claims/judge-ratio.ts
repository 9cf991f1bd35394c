// A printed ratio, such as 1：5.7: the side that is not 1 is compared. Internal.
import type { ClaimJudged } from "./claim.js";
import { exactValue } from "./evaluate.js";
import type { ComputedFormula } from "./formula.js";
import { expressionOf } from "./formula.js";
import { isPrintedSo, judgeNumber } from "./judge-number.js";
import type { PrintedNumber, PrintedRatio } from "./printed.js";
import type { Rational } from "../rationals/index.js";
import { compare, divide, numberOf, rationalOf, subtract, whole } from "../rationals/index.js";

/** Judges a ratio: of `a:b` the sides stand in this order; a quotient may be meant either way. */
export function judgeRatio(
  formula: ComputedFormula,
  inputs: readonly (Rational | null)[],
  printed: PrintedRatio,
): ClaimJudged {
  const value = exactValue(expressionOf(formula), inputs);
  const turned = value === null ? null : divide(whole(1), value);
  if (value === null || turned === null)
    return { recomputed: null, verdict: "needs-input", reason: "dividedByZero", shown: null, notes: [] };
  const side = sideOf(printed);
  if (side === null) return judgePair(value, turned, printed, formula.kind === "value");
  const asPrinted = side.turned ? turned : value;
  const other = side.turned ? value : turned;
  const found =
    formula.kind === "ratio"
      ? asPrinted
      : ([value, turned].find((each) => isPrintedSo(each, side.number)) ?? nearer(asPrinted, other, side.number));
  const judged = judgeNumber(found, side.number);
  const shown = judged.shown === null ? null : side.turned ? `1:${judged.shown}` : `${judged.shown}:1`;
  return { ...judged, recomputed: numberOf(formula.kind === "ratio" ? found : value), shown };
}

/** The side that is not 1, and whether it is the right one. */
export const sideOf = ({
  left,
  right,
  bound,
}: PrintedRatio): { readonly number: PrintedNumber; readonly turned: boolean } | null => {
  const number = (digits: string): PrintedNumber => ({
    kind: "number",
    digits,
    decimals: digits.split(".")[1]?.length ?? 0,
    power: 0,
    unit: "",
    bound,
    slips: [],
  });
  if (left === "1") return { number: number(right), turned: true };
  return right === "1" ? { number: number(left), turned: false } : null;
};

const nearer = (first: Rational, second: Rational, { digits }: PrintedNumber): Rational => {
  const distance = (value: Rational): Rational => {
    const difference = subtract(value, rationalOf(digits) ?? whole(0));
    return difference.numerator < 0n ? { ...difference, numerator: -difference.numerator } : difference;
  };
  return compare(distance(first), distance(second)) <= 0 ? first : second;
};

/** Neither side is 1: the two have to be in the very ratio. */
const judgePair = (
  value: Rational,
  turned: Rational,
  { left, right }: PrintedRatio,
  eitherWay: boolean,
): ClaimJudged => {
  const wanted = divide(rationalOf(left) ?? whole(1), rationalOf(right) ?? whole(1)) ?? whole(1);
  const held = compare(value, wanted) === 0 || (eitherWay && compare(turned, wanted) === 0);
  return {
    recomputed: numberOf(value),
    verdict: held ? "holds" : "mismatch",
    reason: held ? "ratioHolds" : "neitherRounding",
    shown: `${String(numberOf(value))}:1`,
    notes: [],
  };
};
