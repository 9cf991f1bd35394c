// A column of values with its weights, and with its groups if it has any, to every measure of its balance.
import {
  atkinson,
  coefficientOfVariation,
  completeCases,
  decomposeTheilL,
  decomposeTheilT,
  decomposeVariation,
  federalRangeRatio,
  generalisedEntropy,
  gini,
  giniUnbiased,
  hoover,
  mcLoone,
  mcLooneOfHalf,
  momentsOf,
  range,
  rangeRatio,
  ratio9010,
  standardDeviationByFrequency,
  standardDeviationByReliability,
  standardDeviationOfPopulation,
  theilL,
  theilT,
  varianceOfPopulation,
  verstegen,
  verstegenOfHalf,
  weightedMean,
  weightedQuantile,
  type AbsenceReason,
  type Decomposition,
} from "../statistics/index.js";
import { bottomShare, palmaRatio, quintileShareRatio, topShare } from "../statistics/shares/index.js";

/** One number from values and weights. */
type Measure = (values: Float64Array, weights: Float64Array) => number | null;

const quantile =
  (share: number): Measure =>
  (values, weights) =>
    weightedQuantile(values, weights, share);

/** Every measure, in the order in which they are read: the middle, the spread, inequality, the ends. */
const measures = {
  mean: weightedMean,
  variance: varianceOfPopulation,
  sdPopulation: standardDeviationOfPopulation,
  sdSampleFrequency: standardDeviationByFrequency,
  sdSampleReliability: standardDeviationByReliability,
  cv: coefficientOfVariation,
  gini,
  giniUnbiased,
  hoover,
  theilT,
  theilL,
  ge2: (values, weights) => generalisedEntropy(values, weights, 2),
  atkinsonHalf: (values, weights) => atkinson(values, weights, 0.5),
  atkinson1: (values, weights) => atkinson(values, weights, 1),
  atkinson2: (values, weights) => atkinson(values, weights, 2),
  mcLoone,
  mcLooneOfHalf,
  verstegen,
  verstegenOfHalf,
  min: quantile(0),
  max: quantile(1),
  range,
  rangeRatio,
  federalRangeRatio,
  ratio9010,
  topTenthShare: (values, weights) => topShare(values, weights, 0.1),
  bottomFourTenthsShare: (values, weights) => bottomShare(values, weights, 0.4),
  palmaRatio,
  quintileShareRatio,
  p5: quantile(0.05),
  p10: quantile(0.1),
  p25: quantile(0.25),
  p50: quantile(0.5),
  p75: quantile(0.75),
  p90: quantile(0.9),
  p95: quantile(0.95),
} satisfies Record<string, Measure>;

/** The name of a measure. */
export type MeasureId = keyof typeof measures;

/** The names of all measures, in the order in which they are read. */
export const measureIds = Object.keys(measures) as readonly MeasureId[];

/** What is known of the balance of one column. */
export interface BalanceMeasures {
  /** Rows that were measured. */
  readonly count: number;
  /** The sum of their weights. */
  readonly weight: number;
  /** Every measure by its name; null where it has no meaning. */
  readonly measures: Readonly<Record<MeasureId, number | null>>;
  /** Theil's T, Theil's L and GE(2) parted by group; null without groups, with one alone, or where a measure is none, as Theil's L where a value is zero. */
  readonly decomposition: {
    readonly theilT: Decomposition | null;
    readonly theilL: Decomposition | null;
    readonly ge2: Decomposition | null;
  } | null;
  /** Rows that were not measured, each with its place and the reason. */
  readonly absent: readonly { readonly position: number; readonly reason: AbsenceReason }[];
}

/**
 * Every measure of the balance of one column (均衡度量).
 *
 * Rule: `completeCases` first, then every measure over the same rows, each by its own formula.
 * Rows without a value, weight or group are left out and listed; rows of weight zero too, which changes nothing. Without weights,
 * every row weighs 1. A measure that has no meaning for the column is null, as its own function says. Units: `mean`, `range` and the
 * like in that of the values, the indices without one.
 *
 * Source: decision 12 for what is left out; each measure's own function for the measure.
 *
 * @throws TypeError when a number is not finite, a weight is negative, or the lengths differ; RangeError when a value is negative
 * @example
 * measureBalance([1, 3, null], [10, 10, 40]).measures.cv // => 0.5
 * measureBalance([1, 3, null], [10, 10, 40]).absent // => [{ position: 2, reason: "no-value" }]
 */
export function measureBalance(
  values: ArrayLike<number | bigint | null>,
  weights?: ArrayLike<number | bigint | null>,
  groups?: ArrayLike<string | null>,
): BalanceMeasures {
  const cases = completeCases(values, weights, groups);
  const { count, weight } = momentsOf(cases.values, cases.weights);
  const results = measureIds.map((id) => [id, measures[id](cases.values, cases.weights)]);
  const parted = new Set(cases.groups).size > 1;
  return {
    count,
    weight,
    measures: Object.fromEntries(results) as Record<MeasureId, number | null>,
    decomposition: parted
      ? {
          theilT: decomposeTheilT(cases.values, cases.weights, cases.groups),
          theilL: decomposeTheilL(cases.values, cases.weights, cases.groups),
          ge2: decomposeVariation(cases.values, cases.weights, cases.groups),
        }
      : null,
    absent: cases.absent,
  };
}
