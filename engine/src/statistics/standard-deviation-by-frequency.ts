// The spread of a sample whose weights are counts of equal values. The standards never use it: the schools are all there are.
import { accumulate } from "./accumulate.js";

/**
 * The variance of a sample (样本方差), with weights as counts of equal values (频数权重).
 *
 * Formula: Σ w (x − mean)² / (Σw − 1), 0 or more, in the square of the values' unit. Zero weights count as absent; without
 * weights, every value weighs 1. Null when the weights add up to 1 or less. Excel: VAR.S.
 *
 * Source: Bessel's correction; decision 10 for the name.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * varianceByFrequency([1, 3], [2, 2]) // => 1.3333333333333333
 */
export const varianceByFrequency = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  varianceOf("varianceByFrequency", values, weights);

/**
 * The standard deviation of a sample (样本标准差), with weights as counts of equal values (频数权重).
 *
 * Formula: √(Σ w (x − mean)² / (Σw − 1)), 0 or more, in the unit of the values. Zero weights count as absent; without
 * weights, every value weighs 1. Null when the weights add up to 1 or less. Excel: STDEV.S.
 *
 * Source: Bessel's correction; decision 10 for the name.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * standardDeviationByFrequency([10000001, 10000003, 10000002]) // => 1
 * standardDeviationByFrequency([4]) // => null
 */
export function standardDeviationByFrequency(values: ArrayLike<number>, weights?: ArrayLike<number>): number | null {
  const variance = varianceOf("standardDeviationByFrequency", values, weights);
  return variance === null ? null : Math.sqrt(variance);
}

function varianceOf(caller: string, values: ArrayLike<number>, weights?: ArrayLike<number>): number | null {
  const { weight, sumOfSquares } = accumulate(caller, values, weights);
  return weight > 1 ? sumOfSquares / (weight - 1) : null;
}
