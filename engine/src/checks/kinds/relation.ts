// 关系: two sums of products of figures, compared at each stage and for the whole.
import type { FoundFigure } from "../check-finding.js";
import type { CheckTest, Comparison, Expression } from "../check-rule.js";
import { expressionText } from "../conditions/expression-text.js";
import type { FigurePlace, FigureScope } from "../figures.js";
import {
  figureAt,
  figureText,
  foundFigure,
  paramsByField,
  pathAt,
  placeOfPath,
  scopesFor,
  scopesOn,
  tidy,
} from "../figures.js";
import type { PreparedCheck } from "../prepared-check.js";
import type { SchoolRecord } from "../../schools/index.js";

type Relation = Extract<CheckTest, { readonly kind: "relation" }>;

interface Term {
  readonly times: number;
  readonly places: readonly FigurePlace[];
  readonly optional: boolean;
}

/** A side's value, and whether it is made of whole numbers. */
interface Side {
  readonly value: number;
  readonly whole: boolean;
}

/** Makes a relation ready. */
export function prepareRelation(test: Relation): PreparedCheck {
  const [left, right] = [test.left, test.right].map(termsOf) as [readonly Term[], readonly Term[]];
  const scopes = scopesFor([...left, ...right].flatMap(({ places }) => places));
  return (school) =>
    scopesOn(school.record, scopes).flatMap((scope) => {
      const a = sideOf(school.record, left, scope);
      const b = a === null ? null : sideOf(school.record, right, scope);
      if (a === null || b === null || holds(a, b, test)) return [];
      const [leftTerms, rightTerms] = [left, right].map((side) => termsThatCount(school.record, side, scope));
      const paths = [...(leftTerms ?? []), ...(rightTerms ?? [])].flatMap((term) => term.paths);
      if (paths.length === 0) return [];
      const figures = [...new Set(paths)].map((path) => foundFigure(school, path));
      return [
        {
          at: scope,
          figures,
          code: "check.relation",
          params: {
            ...paramsByField(figures),
            scope,
            left: tidy(a.value),
            right: tidy(b.value),
            difference: tidy(Math.abs(a.value - b.value)),
            relation: test.is,
            leftSide: expressionText(leftTerms ?? [], withValue(figures)),
            rightSide: expressionText(rightTerms ?? [], withValue(figures)),
          },
        },
      ];
    });
}

/** Paths with what stands there. */
const withValue = (figures: readonly FoundFigure[]): ((path: string) => string) => {
  const values = new Map(figures.map(({ path, value }) => [path, value]));
  return (path) => figureText(path, values.get(path) ?? "missing");
};

const termsOf = (expression: Expression): readonly Term[] =>
  expression.map(({ times, paths, optional }) => ({
    times,
    places: paths.map(placeOfPath),
    optional: optional === true,
  }));

/** None where a figure is absent that has to be there, where all that may be absent is, or where it is beyond any number. */
function sideOf(record: SchoolRecord, terms: readonly Term[], scope: FigureScope): Side | null {
  let value = 0;
  let whole = true;
  let given = terms.every(({ places }) => places.length === 0);
  for (const term of terms) {
    const product = productOf(record, term, scope);
    if (product === null && !term.optional) return null;
    if (product === null) continue;
    given ||= term.places.length > 0;
    whole &&= Number.isInteger(product);
    value += product;
  }
  return given && Number.isFinite(value) ? { value, whole } : null;
}

/** A term's value; none where one of its figures is absent. */
function productOf(record: SchoolRecord, { times, places }: Term, scope: FigureScope): number | null {
  let product = times;
  for (const place of places) {
    const figure = figureAt(record, place, scope);
    if (figure === null) return null;
    product *= figure;
  }
  return product;
}

/** The terms of a side that count, with the paths they were taken from. */
const termsThatCount = (record: SchoolRecord, terms: readonly Term[], scope: FigureScope): Expression =>
  terms
    .filter((term) => productOf(record, term, scope) !== null)
    .map(({ times, places }) => ({ times, paths: places.map((place) => pathAt(place, scope)) }));

/** Whole numbers are compared exactly; others, such as areas, but for what computing with doubles leaves in the last digits. */
function holds(a: Side, b: Side, { is, tolerance = 0 }: Relation): boolean {
  const size = Math.max(Math.abs(a.value), Math.abs(b.value));
  return compares(a.value, is, b.value, (a.whole && b.whole ? 0 : 1e-9 * size) + tolerance * Math.abs(b.value));
}

/** Whether two values compare so, `slack` let pass. */
export const compares = (a: number, is: Comparison, b: number, slack: number): boolean => {
  switch (is) {
    case "=":
      return Math.abs(a - b) <= slack;
    case "<=":
      return a <= b + slack;
    case ">=":
      return a >= b - slack;
    case "<":
      return a < b + slack;
    case ">":
      return a > b - slack;
  }
};
