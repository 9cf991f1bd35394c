// Comparisons: a relation of two sums, or a figure between bounds.
import type { CheckTest, Comparison } from "../check-rule.js";
import type { Cursor } from "./condition-reading.js";
import type { PlainFigure, Rational } from "./rational.js";
import { cleared, constantOf, plainFigureOf } from "./rational.js";

/** Reads what follows the first side: a comparison, perhaps a second one, perhaps what is let pass. */
export function readComparison(cursor: Cursor, left: Rational): CheckTest | null {
  const is = comparison(cursor);
  const right = is === null ? null : cursor.sum();
  if (is === null || right === null) return null;
  if (cursor.next()?.kind === "compare") return readChain(cursor, left, is, right);
  const bounded = readBound(cursor, left, is, right);
  if (bounded !== null) return bounded;
  if ([...left, ...right].some(({ paths, under }) => [...paths, ...under].includes("*"))) return null;
  if (![...left, ...right].some(({ paths }) => paths.length > 0)) return null;
  const [own, other] = cleared(left, right);
  const tolerance = cursor.word("allowing") ? cursor.constant() : undefined;
  if (tolerance === null) return null;
  return { kind: "relation", left: own, is, right: other, ...(tolerance !== undefined && { tolerance }) };
}

/** A figure over its divisor within bounds; bounds of a value per hundred are those per pupil. */
export const rangeOf = (
  { path, per, times }: PlainFigure,
  least: number | null,
  most: number | null,
  zeroApart: boolean,
): CheckTest => ({
  kind: "range",
  path,
  ...(per !== undefined && { per }),
  ...(least !== null && { least: least / times }),
  ...(most !== null && { most: most / times }),
  ...(zeroApart && { zeroApart: true as const }),
});

const comparison = (cursor: Cursor): Comparison | null => {
  const token = cursor.next();
  if (token?.kind !== "compare") return null;
  cursor.step();
  return token.is;
};

/** 10 <= 图书册数 / 在校学生数 <= 200 */
function readChain(cursor: Cursor, left: Rational, is: Comparison, middle: Rational): CheckTest | null {
  const second = comparison(cursor);
  const right = cursor.sum();
  const figure = plainFigureOf(middle);
  const [a, b] = [constantOf(left), right === null ? null : constantOf(right)];
  if (figure === null || a === null || b === null || second !== is || (is !== "<=" && is !== ">=")) return null;
  const [least, most] = is === "<=" ? [a, b] : [b, a];
  return rangeOf(figure, least, most, cursor.word("zeroApart"));
}

/** One figure and one number. */
function readBound(cursor: Cursor, left: Rational, is: Comparison, right: Rational): CheckTest | null {
  if (is !== "<=" && is !== ">=") return null;
  const turned = constantOf(left) !== null;
  const figure = plainFigureOf(turned ? right : left);
  const bound = constantOf(turned ? left : right);
  if (figure === null || bound === null) return null;
  const isLeast = (is === ">=") !== turned;
  return rangeOf(figure, isLeast ? bound : null, isLeast ? null : bound, cursor.word("zeroApart"));
}
