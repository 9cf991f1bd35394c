// Whether schools that were low grew faster: the slope of growth on where each began, and the speed that follows from it.
import { momentsOf } from "../../statistics/index.js";

/** A slope, and the speed of convergence. */
export interface ConvergenceFit {
  /** The slope of yearly growth (of logarithms) on the first year's logarithm: below 0 where the low grew faster. */
  readonly beta: number;
  /** −ln(1 + βT) / T, per year; null where 1 + βT is not above 0. */
  readonly lambda: number | null;
}

/** Convergence (收敛) of schools between two years, weighted and not. */
export interface Convergence {
  /** Schools with values above zero in both years. */
  readonly schools: number;
  readonly unweighted: ConvergenceFit;
  readonly weighted: ConvergenceFit;
}

/**
 * Beta convergence (β 收敛): whether those that were low grew faster.
 *
 * Formula: g = ln(after / before) / T regressed on ln before by least squares, each school weighing 1, or by `weights` (its pupils of
 * the first year); λ = −ln(1 + βT) / T. Schools without a value above zero in both years are left out. β below 0 is also regression
 * to the mean: read it beside σ. Null for fewer than two schools, and where all began alike.
 *
 * Source: Barro and Sala-i-Martin, "Convergence", 1992.
 *
 * @throws TypeError when lengths differ
 * @throws RangeError when `years` is not above 0
 * @example
 * convergenceOf([1, 2, 4], [2, 3, 4], [1, 1, 1]).unweighted.beta // => -0.5
 * convergenceOf([1, 1], [2, 3], [1, 1]) // => null
 */
export function convergenceOf(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  weights: ArrayLike<number>,
  years = 1,
): Convergence | null {
  if (before.length !== after.length || before.length !== weights.length)
    throw new TypeError("convergenceOf requires as many values after and weights as before");
  if (!(years > 0)) throw new RangeError(`convergenceOf requires years above 0, got ${String(years)}`);
  const [start, growth, own]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < before.length; at++) {
    const [one, other, weight] = [before[at] as number, after[at] as number, weights[at] as number];
    if (!(one > 0 && other > 0 && weight > 0)) continue;
    start.push(Math.log(one));
    growth.push(Math.log(other / one) / years);
    own.push(weight);
  }
  const unweighted = fit(
    start,
    growth,
    own.map(() => 1),
    years,
  );
  const weighted = fit(start, growth, own, years);
  return unweighted === null || weighted === null ? null : { schools: start.length, unweighted, weighted };
}

const fit = (
  x: readonly number[],
  y: readonly number[],
  weights: readonly number[],
  years: number,
): ConvergenceFit | null => {
  const [ofX, ofY] = [momentsOf(x, weights), momentsOf(y, weights)];
  // Equal values leave a rest of rounding, and no slope.
  if (x.length < 2 || ofX.sumOfSquares <= 1e-24 * ofX.weight * Math.max(1, ofX.mean ** 2)) return null;
  const product = x.reduce(
    (sum, each, at) => sum + (weights[at] as number) * (each - ofX.mean) * ((y[at] as number) - ofY.mean),
    0,
  );
  const beta = product / ofX.sumOfSquares;
  return { beta, lambda: 1 + beta * years > 0 ? -Math.log(1 + beta * years) / years : null };
};
