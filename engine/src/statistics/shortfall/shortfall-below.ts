// Foster, Greer and Thorbecke's measures, of a standard that schools have to reach or must not exceed.
import { atLeast, atMost } from "../at-least.js";
import { countUsable, requireEqualLengths } from "../require-series.js";
import { requireFinite } from "../require-held.js";

/** How a standard is missed. The first three are FGT(0), FGT(1) and FGT(2). */
export interface Shortfall {
  /** The share of pupils whose school misses it, 0 to 1. */
  readonly headcount: number;
  /** What is missing on average, over all pupils, as a share of the standard: headcount times the mean gap of those who miss it. */
  readonly gap: number;
  /** The mean square of the gap: a school far off counts more than several that nearly reach it. */
  readonly squaredGap: number;
  /** Schools that miss it. */
  readonly units: number;
  /** Σ w (z − x) over them: what would have to be added, or taken away, in the unit of the values times that of the weights. */
  readonly lacking: number;
  /** The weight of all, by which parts of a whole are put together. */
  readonly weight: number;
}

/**
 * How far pupils are below a standard that is to be reached (达标缺口: 未达标比例、平均缺口、缺口平方均值).
 *
 * Formula: FGT(α) = Σ p ((z − x) / z)^α over units with x below z, p = w / Σw; α = 0 the headcount, 1 the gap, 2 the squared gap. From 0, where all
 * reach it, to 1; no unit. Reaching is judged on 15 significant digits, as everywhere. Zeros count: a gap of 1. Zero weights count as absent; without weights, every value
 * weighs 1. Null when there is no weight. Cost: O(n).
 *
 * Source: Foster, Greer and Thorbecke, "A class of decomposable poverty measures", 1984.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or sums are beyond a number
 * @throws RangeError when the standard is not a number above zero
 * @example
 * shortfallBelow([2, 3, 4, 5], undefined, 4) // => { headcount: 0.5, gap: 0.1875, squaredGap: 0.078125, units: 2, lacking: 3, weight: 4 }
 * shortfallBelow([], undefined, 4) // => null
 */
export const shortfallBelow = (
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  standard: number,
): Shortfall | null =>
  shortfallOf("shortfallBelow", values, weights, standard, (value) =>
    atLeast(value, standard) ? 0 : standard - value,
  );

/**
 * How far pupils are above a standard that is not to be exceeded (超标: 班额、生师比一类): the same of x over z.
 *
 * Formula: FGT(α) = Σ p ((x − z) / z)^α over units with x above z. From 0; the gap has no upper bound, for a class may be three times too large. No unit. Zeros,
 * weights, none and cost: as `shortfallBelow`.
 *
 * Source: Foster, Greer and Thorbecke, 1984, turned round.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or sums are beyond a number
 * @throws RangeError when the standard is not a number above zero
 * @example
 * excessAbove([40, 45, 54], [1, 1, 2], 45).gap // => 0.1
 */
export const excessAbove = (
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  standard: number,
): Shortfall | null =>
  shortfallOf("excessAbove", values, weights, standard, (value) => (atMost(value, standard) ? 0 : value - standard));

/**
 * Shortfalls of parts as that of the whole (合并各县): exactly, but for rounding.
 *
 * Formula: each measure is Σ P_g FGT_g, P_g being the part's share of the weight; units and what is lacking add up. No unit. Parts are of one standard: that is for
 * the caller to know. Null parts (no weight) count for nothing. Null when all are.
 * Zeros are values, and lack all of the standard.
 *
 * Source: Foster, Greer and Thorbecke, 1984: decomposability.
 *
 * @throws TypeError when sums are beyond a number
 * @example
 * mergeShortfalls([shortfallBelow([2, 4], undefined, 4), shortfallBelow([4, 4], undefined, 4)]).headcount // => 0.25
 * mergeShortfalls([null]) // => null
 */
export function mergeShortfalls(parts: readonly (Shortfall | null)[]): Shortfall | null {
  const known = parts.filter((part) => part !== null);
  const sumOf = (of: (part: Shortfall) => number): number =>
    requireFinite(
      "mergeShortfalls",
      known.reduce((sum, part) => sum + of(part), 0),
    );
  const weight = sumOf((part) => part.weight);
  if (weight === 0) return null;
  return {
    headcount: sumOf((part) => (part.weight / weight) * part.headcount),
    gap: sumOf((part) => (part.weight / weight) * part.gap),
    squaredGap: sumOf((part) => (part.weight / weight) * part.squaredGap),
    units: sumOf(({ units }) => units),
    lacking: sumOf(({ lacking }) => lacking),
    weight,
  };
}

function shortfallOf(
  caller: string,
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  standard: number,
  lackOf: (value: number) => number,
): Shortfall | null {
  if (!(standard > 0 && Number.isFinite(standard))) {
    throw new RangeError(`${caller} requires a standard above zero, got ${String(standard)}`);
  }
  if (weights !== undefined) requireEqualLengths(caller, values, weights);
  countUsable(caller, values, weights, 0, values.length);
  let [weight, short, gaps, squares, units] = [0, 0, 0, 0, 0];
  for (let i = 0; i < values.length; i += 1) {
    const own = weights === undefined ? 1 : weights[i]!;
    weight += own;
    const gap = lackOf(values[i]!) / standard;
    if (gap === 0 || own === 0) continue;
    units += 1;
    short += own;
    gaps += own * gap;
    squares += own * gap * gap;
  }
  if (weight === 0) return null;
  for (const sum of [weight, squares, gaps * standard]) requireFinite(caller, sum);
  return {
    headcount: short / weight,
    gap: gaps / weight,
    squaredGap: squares / weight,
    units,
    lacking: gaps * standard,
    weight,
  };
}
