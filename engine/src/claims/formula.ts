// What a claim computes: an expression over its inputs a, b, c …, read from text. Internal but for what it says of itself.
import { tight } from "../reading/cells/index.js";

/** An expression: an input by its position, a number as text, or an operation. */
export type Expression =
  | { readonly kind: "input"; readonly position: number }
  | { readonly kind: "number"; readonly text: string }
  | {
      readonly kind: "operation";
      readonly sign: "+" | "-" | "*" | "/";
      readonly left: Expression;
      readonly right: Expression;
    };

/** How two sides are compared. */
export type Relation = "<=" | "<" | ">=" | ">" | "=";

/** A formula: an expression; a ratio of two; all inputs added; or two sides that are compared. */
export type Formula =
  | { readonly kind: "value"; readonly expression: Expression }
  | { readonly kind: "ratio"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "relation"; readonly left: Expression; readonly is: Relation; readonly right: Expression }
  | { readonly kind: "weekday" };

/** A formula that gives a value. */
export type ComputedFormula = Extract<Formula, { kind: "value" | "ratio" }>;

/** Words for common formulas; their letters are a, b. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^(sum|total|求和|合计|总和|之和|和|相加)$/, "sum"],
  [/^(share|percentage|占比|比例|百分比|占)$/, "a/b"],
  [/^(difference|差|之差|相差)$/, "a-b"],
  [/^(growth|增长率|增幅|增长)$/, "(b-a)/a"],
  [/^(decline|下降率|降幅)$/, "(a-b)/a"],
  [/^(ratio|比|比值)$/, "a:b"],
  [/^(weekday|星期|日期)$/, "weekday"],
];

const letters = "abcdefghijklmnopqrstuvwxyz";
const stems = "甲乙丙丁戊己庚辛壬癸";

/**
 * Reads a formula: `a/b`, `a-b`, `(a-b)/a`, `a:b`, `a+b<=c`, `sum` (of so many inputs), in half-width or full-width signs, with 甲乙丙
 * for a, b, c. Null where it is none.
 *
 * @example
 * readFormula("乙 ÷ 甲", 2)?.kind // => "value"
 * readFormula("a+b<=c", 3)?.kind // => "relation"
 * readFormula("f(a)", 1) // => null
 */
export function readFormula(text: string, inputs: number): Formula | null {
  const plain = plainFormula(text);
  const word = words.find(([names]) => names.test(plain))?.[1] ?? plain;
  if (word === "weekday") return { kind: "weekday" };
  if (word === "sum") return sumOf(inputs);
  const sides = /^([^<>=:]+)(<=|>=|<|>|=|:)([^<>=:]+)$/.exec(word);
  if (sides === null) {
    const expression = readExpression(word);
    return expression === null ? null : { kind: "value", expression };
  }
  const [left, right] = [readExpression(sides[1] ?? ""), readExpression(sides[3] ?? "")];
  if (left === null || right === null) return null;
  return sides[2] === ":"
    ? { kind: "ratio", left, right }
    : { kind: "relation", left, is: sides[2] as Relation, right };
}

/** So many inputs are added at most. */
const mostAdded = 1000;

const sumOf = (inputs: number): Formula | null => {
  if (inputs > mostAdded) return null;
  const input = (position: number): Expression => ({ kind: "input", position });
  const others = Array.from({ length: Math.max(0, inputs - 1) }, (_, k) => input(k + 1));
  const expression = others.reduce<Expression>(
    (left, right) => ({ kind: "operation", sign: "+", left, right }),
    input(0),
  );
  return { kind: "value", expression };
};

const signs: Readonly<Record<string, string>> = {
  "×": "*",
  "÷": "/",
  "−": "-",
  "–": "-",
  "∶": ":",
  "≤": "<=",
  "≥": ">=",
  "²": "",
};

const plainFormula = (text: string): string =>
  tight(text.replace(/[×÷−–∶≤≥²]/g, (sign) => signs[sign] ?? sign))
    .replace(/[甲乙丙丁戊己庚辛壬癸]/g, (stem) => letters[stems.indexOf(stem)] ?? stem)
    .toLowerCase();

/** No formula of a claim is longer, or nested deeper than its length allows. */
const longest = 200;

const readExpression = (text: string): Expression | null => {
  if (text.length > longest) return null;
  const tokens = text.match(/\d+(?:\.\d+)?|[a-z]+|[-+*/()]|./g) ?? [];
  let at = 0;
  const take = (): string => tokens[at++] ?? "";
  const operation = (next: () => Expression | null, known: string): Expression | null => {
    let left = next();
    while (left !== null && at < tokens.length && known.includes(tokens[at] ?? " ")) {
      const sign = take() as "+" | "-" | "*" | "/";
      const right = next();
      left = right === null ? null : { kind: "operation", sign, left, right };
    }
    return left;
  };
  const sum = (): Expression | null => operation(product, "+-");
  const product = (): Expression | null => operation(single, "*/");
  const single = (): Expression | null => {
    const token = take();
    if (/^\d/.test(token)) return { kind: "number", text: token };
    if (/^[a-z]$/.test(token)) return { kind: "input", position: letters.indexOf(token) };
    if (token !== "(") return null;
    const inside = sum();
    return take() === ")" ? inside : null;
  };
  const expression = sum();
  return at === tokens.length ? expression : null;
};

/** The one expression of a formula: of a ratio, the quotient of its sides. */
export const expressionOf = (formula: ComputedFormula): Expression =>
  formula.kind === "value"
    ? formula.expression
    : { kind: "operation", sign: "/", left: formula.left, right: formula.right };

/** The inputs an expression takes, by position. */
export const inputsOf = (expression: Expression): readonly number[] =>
  expression.kind === "input"
    ? [expression.position]
    : expression.kind === "number"
      ? []
      : [...inputsOf(expression.left), ...inputsOf(expression.right)];

/** Whether it adds inputs and does nothing else. */
export const isSum = (expression: Expression): boolean =>
  expression.kind === "operation" &&
  expression.sign === "+" &&
  [expression.left, expression.right].every((side) => side.kind === "input" || isSum(side));

/** Whether it is one input divided by another: a part by its whole. */
export const isQuotient = (expression: Expression): boolean =>
  expression.kind === "operation" &&
  expression.sign === "/" &&
  expression.left.kind === "input" &&
  expression.right.kind === "input";

/** Whether it takes one input from another. */
export const isDifference = (expression: Expression): boolean =>
  expression.kind === "operation" &&
  expression.sign === "-" &&
  expression.left.kind === "input" &&
  expression.right.kind === "input";

/**
 * The name of an input in a formula: a, b, c … (数据项代号).
 *
 * Rule: the letter at its position. Units: positions from 0 to 25. Zero is a. A missing letter, beyond z: "?", which no formula
 * reads. None: never null. Errors: none.
 *
 * Source: ours; printed forms use (1), (2), which are numbers in a formula.
 *
 * @example
 * [0, 1, 2].map(inputLetter) // => ["a", "b", "c"]
 * inputLetter(99) // => "?"
 */
export const inputLetter = (position: number): string => letters[position] ?? "?";
