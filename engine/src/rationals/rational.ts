// Exact fractions: a claim is judged at its last printed decimal, where the noise of binary numbers would decide. Internal.

/** A fraction of whole numbers; the denominator is above zero. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A whole number as a fraction. */
export const whole = (value: bigint | number): Rational => ({ numerator: BigInt(value), denominator: 1n });

/** Ten to a power, which may be negative. */
export const tenTo = (power: number): Rational =>
  power >= 0 ? whole(10n ** BigInt(power)) : { numerator: 1n, denominator: 10n ** BigInt(-power) };

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/** A decimal text, such as `70.02` or `1e-7`, without loss; null where it is none. */
export function rationalOf(text: string): Rational | null {
  const [, sign = "", units = "", decimals = "", exponent = "0"] = decimal.exec(text) ?? [];
  if (units + decimals === "") return null;
  const digits = BigInt(`${sign === "-" ? "-" : ""}${units}${decimals}`);
  return multiply(whole(digits), tenTo(Number(exponent) - decimals.length));
}

/** A number as the decimal that a sheet shows for it; it has to be finite. */
export const rationalOfNumber = (value: number): Rational => rationalOf(String(value)) ?? whole(0);

/** The sum. */
export const add = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

/** The negative. */
export const negate = ({ numerator, denominator }: Rational): Rational => ({ numerator: -numerator, denominator });

/** The difference. */
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

/** The product. */
export const multiply = (a: Rational, b: Rational): Rational => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** The quotient; null for division by zero. */
export const divide = (a: Rational, b: Rational): Rational | null => {
  if (b.numerator === 0n) return null;
  const turned = b.numerator < 0n ? -1n : 1n;
  return { numerator: turned * a.numerator * b.denominator, denominator: turned * a.denominator * b.numerator };
};

/** Below zero, zero or above zero, as a is below, equal to or above b. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The largest whole number that is not above it. */
export const floorOf = ({ numerator, denominator }: Rational): bigint => {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
};

/** The two ways in which clerks get rid of decimals: halves up, away from zero (四舍五入), or cut off (截尾). */
export type Rounding = "halfUp" | "truncation";

/** A fraction as a whole number of steps. */
export function roundedTo(value: Rational, step: Rational, rounding: Rounding): bigint {
  const steps = divide(value, step) ?? whole(0);
  const negative = steps.numerator < 0n;
  const size = negative ? negate(steps) : steps;
  const rounded = floorOf(rounding === "halfUp" ? add(size, { numerator: 1n, denominator: 2n }) : size);
  return negative ? -rounded : rounded;
}

/** The nearest number. */
export function numberOf({ numerator, denominator }: Rational): number {
  const [top, bottom] = [Number(numerator), Number(denominator)];
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  const digits = 25 + String(denominator).length;
  return Number(`${(numerator * 10n ** BigInt(digits)) / denominator}e-${digits}`);
}

/** As a decimal text with so many decimals. */
export function decimalText(value: Rational, decimals: number, rounding: Rounding): string {
  const units = roundedTo(value, tenTo(-decimals), rounding);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const sign = units < 0n ? "-" : "";
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** As a decimal text: whole where it ends within so many decimals, else cut off and marked with …. */
export function shownText(value: Rational, decimals: number): string {
  const text = decimalText(value, decimals, "truncation");
  const exact = rationalOf(text);
  if (exact === null || compare(exact, value) !== 0) return `${text}…`;
  if (decimals === 0) return text;
  let end = text.length;
  while (text.charAt(end - 1) === "0") end--;
  return text.slice(0, text.charAt(end - 1) === "." ? end - 1 : end);
}
