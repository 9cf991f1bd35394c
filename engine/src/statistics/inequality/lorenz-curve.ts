// The Lorenz curve: what share of a resource the pupils have who have least of it.
import { ascendingSeries } from "../quantiles/ascending-series.js";
import { accumulateScaled } from "../accumulate-scaled.js";
import { requireNoNegative } from "./relative-deviations.js";

/** One point of the curve: the poorest `weightShare` of the pupils have `valueShare` of the resource. */
export interface LorenzPoint {
  /** 0 to 1. */
  readonly weightShare: number;
  /** 0 to 1, never above `weightShare` but for rounding. */
  readonly valueShare: number;
}

/**
 * The points of the Lorenz curve (洛伦兹曲线), from (0, 0) to (1, 1), one for each value with weight, lowest values first.
 *
 * Zeros count: the curve is flat over them. Zero weights count as absent; without weights, every value weighs 1. Empty when there is
 * no weight, or the values are all zero. Formula: point i = (Σ w / W, Σ w x / Σ of all w x) over the values up to i. Units: both are
 * shares from 0 to 1. None: an empty list, never null.
 *
 * Source: Lorenz, "Methods of measuring the concentration of wealth", 1905.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * lorenzCurve([3, 1]) // => [{ weightShare: 0, valueShare: 0 }, { weightShare: 0.5, valueShare: 0.25 }, { weightShare: 1, valueShare: 1 }]
 * lorenzCurve([0, 0]) // => []
 */
export function lorenzCurve(values: ArrayLike<number>, weights?: ArrayLike<number>): readonly LorenzPoint[] {
  requireNoNegative("lorenzCurve", values, weights);
  const scaled = accumulateScaled("lorenzCurve", values, weights);
  const series = ascendingSeries("lorenzCurve", scaled.values, scaled.weights);
  const length = series.values.length;
  let total = 0;
  for (let i = 0; i < length; i += 1) total += series.values[i]! * series.weights[i]!;
  if (total === 0) return [];
  const weight = series.cumulative[length - 1]!;
  const points: LorenzPoint[] = [{ weightShare: 0, valueShare: 0 }];
  let sum = 0;
  for (let i = 0; i < length; i += 1) {
    sum += series.values[i]! * series.weights[i]!;
    points.push({ weightShare: series.cumulative[i]! / weight, valueShare: sum / total });
  }
  return points;
}
