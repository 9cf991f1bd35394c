// What a printed figure leaves open, as an interval: by rounding, or by words such as 近, 约, 多, 不到. Internal.
import type { PrintedBound, PrintedFraction, PrintedNumber } from "./printed.js";
import type { Rational, Rounding } from "../rationals/index.js";
import { add, multiply, negate, rationalOf, shownText, tenTo, whole } from "../rationals/index.js";
import { trimmedEnd } from "../reading/cells/index.js";
import type { Interval } from "./solve.js";
import type { ShownInterval } from "./claim.js";

/** The smallest step that a printed number shows. */
export const stepOf = ({ decimals, power }: PrintedNumber): Rational => tenTo(power - decimals);

/** The value of a printed number or fraction. */
export const printedValue = (printed: PrintedNumber | PrintedFraction): Rational =>
  printed.kind === "fraction"
    ? { numerator: BigInt(printed.numerator), denominator: BigInt(printed.denominator) }
    : multiply(rationalOf(printed.digits) ?? whole(0), tenTo(printed.power));

/** The values that are printed so under a rounding. */
export function roundingInterval(printed: PrintedNumber, rounding: Rounding): Interval {
  const value = printedValue(printed);
  const step = stepOf(printed);
  const half = multiply(step, { numerator: 1n, denominator: 2n });
  const [down, up] = rounding === "halfUp" ? [half, half] : [whole(0), step];
  if (value.numerator > 0n || (value.numerator === 0n && rounding === "halfUp"))
    return { from: add(value, negate(down)), fromIncluded: true, to: add(value, up), toIncluded: false };
  if (value.numerator < 0n)
    return { from: add(value, negate(up)), fromIncluded: false, to: add(value, down), toIncluded: true };
  return { from: negate(step), fromIncluded: false, to: step, toIncluded: false };
}

const tenth = (tenths: number): Rational => ({ numerator: BigInt(tenths), denominator: 10n });

/**
 * The interval of a word: 近 is 90 % to 100 % of the figure, 约 and 左右 90 % to 110 %, 多 and 余 from the figure to the next whole
 * step of its last digit that is not zero (40多 is 40 to 50), 以上 and 至少 from it on, 超过 above it, 以下 up to it, 不到 below it.
 */
export function wordInterval(value: Rational, bound: Exclude<PrintedBound, "exact">, place: Rational): Interval {
  const between = (
    from: Rational | null,
    fromIncluded: boolean,
    to: Rational | null,
    toIncluded: boolean,
  ): Interval => ({
    from,
    fromIncluded,
    to,
    toIncluded,
  });
  switch (bound) {
    case "about":
      return between(multiply(value, tenth(9)), true, multiply(value, tenth(11)), true);
    case "nearly":
      return between(multiply(value, tenth(9)), true, value, true);
    case "more":
      return between(value, true, add(value, place), false);
    case "atLeast":
      return between(value, true, null, false);
    case "above":
      return between(value, false, null, false);
    case "atMost":
      return between(null, false, value, true);
    case "below":
      return between(null, false, value, false);
  }
}

/** What 1 in the last digit that is not zero stands for: 10 in 40, 0.1 in 20.8. */
export const lastPlace = (printed: PrintedNumber | PrintedFraction): Rational => {
  if (printed.kind === "fraction") return { numerator: 1n, denominator: BigInt(printed.denominator) };
  const digits = printed.digits.replace(".", "").replace(/^[+-]/, "");
  const zeros = digits.length - trimmedEnd(digits, /0/).length;
  return tenTo(printed.power - printed.decimals + (zeros === digits.length ? 0 : zeros));
};

/** The unit as it is written behind a figure: 万元, %, 个百分点. */
export const suffixOf = (printed: PrintedNumber): string => {
  if (printed.unit === "百分点") return "个百分点";
  if (["%", "‰", "成"].includes(printed.unit)) return printed.unit;
  return (scaleWords[printed.power] ?? "") + printed.unit;
};

const scaleWords: Readonly<Record<number, string>> = { 2: "百", 3: "千", 4: "万", 6: "百万", 7: "千万", 8: "亿" };

/** A value in the unit of the printed figure, with some decimals more than it has. */
export const inUnitOf = (value: Rational, printed: PrintedNumber | PrintedFraction, more = 2): string =>
  printed.kind === "fraction"
    ? `${shownText(multiply(value, whole(100)), 2 + more)}%`
    : `${shownText(multiply(value, tenTo(-printed.power)), Math.max(printed.decimals + more, more === 0 ? 0 : 4))}${suffixOf(printed)}`;

/** An interval as it is told. */
export const shownInterval = (interval: Interval, printed: PrintedNumber | PrintedFraction): ShownInterval => ({
  from: interval.from === null ? null : inUnitOf(interval.from, printed),
  fromIncluded: interval.fromIncluded,
  to: interval.to === null ? null : inUnitOf(interval.to, printed),
  toIncluded: interval.toIncluded,
});
