// The generalised Lorenz curve: the Lorenz curve raised by the mean, so that being richer counts beside being more equal.
import { lorenzCurve, type LorenzPoint } from "../inequality/lorenz-curve.js";
import { weightedMean } from "../weighted-mean.js";

/** One point: the poorest `weightShare` of the pupils have together `value` for each pupil of all. */
export interface GeneralisedLorenzPoint {
  /** 0 to 1. */
  readonly weightShare: number;
  /** 0 to the mean, in the unit of the values. */
  readonly value: number;
}

/**
 * The points of the generalised Lorenz curve (广义洛伦兹曲线), from (0, 0) to (1, mean), one for each value with weight.
 *
 * Formula: GL(q) = mean · L(q). Of two years or counties, that whose curve is nowhere lower is better for anyone who would rather have
 * more for each and less inequality. Shares from 0 to 1, heights in the unit of the values. Zeros count. Zero weights count as absent; without weights, every
 * value weighs 1. None (an empty list) when there is no weight; where all values are zero the curve is flat.
 *
 * Source: Shorrocks, "Ranking income distributions", 1983.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * generalisedLorenzCurve([3, 1]) // => [{ weightShare: 0, value: 0 }, { weightShare: 0.5, value: 0.5 }, { weightShare: 1, value: 2 }]
 * generalisedLorenzCurve([0]) // => [{ weightShare: 0, value: 0 }, { weightShare: 1, value: 0 }]
 */
export function generalisedLorenzCurve(
  values: ArrayLike<number>,
  weights?: ArrayLike<number>,
): readonly GeneralisedLorenzPoint[] {
  const curve = lorenzCurve(values, weights);
  const mean = weightedMean(values, weights);
  if (mean === null) return [];
  if (mean === 0) return [0, 1].map((weightShare) => ({ weightShare, value: 0 }));
  return curve.map(({ weightShare, valueShare }: LorenzPoint) => ({ weightShare, value: mean * valueShare }));
}
