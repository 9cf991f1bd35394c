// A written condition to a test: read token by token, nothing of it is ever run.
import type { DiagnosticCode, DiagnosticParams } from "../../diagnostics/index.js";
import { likeness } from "../../reading/cells/index.js";
import type { CheckTest } from "../check-rule.js";
import { placeOfPath } from "../figures.js";
import type { ConditionFault, ConditionRead, Cursor } from "./condition-reading.js";
import type { ConditionWord } from "./condition-words.js";
import { figureName, figureNames } from "./figure-names.js";
import { readComparison } from "./read-comparison.js";
import type { Rational } from "./rational.js";
import { constantOf, mostFactors, mostTerms, negated, product, quotient } from "./rational.js";
import { readFigureTest, readSchoolTest } from "./read-words.js";
import { numberFaults } from "./sound-test.js";
import type { Token } from "./tokens.js";
import { longestCondition, tokensOf } from "./tokens.js";

/**
 * Reads a condition (读取条件): what must hold, in Chinese or in English, with names of figures, paths, numbers and signs.
 *
 * Understood are comparisons of sums, products and quotients (`小学在校学生数 + 初中在校学生数 = 在校学生数`, `10 <= 图书册数 / 在校学生数 <= 200`), and the
 * words of the other tests (`必填`, `为整数`, `在 … 到 … 之间`, `与上年相差不超过 30%`, …). A quotient in a comparison is cleared by multiplying. All
 * words that are not known are told at once. Units: figures in the unit of their field, percent with its sign. None: `test` is null
 * where anything is not understood, and `faults` say what. Errors: none thrown; a condition beyond 2,000 signs is told as too long.
 * Blank: an empty condition is not understood, and told. Zeros are numbers.
 *
 * Source: ours; the words are those of printed checks of figures (必填, 不超过).
 *
 * @example
 * readCondition("教职工数 >= 专任教师数").test?.kind // => "relation"
 * readCondition("books required").test // => { kind: "required", path: "books" }
 * readCondition("教职工树 >= 3").faults[0]?.params // => { text: "教职工树", possible: ["教职工数"] }
 */
export function readCondition(condition: string): ConditionRead {
  if (condition.length > longestCondition)
    return { test: null, faults: [{ code: "checkConditionTooLong", params: { most: longestCondition } }] };
  const tokens = tokensOf(condition);
  const unknown = tokens.filter(({ kind }) => kind === "unknown");
  if (unknown.length > 0)
    return {
      test: null,
      faults: unknown.map(({ text }) => {
        const possible = namesLike(text);
        return possible.length === 0
          ? { code: "checkWordUnlike", params: { text } }
          : { code: "checkWordUnknown", params: { text, possible } };
      }),
    };
  const faults: ConditionFault[] = [];
  const { cursor, place } = cursorOver(tokens, faults);
  const test = readSchoolTest(cursor) ?? readTest(cursor);
  if (test !== null && cursor.next() === undefined && faults.length === 0) {
    const wrong = numberFaults(test);
    return wrong.length === 0 ? { test, faults: [] } : { test: null, faults: wrong };
  }
  if (faults.length > 0) return { test: null, faults };
  const stopped = tokens[place()]?.text;
  return {
    test: null,
    faults: [
      stopped === undefined
        ? { code: "checkConditionUnfinished", params: {} }
        : { code: "checkConditionUnclear", params: { text: stopped } },
    ],
  };
}

const readTest = (cursor: Cursor): CheckTest | null => {
  const left = cursor.sum();
  return left === null ? null : (readFigureTest(cursor, left) ?? readComparison(cursor, left));
};

function cursorOver(tokens: readonly Token[], faults: ConditionFault[]): { cursor: Cursor; place: () => number } {
  let at = 0;
  const next = (): Token | undefined => tokens[at];
  const step = (): void => void (at += 1);
  const fault = (code: DiagnosticCode, params: DiagnosticParams = {}): void => void faults.push({ code, params });
  const word = (...words: readonly ConditionWord[]): boolean => {
    const token = next();
    const found = token?.kind === "word" && words.includes(token.word);
    if (found) step();
    return found;
  };
  const sign = (...signs: readonly string[]): string | null => {
    const token = next();
    if (token?.kind !== "sign" || !signs.includes(token.sign)) return null;
    step();
    return token.sign;
  };
  const factor = (depth: number): Rational | null => {
    const token = next();
    if (token?.kind === "number") {
      step();
      if (!Number.isFinite(token.value)) fault("checkNumberTooLarge");
      return [{ times: token.value, paths: [], under: [] }];
    }
    if (token?.kind === "name" || (token?.kind === "word" && token.word === "every")) {
      step();
      const { path, per, times = 1 } = token.kind === "name" ? token.figure : { path: "*" };
      const optional = word("ifGiven") && { optional: true as const };
      return [{ times, paths: [path], under: per === undefined ? [] : [per], ...optional }];
    }
    if (depth > 8 || sign("(") === null) return null;
    const inner = sum(depth + 1);
    if (inner === null || sign(")") === null) return null;
    const number = constantOf(inner);
    return number === null ? inner : [{ times: number, paths: [], under: [] }];
  };
  const term = (depth: number): Rational | null => {
    const minus = sign("-") !== null;
    let value = factor(depth);
    while (value !== null) {
      const operator = sign("*", "/");
      if (operator === null) break;
      const other = factor(depth);
      if (other === null) return null;
      value = operator === "*" ? product(value, other) : quotient(value, other);
      if (value === null) fault("checkDivisionBySum");
      else if (
        value.length > mostTerms ||
        value.some(({ paths, under }) => paths.length + under.length > mostFactors)
      ) {
        fault("checkConditionTooLarge", { terms: mostTerms, factors: mostFactors });
        return null;
      }
    }
    return value !== null && minus ? negated(value) : value;
  };
  const sum = (depth: number): Rational | null => {
    let value = term(depth);
    while (value !== null) {
      const operator = sign("+", "-");
      if (operator === null) return value;
      const other = term(depth);
      if (other === null) return null;
      value = [...value, ...(operator === "+" ? other : negated(other))];
    }
    return null;
  };
  const constant = (): number | null => {
    const value = sum(0);
    return value === null ? null : constantOf(value);
  };
  return { cursor: { next, step, word, sum: () => sum(0), constant, fault }, place: () => at };
}

/** Figures whose names look like a word, the likest first, each by the name that is usually written. */
function namesLike(text: string): readonly string[] {
  const locale = /\p{Script=Han}/u.test(text) ? "zh-CN" : "en";
  const alike = [...figureNames]
    .map(([name, { path, per }]) => ({ name, path, per, like: likeness(text.toLowerCase(), name) }))
    .filter(({ like, per }) => like > 0.3 && per === undefined)
    .sort((a, b) => b.like - a.like || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  const once = new Map<string, string>();
  for (const { path } of alike) {
    const { id } = placeOfPath(path);
    if (!once.has(id)) once.set(id, figureName(path, locale));
  }
  return [...once.values()].slice(0, 3);
}
