// The standard deviation, population form (总体标准差): the S of the difference coefficient.
import { accumulateScaled, timesPowerOfTwo } from "./accumulate-scaled.js";
import { dispersionOf } from "./dispersion.js";

/**
 * The weighted standard deviation of a population (总体标准差), the S of the difference coefficient.
 *
 * Formula: √(Σ w (x − mean)² / Σw), 0 or more, in the unit of the values. Zero weights count as absent; without weights,
 * every value weighs 1. Null when there is no weight at all; 0 for a single value.
 *
 * Source: 县域义务教育均衡发展督导评估暂行办法, 教督〔2012〕3号.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * standardDeviationOfPopulation([1, 3]) // => 1
 * standardDeviationOfPopulation([2, 12], [36, 64]) // => 4.8
 */
export function standardDeviationOfPopulation(values: ArrayLike<number>, weights?: ArrayLike<number>): number | null {
  const { moments, exponent } = accumulateScaled("standardDeviationOfPopulation", values, weights);
  const { standardDeviationOfPopulation: deviation } = dispersionOf(moments);
  return deviation === null ? null : timesPowerOfTwo(deviation, exponent);
}
