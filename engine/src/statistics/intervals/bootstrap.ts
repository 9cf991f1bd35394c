// The bootstrap: as many rows drawn anew, again and again, by a seed that the caller gives.
import { momentsOf } from "../moments.js";
import { weightedQuantiles } from "../quantiles/weighted-quantile.js";
import { allRows, requireRowsAndLevel, type FigureOfRows, type Interval } from "./interval.js";
import { randomFrom } from "./random-from.js";

/** How rows are drawn. */
export interface Draws {
  /** How many times; a thousand or more for an interval. */
  readonly draws: number;
  /** A whole number; the same seed gives the same interval on every machine. */
  readonly seed: number;
  /** The share of draws within the interval; 0.95 where it is left out. */
  readonly level?: number;
}

/** An interval, and how many draws are in it. */
export interface BootstrapInterval extends Interval {
  /** Draws of which the figure is none: they are in no figure here. */
  readonly none: number;
}

/**
 * The uncertainty of a figure by drawing as many rows anew, with repetition (自助法), were the rows a sample.
 *
 * Formula: θ* of each draw of n rows out of n; bias = mean θ* − θ, standard error = the sample standard deviation of θ*, low and high = the quantiles (1 ∓ level)/2 of θ* by
 * `weightedQuantile` (the percentile interval). In the unit of the figure. Zeros and missing values are for `figure` to judge; draws of which it is none are
 * counted. Null where the figure of all rows is none, or fewer than two draws have one. No state is hidden: seed and draws decide all. Cost: draws + 1 figures.
 *
 * Source: Efron, "Bootstrap methods: another look at the jackknife", 1979; Efron and Tibshirani, 1993, chapter 13.
 *
 * @throws RangeError when rows or draws are not whole numbers, the seed is none, or the level is not between 0 and 1
 * @example
 * const values = [1, 2, 3, 4, 5];
 * const interval = bootstrap(5, (rows) => weightedMean(rows.map((row) => values[row])), { draws: 1000, seed: 7 });
 * [interval.estimate, interval.low < 2, interval.high > 4] // => [3, true, true]
 * bootstrap(0, () => null, { draws: 10, seed: 1 }) // => null
 */
export function bootstrap(
  length: number,
  figure: FigureOfRows,
  { draws, seed, level = 0.95 }: Draws,
): BootstrapInterval | null {
  requireRowsAndLevel("bootstrap", length, level);
  if (!Number.isSafeInteger(draws) || draws < 1) {
    throw new RangeError(`bootstrap requires a whole number of draws above 0, got ${String(draws)}`);
  }
  const next = randomFrom(seed);
  const all = allRows(length);
  const estimate = figure(all);
  if (estimate === null) return null;
  const figures: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const own = figure(all.map(() => Math.floor(next() * length)));
    if (own !== null) figures.push(own);
  }
  if (figures.length < 2) return null;
  const { mean, sumOfSquares } = momentsOf(figures);
  const [low, high] = weightedQuantiles(figures, undefined, [(1 - level) / 2, (1 + level) / 2]);
  return {
    estimate,
    bias: mean - estimate,
    standardError: Math.sqrt(sumOfSquares / (figures.length - 1)),
    low: low!,
    high: high!,
    none: draws - figures.length,
  };
}
