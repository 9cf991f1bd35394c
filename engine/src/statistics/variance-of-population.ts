// The variance, population form (总体方差).
import { accumulate } from "./accumulate.js";
import { dispersionOf } from "./dispersion.js";

/**
 * The weighted variance of a population (总体方差): the values are all there are, not a sample of them.
 *
 * Formula: Σ w (x − mean)² / Σw, 0 or more, in the square of the values' unit. Zero weights count as absent; without
 * weights, every value weighs 1. Null when there is no weight at all; 0 for a single value.
 *
 * Source: the square of the S of 教督〔2012〕3号; decision 10 for the name.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * varianceOfPopulation([1, 3], [10, 30]) // => 0.75
 * varianceOfPopulation([5]) // => 0
 */
export const varianceOfPopulation = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  dispersionOf(accumulate("varianceOfPopulation", values, weights)).varianceOfPopulation;
