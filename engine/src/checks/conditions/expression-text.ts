// A sum of products written out, with paths or with the names of figures.
import type { Expression, ExpressionTerm } from "../check-rule.js";

/** Writes an expression; `nameOf` gives what a path is called, `optional` what stands behind a part that may be absent. */
export const expressionText = (
  expression: Expression,
  nameOf: (path: string) => string = (path) => path,
  optional = "",
): string =>
  expression.length === 0
    ? "0"
    : expression
        .map((term, index) => {
          const negative = term.times < 0 && index > 0;
          const text = termText(negative ? { ...term, times: -term.times } : term, nameOf, optional);
          return index === 0 ? text : `${negative ? "-" : "+"} ${text}`;
        })
        .join(" ");

const termText = (
  { times, paths, optional: mayLack }: ExpressionTerm,
  nameOf: (path: string) => string,
  optional: string,
): string => {
  const names = paths.map(nameOf);
  const factors = times === 1 && names.length > 0 ? names : [numberText(times), ...names];
  return factors.join(" * ") + (mayLack === true ? optional : "");
};

/** A number in a condition: as short as it can be written without losing anything, as a fraction where that is shorter. */
export function numberText(value: number): string {
  const plain = String(value);
  if (plain.length <= 8) return plain;
  for (let under = 2; under <= 15; under += 1) {
    const over = Math.round(value * under);
    if (over !== 0 && over / under === value && String(over).length <= 8) return `${over}/${under}`;
  }
  return plain;
}
