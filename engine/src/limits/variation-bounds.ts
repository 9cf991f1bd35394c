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
 * Every value may lie anywhere from value − tolerance, but not below zero, to value + tolerance. The lowest coefficient is
 * exact: all values move towards one level as far as they can. The highest lies where all values above some cut are highest
 * and all others lowest; every cut in the order of the values is tried, which is exact where the tolerances do not turn that
order round, as they may where zero cuts them off. Null where there is no coefficient.
 *
 * @throws TypeError when a value or tolerance is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value or tolerance is negative
 * @example
 * variationBounds([1, 3], undefined, [0, 0]) // => { lowest: 0.5, highest: 0.5 }
 * variationBounds([2, 3], undefined, [1, 1]) // => { lowest: 0, highest: 0.6 }
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
  const highest = coefficientOfVariation(parted(box, Float64Array.from(values)), box.weights) ?? current;
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

/** The values of the greatest variation: highest above a cut, lowest below it. */
function parted({ low, high, weights }: Box, values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < low.length; i += 1) {
    sum += weights[i]! * low[i]!;
    squares += weights[i]! * low[i]! * low[i]!;
  }
  let best = sum === 0 ? 0 : squares / sum / sum;
  let firstHigh = order.length;
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const i = order[place]!;
    sum += weights[i]! * (high[i]! - low[i]!);
    squares += weights[i]! * (high[i]! - low[i]!) * (high[i]! + low[i]!);
    if (!(squares / sum / sum > best)) continue;
    best = squares / sum / sum;
    firstHigh = place;
  }
  const moved = Float64Array.from(low);
  for (let place = firstHigh; place < order.length; place += 1) moved[order[place]!] = high[order[place]!]!;
  return moved;
}
