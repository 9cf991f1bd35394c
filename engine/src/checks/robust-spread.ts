// The middle and the spread of all values but one, by medians: one wrong value in two does not move them.

/**
 * How far a value may lie from the middle before it is told, in robust deviations. Three tells 14 of 420 districts of a real state,
 * five tells one: figures per pupil have longer tails than a normal distribution, and what is told too often is not read.
 */
export const usualTimes = 5;

/** Fewer schools than this have no spread that could be trusted: of seven, three that are wrong hide each other. */
export const usualLeast = 8;

/** Makes the median absolute deviation estimate the standard deviation of a normal distribution (1 / Φ⁻¹(3/4)). */
const consistency = 1.4826;

/** Where most schools are alike, a school five per cent off is not yet one deviation off. */
const leastDeviation = Math.log(1.05);

/** The others' middle and deviation. */
export interface SpreadOfOthers {
  readonly count: number;
  readonly middle: number;
  readonly deviation: number;
}

/** Gives the spread without one of the values, or with all of them for a value that is none of them (null). */
export type SpreadWithout = (own: number | null) => SpreadOfOthers | null;

/**
 * The middle and the robust deviation of values, each time without one of them (去一稳健离差).
 *
 * Formula: middle = median x; deviation = max(1.4826 × median |x − middle|, ln 1.05), over the values but `own`. For logarithms of
 * figures per pupil: such figures are skewed to the right and differ by factors, not by sums. Leaving the school itself out keeps
 * what the others say the same, whatever its own figure is. Null without any value.
 *
 * Source: the median absolute deviation is Hampel's (1974); 1.4826 = 1 / Φ⁻¹(3/4).
 *
 * @throws RangeError when `own` is none of the values
 * @example
 * spreadOfOthers([1, 2, 3, 4, 100])(100)?.middle // => 2.5
 * spreadOfOthers([1, 2, 3, 4, 100])(null)?.middle // => 3
 */
export function spreadOfOthers(values: readonly number[]): SpreadWithout {
  const sorted = Float64Array.from(values).sort();
  const deviations = new Map<number, Float64Array>();
  const deviationsFrom = (middle: number): Float64Array => {
    const known = deviations.get(middle);
    if (known !== undefined) return known;
    const made = sorted.map((value) => Math.abs(value - middle)).sort();
    deviations.set(middle, made);
    return made;
  };
  return (own) => {
    const at = own === null ? -1 : placeIn(sorted, own);
    const count = sorted.length - (own === null ? 0 : 1);
    if (count <= 0) return null;
    const middle = medianWithout(sorted, at);
    const from = deviationsFrom(middle);
    const spread = medianWithout(from, own === null ? -1 : placeIn(from, Math.abs(own - middle)));
    return { count, middle, deviation: Math.max(consistency * spread, leastDeviation) };
  };
}

/** The position of a value among sorted ones; of several that are the same, any. */
const placeIn = (sorted: Float64Array, value: number): number => {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((sorted[half] as number) < value) low = half + 1;
    else high = half;
  }
  if (sorted[low] !== value) throw new RangeError(`spreadOfOthers requires one of its values, got ${value}`);
  return low;
};

/** The median of sorted values, the one at `left` out; −1 leaves none out. */
const medianWithout = (sorted: Float64Array, left: number): number => {
  const count = sorted.length - (left < 0 ? 0 : 1);
  const at = (index: number): number => sorted[left >= 0 && index >= left ? index + 1 : index] as number;
  const half = count >> 1;
  return count % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
};
