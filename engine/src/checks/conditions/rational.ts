// Sums of products and quotients of figures, while a condition is read; quotients are cleared away in the end.
import type { Expression } from "../check-rule.js";

/** A term with what it is divided by. */
export interface RationalTerm {
  readonly times: number;
  readonly paths: readonly string[];
  readonly under: readonly string[];
  readonly optional?: true;
}

/** A sum of such terms. */
export type Rational = readonly RationalTerm[];

/** More terms than this are not read. */
export const mostTerms = 40;
/** More figures in one product than this are not read. */
export const mostFactors = 4;

/** The product of two sums, term by term. */
export const product = (a: Rational, b: Rational): Rational =>
  a.flatMap((x) =>
    b.map((y) => ({
      times: x.times * y.times,
      paths: [...x.paths, ...y.paths],
      under: [...x.under, ...y.under],
      ...((x.optional ?? y.optional) === true && { optional: true as const }),
    })),
  );

/** One term over another; none where the divisor is a sum or zero. */
export function quotient(a: Rational, b: Rational): Rational | null {
  const [divisor, ...others] = b;
  if (divisor === undefined || others.length > 0 || divisor.times === 0) return null;
  return a.map((term) => ({
    ...term,
    times: term.times / divisor.times,
    paths: [...term.paths, ...divisor.under],
    under: [...term.under, ...divisor.paths],
  }));
}

/** The terms with every sign turned. */
export const negated = (terms: Rational): Rational => terms.map((term) => ({ ...term, times: -term.times }));

/** A sum without any figure, as a number; none where there is one. */
export const constantOf = (terms: Rational): number | null =>
  terms.every(({ paths, under }) => paths.length === 0 && under.length === 0)
    ? terms.reduce((sum, { times }) => sum + times, 0)
    : null;

/** A single figure, or one over another. */
export interface PlainFigure {
  readonly path: string;
  readonly per?: string;
  readonly times: number;
}

/** The one figure that a sum is, or none. */
export function plainFigureOf(terms: Rational): PlainFigure | null {
  const [term, ...others] = terms;
  if (term === undefined || others.length > 0 || term.optional === true || !(term.times > 0)) return null;
  const [path, ...more] = term.paths;
  const [per, ...furthers] = term.under;
  if (path === undefined || more.length > 0 || furthers.length > 0) return null;
  return { path, times: term.times, ...(per !== undefined && { per }) };
}

/** Both sides multiplied by whatever either is divided by. */
export function cleared(left: Rational, right: Rational): readonly [Expression, Expression] {
  const divisors: string[] = [];
  for (const { under } of [...left, ...right]) divisors.push(...without(under, divisors));
  const clear = (terms: Rational): Expression =>
    terms.map(({ times, paths, under, optional }) => ({
      times,
      paths: [...paths, ...without(divisors, under)],
      ...(optional === true && { optional }),
    }));
  return [clear(left), clear(right)];
}

/** What is left of a list when each of the others is taken out once. */
const without = (all: readonly string[], others: readonly string[]): readonly string[] => {
  const rest = [...others];
  return all.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
};
