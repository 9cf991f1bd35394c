// Whether a claim that fails for its figures as printed may hold for those behind them: 4.6万人 may be 45500 heads or 46499. Internal.
import type { Claim } from "./claim.js";
import { exactValue } from "./evaluate.js";
import type { Expression } from "./formula.js";
import { expressionOf, readFormula } from "./formula.js";
import { lastPlace, printedValue, roundingInterval, wordInterval } from "./intervals.js";
import { sideOf } from "./judge-ratio.js";
import type { PrintedFigure, PrintedFraction, PrintedNumber } from "./printed.js";
import { readPrinted } from "./printed.js";
import type { Rational, Rounding } from "../rationals/index.js";
import { compare, divide, whole } from "../rationals/index.js";
import { intervalsOf } from "./solution.js";
import type { Interval } from "./solve.js";
import { isWithin } from "./solve.js";

const roundings: readonly Rounding[] = ["halfUp", "truncation"];

/**
 * Whether a claim can hold for some figures that are printed as its inputs are (按取整前的数能否成立).
 *
 * Rule: whole numbers without 万 or 亿 are exact; decimals, figures in 万 or 亿 and percentages were rounded, all in one way, half-up or
 * by truncation; words such as 近 are intervals. The claim can hold where the interval of its formula meets that of what is printed.
 * Units: as printed. Zeros are exact. None: false where a formula, an input or the printed figure is missing, and where all inputs
 * are exact. Errors: none.
 *
 * Source: ours: interval arithmetic over exact fractions.
 *
 * @example
 * const claim = { name: "", inputs: [{ value: 2.1 }, { value: 3 }], formula: "a/b", printed: "68%" };
 * canHoldUnrounded(claim, [readPrinted("2.1"), readPrinted("3")]) // => true
 * canHoldUnrounded({ ...claim, printed: "60%" }, [readPrinted("2.1"), readPrinted("3")]) // => false
 */
export function canHoldUnrounded(claim: Claim, inputs: readonly PrintedFigure[]): boolean {
  const formula = readFormula(claim.formula, claim.inputs.length);
  const printed = readPrinted(claim.printed ?? "");
  if (formula === null || formula.kind === "weekday" || formula.kind === "relation" || printed === null) return false;
  const figures = inputs.filter((each) => each.kind === "number" || each.kind === "fraction");
  if (printed.kind === "date" || figures.length !== claim.inputs.length || figures.every(isExact)) return false;
  const figure = printed.kind === "ratio" ? sideOf(printed)?.number : printed;
  if (figure === undefined) return false;
  return roundings.some((rounding) => {
    const span = spanOf(expressionOf(formula), figures, rounding);
    const { to, ...rest } = intervalsOf(figure)[rounding];
    const target: Interval =
      claim.parts === "some" ? { from: null, fromIncluded: false, to, toIncluded: true } : { ...rest, to };
    if (span === null) return true;
    return meets(span, target) || (printed.kind === "ratio" && meets(turned(span), target));
  });
}

/** The smallest and the largest value of an expression. */
type Span = readonly [Rational, Rational];

const isExact = (figure: PrintedNumber | PrintedFraction): boolean =>
  figure.kind === "number" && figure.bound === "exact" && figure.decimals === 0 && figure.power === 0;

const behind = (figure: PrintedNumber | PrintedFraction, rounding: Rounding): Interval => {
  const value = printedValue(figure);
  if (isExact(figure)) return { from: value, fromIncluded: true, to: value, toIncluded: true };
  if (figure.kind === "number" && figure.bound === "exact") return roundingInterval(figure, rounding);
  return wordInterval(value, figure.bound === "exact" ? "about" : figure.bound, lastPlace(figure));
};

/**
 * The span of an expression that rises or falls with each of its inputs, whatever the others are: the ends of the inputs give its
 * own. Null where there is no end to it, or a zero divides.
 */
const spanOf = (
  expression: Expression,
  figures: readonly (PrintedNumber | PrintedFraction)[],
  rounding: Rounding,
): Span | null => {
  const middle = figures.map(printedValue);
  const [low, high] = [[...middle], [...middle]];
  for (const [k, figure] of figures.entries()) {
    const { from, to } = behind(figure, rounding);
    if (from === null || to === null) return null;
    const [first, second] = [from, to].map((end) =>
      exactValue(
        expression,
        middle.map((value, at) => (at === k ? end : value)),
      ),
    );
    if (!first || !second) return null;
    const rises = compare(first, second) <= 0;
    low[k] = rises ? from : to;
    high[k] = rises ? to : from;
  }
  const [least, most] = [exactValue(expression, low), exactValue(expression, high)];
  return least === null || most === null ? null : [least, most];
};

const turned = ([low, high]: Span): Span => [divide(whole(1), high) ?? high, divide(whole(1), low) ?? low];

/** Whether a span and an interval have more than an end in common. */
const meets = ([low, high]: Span, interval: Interval): boolean =>
  isWithin(low, interval) ||
  ((interval.from === null || compare(high, interval.from) > 0) &&
    (interval.to === null || compare(low, interval.to) < 0));
