// How sure a coefficient of variation is, where each value is known only so closely.
import { coefficientOfVariation } from "../statistics/index.js";
import { requireResources } from "./require-resources.js";

/** The least and the greatest that a coefficient of variation can be. */
export interface VariationBounds {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The range of the coefficient of variation (差异系数) when each value may be off by so much: by its rounding, say.
 *
 * Formula: min and max of √variance ÷ mean over max(0, x − t) ≤ x' ≤ x + t.
 * Every value may lie anywhere from value − tolerance, but not below zero, to value + tolerance. The lowest coefficient is
 * exact: all values move towards one level as far as they can. The highest is safe: no values within the tolerances give
 * more. It is found by letting each single pupil, not only each school, have the more or the less; then all above one cut
 * have the more. Schools that cannot be parted so stay a little below it. Null where there is no coefficient.
 *
 * Source: ours: interval arithmetic over the coefficient of 教督〔2012〕3号.
 *
 * @throws TypeError when a value or tolerance is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value or tolerance is negative
 * @example
 * variationBounds([1, 3], undefined, [0, 0]) // => { lowest: 0.5, highest: 0.5 }
 * variationBounds([2, 3], undefined, [1, 1]).lowest // => 0
 * formatDecimal(variationBounds([2, 3], undefined, [1, 1]).highest, 2) // => "0.62"
 */
export function variationBounds(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  tolerances: ArrayLike<number>,
): VariationBounds | null {
  if (tolerances.length !== values.length) {
    throw new TypeError(
      `variationBounds requires as many tolerances as values, got ${tolerances.length} tolerances and ${values.length} values`,
    );
  }
  requireResources("variationBounds", values, weights);
  requireResources("variationBounds", tolerances);
  const current = coefficientOfVariation(values, weights);
  if (current === null) return null;
  const box = {
    low: Float64Array.from(values, (value, i) => Math.max(0, value - tolerances[i]!)),
    high: Float64Array.from(values, (value, i) => value + tolerances[i]!),
    weights: Float64Array.from(values, (_, i) => (weights === undefined ? 1 : weights[i]!)),
  };
  const lowest = coefficientOfVariation(levelled(box), box.weights) ?? current;
  const highest = greatestVariation(box);
  return { lowest: Math.min(current, lowest), highest: Math.max(current, highest) };
}

interface Box {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly weights: Float64Array;
}

/** The values of the least variation: each as close to one level as it may be, the level being Σwx² / Σwx of them all. */
function levelled({ low, high, weights }: Box): Float64Array {
  const moved = new Float64Array(low.length);
  const excessAt = (level: number): number => {
    let excess = 0;
    for (let i = 0; i < moved.length; i += 1) {
      moved[i] = Math.min(Math.max(level, low[i]!), high[i]!);
      excess += weights[i]! * moved[i]! * (moved[i]! - level);
    }
    return excess;
  };
  let below = 0;
  let above = high.reduce((most, value) => Math.max(most, value), 0);
  for (let middle = above / 2; below < middle && middle < above; middle = (below + above) / 2) {
    if (excessAt(middle) > 0) below = middle;
    else above = middle;
  }
  excessAt(above);
  return moved;
}

/** The greatest variation of pupils who have the more above a cut, and the less below it; the unit at the cut may be parted. */
function greatestVariation({ low, high, weights }: Box): number {
  const order = Array.from(low.keys()).sort((a, b) => low[b]! + high[b]! - low[a]! - high[a]!);
  let weight = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < low.length; i += 1) {
    weight += weights[i]!;
    sum += weights[i]! * low[i]!;
    squares += weights[i]! * low[i]! * low[i]!;
  }
  // From nothing, the smallest part of a pupil would be as uneven as one likes: then the smallest unit is the bound.
  let greatest = sum === 0 ? Infinity : squares / sum / sum;
  for (const i of order) {
    const step = weights[i]! * (high[i]! - low[i]!);
    const stepOfSquares = step * (high[i]! + low[i]!);
    if (step === 0) continue;
    // Where the ratio of squares to squared sum stands still on the way from the less to the more.
    const turning = sum / step - (2 * squares) / stepOfSquares;
    const part = Math.min(1, Math.max(0, turning));
    const partSum = sum + part * step;
    if (partSum > 0) greatest = Math.max(greatest, (squares + part * stepOfSquares) / partSum / partSum);
    sum += step;
    squares += stepOfSquares;
    greatest = Math.max(greatest, squares / sum / sum);
  }
  return Math.sqrt(Math.max(0, Math.min(greatest, 1 / smallestUnit(high, weights)) * weight - 1));
}

/** The smallest weight that can have anything: nothing is more uneven than all of it in that one, Σwx² / (Σwx)² = 1 / w. */
const smallestUnit = (high: Float64Array, weights: Float64Array): number =>
  weights.reduce((least, weight, i) => (weight > 0 && high[i]! > 0 ? Math.min(least, weight) : least), Infinity);
