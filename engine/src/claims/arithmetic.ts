// The arithmetic of a claim, as it is told: its formula with the figures in it.
import type { Claim, ClaimInput } from "./claim.js";
import type { Expression, Relation } from "./formula.js";
import { readFormula } from "./formula.js";
import { multiply, rationalOfNumber, shownText, whole } from "../rationals/index.js";

const signs: Readonly<Record<"+" | "-" | "*" | "/", string>> = { "+": "+", "-": "−", "*": "×", "/": "÷" };
const relations: Readonly<Record<Relation, string>> = { "<=": "≤", "<": "<", ">=": "≥", ">": ">", "=": "=" };

/**
 * The formula of a claim with its figures; ? stands for one that is missing. Blank where the formula is none.
 *
 * @example
 * claimArithmetic({ name: "", inputs: [{ value: 4.5 }, { value: null }], formula: "(b-a)/a", printed: "2%" }) // => "(? − 4.5) ÷ 4.5"
 * claimArithmetic({ name: "", inputs: [{ value: 37 }, { value: 36 }], formula: "sum", printed: "73" }) // => "37 + 36"
 */
export function claimArithmetic({ inputs, formula }: Claim): string {
  const read = readFormula(formula, inputs.length);
  if (read === null || read.kind === "weekday") return "";
  const text = (expression: Expression, inner: boolean): string => {
    if (expression.kind === "number") return expression.text;
    if (expression.kind === "input") return inputText(inputs[expression.position]);
    const { sign, left, right } = expression;
    const loose = sign === "+" || sign === "-";
    const inside = `${text(left, !loose)} ${signs[sign]} ${text(right, sign !== "+")}`;
    return inner && (loose || sign === "/" || sign === "*") ? `(${inside})` : inside;
  };
  if (read.kind === "value") return text(read.expression, false);
  const between = read.kind === "ratio" ? ":" : ` ${relations[read.is]} `;
  return text(read.left, read.kind === "ratio") + between + text(read.right, read.kind === "ratio");
}

/** A figure as text; a percentage with its sign. */
const inputText = (input: ClaimInput | undefined): string => {
  if (input === undefined || input.value === null) return "?";
  const value = rationalOfNumber(input.value);
  return input.unit === "%" ? `${shownText(multiply(value, whole(100)), 10)}%` : shownText(value, 12);
};
