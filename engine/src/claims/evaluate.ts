// The value of an expression, exactly; with one input open, as a quotient of two straight lines in it. Internal.
import type { Expression } from "./formula.js";
import type { Rational } from "../rationals/index.js";
import { add, divide, multiply, negate, rationalOf, whole } from "../rationals/index.js";

/** constant + slope × x, x being the open input. */
export interface Line {
  readonly constant: Rational;
  readonly slope: Rational;
}

/** Two lines, the one over the other; a value without an open input has no slopes. */
export interface LineQuotient {
  readonly over: Line;
  readonly under: Line;
}

const zero = whole(0);
const one: Line = { constant: whole(1), slope: zero };

/** The expression in its open input (those that are null); null where it is no quotient of lines, or a zero divides. */
export function evaluate(expression: Expression, inputs: readonly (Rational | null)[]): LineQuotient | null {
  if (expression.kind === "number") return constantOf(rationalOf(expression.text) ?? zero);
  if (expression.kind === "input") {
    const value = inputs[expression.position];
    return value ? constantOf(value) : { over: { constant: zero, slope: whole(1) }, under: one };
  }
  const left = evaluate(expression.left, inputs);
  const right = evaluate(expression.right, inputs);
  if (left === null || right === null) return null;
  switch (expression.sign) {
    case "+":
      return sumOf(left, right);
    case "-":
      return sumOf(left, { over: scaled(right.over, whole(-1)), under: right.under });
    case "*":
      return quotientOf(left, right);
    case "/":
      return isZero(right.over) ? null : quotientOf(left, { over: right.under, under: right.over });
  }
}

/** The value of an expression whose inputs are all known; null where a zero divides. */
export const exactValue = (expression: Expression, inputs: readonly (Rational | null)[]): Rational | null => {
  const found = evaluate(expression, inputs);
  return found === null ? null : divide(found.over.constant, found.under.constant);
};

/** The value at an x; null at the pole. */
export const valueAt = ({ over, under }: LineQuotient, x: Rational): Rational | null =>
  divide(at(over, x), at(under, x));

const at = ({ constant, slope }: Line, x: Rational): Rational => add(constant, multiply(slope, x));

const constantOf = (constant: Rational): LineQuotient => ({ over: { constant, slope: zero }, under: one });

const isZero = ({ constant, slope }: Line): boolean => constant.numerator === 0n && slope.numerator === 0n;

const scaled = ({ constant, slope }: Line, factor: Rational): Line => ({
  constant: multiply(constant, factor),
  slope: multiply(slope, factor),
});

const product = (a: Line, b: Line): Line | null => {
  if (a.slope.numerator === 0n) return scaled(b, a.constant);
  return b.slope.numerator === 0n ? scaled(a, b.constant) : null;
};

const quotientOf = (left: LineQuotient, right: LineQuotient): LineQuotient | null => {
  const over = product(left.over, right.over);
  const under = product(left.under, right.under);
  return over === null || under === null ? null : { over, under };
};

const sumOf = (left: LineQuotient, right: LineQuotient): LineQuotient | null => {
  const first = product(left.over, right.under);
  const second = product(right.over, left.under);
  const under = product(left.under, right.under);
  if (first === null || second === null || under === null) return null;
  return {
    over: { constant: add(first.constant, second.constant), slope: add(first.slope, second.slope) },
    under,
  };
};

/** Where a line reaches a height of another; null where it never does, or always. */
export const rootOf = (over: Line, under: Line, height: Rational): Rational | null => {
  const level = scaled(under, negate(height));
  const slope = add(over.slope, level.slope);
  return divide(negate(add(over.constant, level.constant)), slope);
};
