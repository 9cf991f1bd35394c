// The weighted mean (加权平均数).
import { accumulateScaled, timesPowerOfTwo } from "./accumulate-scaled.js";
import { dispersionOf } from "./dispersion.js";

/**
 * The weighted mean (加权平均数): with values per pupil and pupils as weights, the county's total over its pupils.
 *
 * Formula: Σwx / Σw. In the unit of the values. Zero weights count as absent; without weights, every value weighs 1.
 * Null when there is no weight at all.
 *
 * Source: 教督〔2012〕3号, where a county's mean is its total over its pupils.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * weightedMean([6, 10], [300, 100]) // => 7
 * weightedMean([6, 10]) // => 8
 * weightedMean([]) // => null
 */
export function weightedMean(values: ArrayLike<number>, weights?: ArrayLike<number>): number | null {
  const { moments, exponent } = accumulateScaled("weightedMean", values, weights);
  const { mean } = dispersionOf(moments);
  return mean === null ? null : timesPowerOfTwo(mean, exponent);
}
