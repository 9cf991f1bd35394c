// The coefficient of variation, which the regulations call the difference coefficient (差异系数).
import { accumulateScaled } from "./accumulate-scaled.js";
import { dispersionOf } from "./dispersion.js";

/**
 * The weighted coefficient of variation of a population (差异系数).
 *
 * Formula: S / mean, with mean = Σwx / Σw and S = √(Σ w (x − mean)² / Σw); the weights are the schools' pupils. Without a unit:
 * 0 when all are equal, 0.5 when the standard deviation is half the mean. Zero weights count as absent; without weights,
 * every value weighs 1. Null when fewer than two values have weight, or the mean is zero.
 *
 * Source: 县域义务教育均衡发展督导评估暂行办法, 教督〔2012〕3号; its worked example of five schools prints 0.52.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @example
 * formatDecimal(coefficientOfVariation([279 / 45, 137 / 37, 935 / 89, 160 / 76, 402 / 55], [45, 37, 89, 76, 55]), 5) // => "0.51526"
 * coefficientOfVariation([1, 3]) // => 0.5
 * coefficientOfVariation([7], [120]) // => null
 */
export const coefficientOfVariation = (values: ArrayLike<number>, weights?: ArrayLike<number>): number | null =>
  dispersionOf(accumulateScaled("coefficientOfVariation", values, weights).moments).coefficientOfVariation;
