// Which term of a sum makes it unequal: paper books or electronic ones, classrooms or other rooms.
import { countUsable, requireEqualLengths } from "../require-series.js";
import { weightedMean } from "../weighted-mean.js";
import { shapleyValues } from "./shapley.js";

/** A measure of a column, such as `coefficientOfVariation` or `gini`. */
export type MeasureOfColumn = (values: ArrayLike<number>, weights?: ArrayLike<number>) => number | null;

/** What one term brings. */
export interface TermContribution {
  readonly id: string;
  /** Its own mean, and its share of the mean of the sum; the share is null where that is zero. */
  readonly mean: number;
  readonly meanShare: number | null;
  /** What it brings to the measure of the sum; negative where it evens out what the others make unequal. */
  readonly contribution: number;
  /** Its part of the measure; null where that is zero. Together all are 1. */
  readonly share: number | null;
}

/** A measure of a sum of terms, parted by term. */
export interface ContributionsOfTerms {
  /** The measure of the sum; the contributions add up to it. */
  readonly total: number;
  readonly terms: readonly TermContribution[];
}

const most = 12;

/**
 * A measure of inequality parted by the terms of the numerator (按分子各项分解, 沙普利值): what each brings to it.
 *
 * Formula: v(S) = the measure of Σ_{k in S} xₖ + Σ_{k not in S} x̄ₖ, every term outside S being spread evenly at its mean; the contribution is the Shapley value of that game, so that all add up to the
 * measure of the sum, v(∅) being 0. Of the variance it is exactly the covariance of the term with the sum. In the unit of the measure. Terms are in one unit and over one
 * denominator; zeros count. Zero weights count as absent; without weights, every unit weighs 1. Null where the measure of the sum is, or that of any state. Cost: 2ᵏ measures for k terms.
 *
 * Source: Shorrocks, "Decomposition procedures for distributional analysis: a unified framework based on the Shapley value", 2013; Shorrocks, "Inequality decomposition by factor components", 1982, for the variance.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the terms differ in length
 * @throws RangeError when there is no term, or more than 12
 * @example
 * contributionsOfTerms({ paper: [1, 3], electronic: [2, 2] }, undefined, coefficientOfVariation).terms.map(({ contribution }) => contribution) // => [0.25, 0]
 */
export function contributionsOfTerms(
  terms: Readonly<Record<string, ArrayLike<number>>>,
  weights: ArrayLike<number> | undefined,
  measure: MeasureOfColumn,
): ContributionsOfTerms | null {
  const columns = Object.entries(terms);
  const [first] = columns;
  if (first === undefined || columns.length > most) {
    throw new RangeError(`contributionsOfTerms requires 1 to ${most} terms, got ${columns.length}`);
  }
  for (const [id, values] of columns) {
    requireEqualLengths("contributionsOfTerms", first[1], values, `values of ${id}`);
    countUsable("contributionsOfTerms", values, weights, 0, values.length);
  }
  const means = columns.map(([, values]) => weightedMean(values, weights));
  const known = means.filter((mean) => mean !== null);
  if (known.length < columns.length) return null;
  const states = Array.from({ length: 2 ** columns.length }, (_, joined) =>
    joined === 0 ? 0 : measure(sumOf(columns, known, joined), weights),
  );
  const valued = states.filter((state) => state !== null);
  if (valued.length < states.length) return null;
  const [total, mean] = [valued.at(-1)!, known.reduce((sum, own) => sum + own, 0)];
  return {
    total,
    terms: shapleyValues(valued).map((contribution, at) => ({
      id: columns[at]![0],
      mean: known[at]!,
      meanShare: mean === 0 ? null : known[at]! / mean,
      contribution,
      share: total === 0 ? null : contribution / total,
    })),
  };
}

/** The sum of the terms, those that have not joined at their means. */
const sumOf = (
  columns: readonly (readonly [string, ArrayLike<number>])[],
  means: readonly number[],
  joined: number,
): Float64Array =>
  Float64Array.from(columns[0]![1], (_, unit) =>
    columns.reduce((sum, [, values], at) => sum + ((joined >> at) & 1 ? values[unit]! : means[at]!), 0),
  );
