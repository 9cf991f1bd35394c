// The same column with every school counted alike: what the figures would be if pupils did not matter.
import {
  coefficientOfVariation,
  gini,
  giniUnbiased,
  standardDeviationByFrequency,
  standardDeviationOfPopulation,
  weightedMean,
} from "../statistics/index.js";

/** Measures in which every row weighs 1; null where one has no meaning. */
export interface UnweightedMeasures {
  readonly mean: number | null;
  readonly sdPopulation: number | null;
  readonly sdSample: number | null;
  readonly cvPopulation: number | null;
  readonly cvSample: number | null;
  readonly gini: number | null;
  readonly giniUnbiased: number | null;
}

/**
 * Mean, spread and Gini with every school counted alike (不加权).
 *
 * Formula: those of the weighted measures with w = 1; `cvSample` divides by n − 1.
 * The national rules weight by pupils; these figures are for comparing with sources that do not. Null as the functions for
 * each measure say; `cvSample` also where the mean is zero.
 *
 * Source: decision 10, which names the forms of population and sample.
 *
 * @throws TypeError when a value is not finite; RangeError when one is negative
 * @example
 * measureUnweighted([1, 3]).cvPopulation // => 0.5
 * measureUnweighted([1, 3]).giniUnbiased // => 0.5
 */
export function measureUnweighted(values: ArrayLike<number>): UnweightedMeasures {
  const mean = weightedMean(values);
  const sdSample = standardDeviationByFrequency(values);
  return {
    mean,
    sdPopulation: standardDeviationOfPopulation(values),
    sdSample,
    cvPopulation: coefficientOfVariation(values),
    cvSample: mean === null || mean === 0 || sdSample === null ? null : sdSample / mean,
    gini: gini(values),
    giniUnbiased: giniUnbiased(values),
  };
}
