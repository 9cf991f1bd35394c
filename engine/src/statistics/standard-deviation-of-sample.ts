// The standard deviation, sample form (样本标准差). The standards never use it: the schools of a county are all of them.
import { accumulate } from "./accumulate.js";

/**
 * The standard deviation of a sample (样本标准差), with weights as counts of equal values.
 *
 * Formula: √(Σ w (x − mean)² / (Σw − 1)), 0 or more, in the unit of the values. Zero weights count as absent; without
 * weights, every value weighs 1. Null when the weights add up to 1 or less. Excel: STDEV.S.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * standardDeviationOfSample([10000001, 10000003, 10000002]) // => 1
 * standardDeviationOfSample([4]) // => null
 */
export function standardDeviationOfSample(values: ArrayLike<number>, weights?: ArrayLike<number>): number | null {
  const { weight, sumOfSquares } = accumulate("standardDeviationOfSample", values, weights);
  return weight > 1 ? Math.sqrt(sumOfSquares / (weight - 1)) : null;
}
