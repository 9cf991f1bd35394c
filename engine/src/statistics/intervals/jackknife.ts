// The jackknife: each row left out once.
import { momentsOf } from "../moments.js";
import { allRows, requireRowsAndLevel, type FigureOfRows, type Interval } from "./interval.js";
import { normalQuantile } from "./normal-quantile.js";

export type { FigureOfRows, Interval };

/**
 * The uncertainty of a figure by leaving out each row once (刀切法), were the rows a sample.
 *
 * Formula: with θ the figure of all n rows, θ₍ᵢ₎ that without row i and θ₍·₎ their mean, bias = (n − 1)(θ₍·₎ − θ), standard error =
 * √((n − 1)/n · Σ (θ₍ᵢ₎ − θ₍·₎)²), low and high = θ ∓ z · standard error, z the normal quantile of the level. In the unit of the figure. It suits smooth figures (means,
 * CV, Gini), not medians. Zeros and missing values are for `figure` to judge. Null where there are fewer than two rows, or the figure is none of all or without any one
 * of them. Cost: n + 1 figures. All schools of a county are no sample: for them ask `influenceOnVariation`.
 *
 * Source: Tukey, "Bias and confidence in not quite large samples", 1958; Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 11.
 *
 * @throws RangeError when the number of rows is not whole, or the level not between 0 and 1
 * @example
 * const values = [1, 2, 3, 4, 5];
 * formatDecimal(jackknife(5, (rows) => weightedMean(rows.map((row) => values[row]))).standardError, 6) // => "0.707107"
 * jackknife(1, () => 1) // => null
 */
export function jackknife(length: number, figure: FigureOfRows, level = 0.95): Interval | null {
  requireRowsAndLevel("jackknife", length, level);
  const all = allRows(length);
  const estimate = length < 2 ? null : figure(all);
  if (estimate === null) return null;
  const without: number[] = [];
  for (const row of all) {
    const own = figure(all.filter((other) => other !== row));
    if (own === null) return null;
    without.push(own);
  }
  const { mean, sumOfSquares } = momentsOf(without);
  const standardError = Math.sqrt(((length - 1) / length) * sumOfSquares);
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return {
    estimate,
    bias: (length - 1) * (mean - estimate),
    standardError,
    low: estimate - reach,
    high: estimate + reach,
  };
}
