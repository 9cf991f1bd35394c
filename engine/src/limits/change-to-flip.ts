// How much the data may be wrong before the verdict would be another.
import { coefficientOfVariation } from "../statistics/index.js";
import { variationBounds } from "./variation-bounds.js";

/**
 * The smallest relative error of the values that could turn the verdict on a coefficient of variation (差异系数).
 *
 * With every value off by at most this share of itself, the coefficient could reach the other side of the limit (at most the
 * limit, or above it); with less it could not. 0.01 says that errors of one per cent in every school are enough. 0 where the
 * coefficient meets the limit to the last digit; null where there is no coefficient, or no error below 100 % turns it.
 *
 * Source: ours, over `variationBounds`: how sure a verdict is depends on how far it is from its limit.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * formatDecimal(changeToFlip([1, 3], undefined, 0.4), 4) // => "0.1250"
 * changeToFlip([7], undefined, 0.5) // => null
 */
export function changeToFlip(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  limit: number,
): number | null {
  const current = coefficientOfVariation(values, weights);
  if (current === null) return null;
  const keeps = current <= limit;
  const turns = (share: number): boolean => {
    const bounds = variationBounds(
      values,
      weights,
      Float64Array.from(values, (value) => value * share),
    )!;
    return keeps ? bounds.highest > limit : bounds.lowest <= limit;
  };
  if (!turns(1)) return null;
  let low = 0;
  let high = 1;
  // Forty halvings: a share to twelve decimals.
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (turns(middle)) high = middle;
    else low = middle;
  }
  return high;
}
