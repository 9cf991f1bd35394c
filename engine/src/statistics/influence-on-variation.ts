// Which units carry the variation: each one's share of the variance, and the coefficient of variation without it.
import { absorb, emptyAccumulator } from "./accumulator.js";
import { accumulateScaled, type ScaledSeries } from "./accumulate-scaled.js";
import { coefficientOfVariation } from "./coefficient-of-variation.js";
import { coefficientOf } from "./groups/variation-of-parts.js";
import type { Moments } from "./moments.js";

/** What each unit does to the variation, in the order of the values. */
export interface InfluenceOnVariation {
  /** The unit's part of the variance, 0 to 1; together 1. All 0 where there is no variance to share. */
  readonly varianceShare: Float64Array;
  /** The coefficient of variation of all the others; NaN where they have none. */
  readonly cvWithout: Float64Array;
}

/**
 * Each unit's share of the variance, and the coefficient of variation (差异系数) of the others without it.
 *
 * Formula: share = w (x − mean)² / Σ w (x − mean)². The others are merged from what comes before the unit and what comes
 * after it, never by subtraction, so that the result holds even where one unit carries nearly all of the variance.
 * A unit of zero weight has share 0 and changes nothing. Cost: O(n) in time and memory.
 *
 * Source: Chan, Golub and LeVeque, 1979, for the merging; leaving each out in turn is the jackknife of Tukey, 1958.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * Array.from(influenceOnVariation([1, 3, 8], [1, 1, 1]).varianceShare, (share) => formatDecimal(share, 2)) // => ["0.35", "0.04", "0.62"]
 * influenceOnVariation([1, 3, 8], [1, 1, 1]).cvWithout[2] // => 0.5
 */
export function influenceOnVariation(values: ArrayLike<number>, weights?: ArrayLike<number>): InfluenceOnVariation {
  const whole = accumulateScaled("influenceOnVariation", values, weights);
  const varianceShare = new Float64Array(values.length);
  const cvWithout = new Float64Array(values.length);
  visitOthers(values, weights, whole, (position, share, without) => {
    varianceShare[position] = share;
    cvWithout[position] = without;
  });
  return { varianceShare, cvWithout };
}

/**
 * What `influenceOnVariation` gives, unit by unit from the last to the first, without arrays for it: for many short series.
 *
 * Formula: CV of the whole's moments less the unit's own.
 * `whole` is what `momentsOf` gives for the same values and weights. Zeros and none: as there. Errors: none; `momentsOf` has checked
 * the series.
 *
 * Source: as `influenceOnVariation`.
 *
 * @example
 * const shares = [];
 * visitInfluence([1, 3, 8], undefined, momentsOf([1, 3, 8]), (_, share) => shares.unshift(formatDecimal(share, 2)));
 * shares // => ["0.35", "0.04", "0.62"]
 */
export function visitInfluence(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  whole: Moments,
  visit: (position: number, varianceShare: number, cvWithout: number) => void,
): void {
  visitOthers(values, weights, { values, weights, moments: whole }, visit);
}

/** The coefficient of the others comes from the series as given where merging has lost it: of one far beyond all the rest, or of two. */
function visitOthers(
  given: ArrayLike<number>,
  givenWeights: ArrayLike<number> | undefined,
  { values, weights, moments }: Pick<ScaledSeries, "values" | "weights" | "moments">,
  visit: Parameters<typeof visitInfluence>[3],
): void {
  const before = momentsBefore(values, weights);
  const after = emptyAccumulator();
  const others = emptyAccumulator();
  for (let i = values.length - 1; i >= 0; i -= 1) {
    const weight = weights === undefined ? 1 : weights[i]!;
    others.weight = before[4 * i]!;
    others.mean = before[4 * i + 1]!;
    others.remainder = before[4 * i + 2]!;
    others.sumOfSquares = before[4 * i + 3]!;
    absorb(others, after.weight, after.mean, after.remainder, after.sumOfSquares);
    others.count = weight > 0 ? moments.count - 1 : moments.count;
    // Squares have lost their digits there.
    const lost = others.sumOfSquares < 1e-30 * moments.sumOfSquares;
    visit(
      i,
      shareOfVariance(values[i]!, weight, moments),
      (lost ? cvOfOthers(given, givenWeights, i) : coefficientOf(others.sumOfSquares, others)) ?? NaN,
    );
    absorb(after, weight, values[i]!, 0, 0);
  }
}

const cvOfOthers = (values: ArrayLike<number>, weights: ArrayLike<number> | undefined, i: number): number | null => {
  const [others, own] = [values, weights].map((all) => all && Array.from(all).filter((_, at) => at !== i));
  return coefficientOfVariation(others!, own);
};

/**
 * One unit's share of the variance (方差占比), 0 to 1; all units of a series together have 1.
 *
 * share = w (x − mean)² / Σ w (x − mean)². `whole` is what `momentsOf` gives for the series. Units: none. Zeros: a unit of zero weight has
 * the share 0, and so has every unit where there is no variance. None, missing: there are no such units in a series. Errors: none thrown.
 * Source: the definition of the variance.
 *
 * @example
 * shareOfVariance(3, 10, momentsOf([1, 3], [30, 10])) // => 0.75
 */
export function shareOfVariance(value: number, weight: number, whole: Moments): number {
  const deviation = value - whole.mean - whole.remainder;
  return whole.sumOfSquares > 0 ? (weight * deviation * deviation) / whole.sumOfSquares : 0;
}

/** Up to so many values a plain array is quicker than a typed one, which asks for memory outside the heap; a nation has many short series. */
const shortSeries = 1024;

/** For each unit, four numbers: the weight, mean, remainder and sum of squares of all units before it. */
function momentsBefore(values: ArrayLike<number>, weights?: ArrayLike<number>): ArrayLike<number> {
  const room = 4 * values.length;
  const before = values.length <= shortSeries ? new Array<number>(room) : new Float64Array(room);
  const running = emptyAccumulator();
  for (let i = 0; i < values.length; i += 1) {
    before[4 * i] = running.weight;
    before[4 * i + 1] = running.mean;
    before[4 * i + 2] = running.remainder;
    before[4 * i + 3] = running.sumOfSquares;
    absorb(running, weights === undefined ? 1 : weights[i]!, values[i]!, 0, 0);
  }
  return before;
}
