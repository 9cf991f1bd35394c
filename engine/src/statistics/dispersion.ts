// Moments to the measures that people read: all of them from one pass over the values.
import type { Moments } from "./moments.js";

/** The mean and the spread of a series; null where there is none. */
export interface Dispersion {
  readonly mean: number | null;
  readonly varianceOfPopulation: number | null;
  readonly standardDeviationOfPopulation: number | null;
  readonly coefficientOfVariation: number | null;
}

/**
 * The mean, variance, standard deviation and coefficient of variation that follow from moments.
 *
 * Each is what the function of its name gives for the series itself; use this where several are wanted, or after merging. Formula:
 * variance = sum of squares / weight; CV = √variance / mean. Units: mean and deviation in that of the values, the variance in its
 * square, the coefficient without one. Errors: none; moments come checked.
 * Zeros are values; a mean of zero leaves no coefficient, and no weight leaves nothing: both are null.
 *
 * Source: 教督〔2012〕3号 for the coefficient.
 *
 * @example
 * dispersionOf(momentsOf([1, 3])) // => { mean: 2, varianceOfPopulation: 1, standardDeviationOfPopulation: 1, coefficientOfVariation: 0.5 }
 * dispersionOf(momentsOf([7])).coefficientOfVariation // => null
 */
export function dispersionOf(moments: Moments): Dispersion {
  const { weight, mean, sumOfSquares } = moments;
  if (weight === 0) {
    return {
      mean: null,
      varianceOfPopulation: null,
      standardDeviationOfPopulation: null,
      coefficientOfVariation: null,
    };
  }
  const variance = sumOfSquares / weight;
  return {
    mean,
    varianceOfPopulation: variance,
    standardDeviationOfPopulation: Math.sqrt(variance),
    coefficientOfVariation: moments.count < 2 || mean === 0 ? null : Math.sqrt(variance) / mean,
  };
}
