// Where inequality comes from: the part between groups, and the part within each of them, adding up to the whole.
import { accumulateScaled, timesPowerOfTwo, type ScaledSeries } from "../accumulate-scaled.js";
import { entropyOf } from "../inequality/generalised-entropy.js";
import type { Moments } from "../moments.js";
import { groupSeries } from "./group-series.js";
import { requireSum } from "./require-sum.js";
import { partsOfWhole, type GroupPart } from "./parts-of-whole.js";

export type { GroupPart };

/** A measure of inequality, parted: total = between + within. */
export interface Decomposition {
  readonly total: number;
  readonly between: number;
  readonly within: number;
  /** In the order in which the groups first appear. */
  readonly groups: readonly GroupPart[];
}

/**
 * Theil's T, parted into between and within groups (泰尔指数分解).
 *
 * Formula: between = Σ p_g r_g ln r_g, within = Σ p_g r_g T_g, with p_g the group's share of the weight and r_g its mean over the
 * mean of all. Null where `theilT` is, and where the mean of any group is zero: such a group has no measure of its own.
 * Groups without weight are left out. Between, within and total are each computed for themselves, and must agree.
 *
 * Source: Theil, 1967; Shorrocks, 1980.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or ratios to the mean are beyond a number
 * @throws RangeError when a value is negative
 * @example
 * decomposeTheilT([1, 3, 1, 3], undefined, ["a", "a", "b", "b"]).between // => 0
 * formatDecimal(decomposeTheilT([1, 1, 9, 9], undefined, ["a", "a", "b", "b"]).between, 4) // => "0.3681"
 * formatDecimal(decomposeTheilT([0, 0, 10, 10], undefined, ["a", "a", "b", "b"]).between, 4) // => "0.6931"
 */
export const decomposeTheilT = (
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  groups: ArrayLike<string>,
): Decomposition | null => decompose("decomposeTheilT", values, weights, groups, 1);

/**
 * Theil's L, parted into between and within groups.
 *
 * Formula: between = Σ p_g ln(1 / r_g), within = Σ p_g L_g: the one measure whose part within does not change when the groups'
 * means move closer. Null where `theilL` is, which no value of zero leaves.
 *
 * Source: Shorrocks, "The class of additively decomposable inequality measures", 1980.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or ratios to the mean are beyond a number
 * @throws RangeError when a value is negative
 * @example
 * decomposeTheilL([2, 2, 8, 8], undefined, ["a", "a", "b", "b"]).within // => 0
 */
export const decomposeTheilL = (
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  groups: ArrayLike<string>,
): Decomposition | null => decompose("decomposeTheilL", values, weights, groups, 0);

/**
 * GE(2) = CV² / 2, parted into between and within groups: so the difference coefficient (差异系数) itself is explained by place.
 *
 * Formula: between = ½ Σ p_g (r_g − 1)², within = Σ p_g r_g² GE(2)_g. The shares of the whole are shares of the variance. A
 * group that has nothing at all has no measure of its own, adds nothing within, and ½ p_g between. Null where there is no weight, and
 * where the mean of all is zero.
 *
 * Source: Shorrocks, "The class of additively decomposable inequality measures", 1980.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or ratios to the mean are beyond a number
 * @throws RangeError when a value is negative
 * @example
 * decomposeVariation([1, 3], undefined, ["a", "b"]).total // => 0.125
 * decomposeVariation([1, 3], undefined, ["a", "b"]).between // => 0.125
 * decomposeVariation([0, 0, 10, 10], undefined, ["a", "a", "b", "b"]).groups[0].index // => null
 */
export const decomposeVariation = (
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  groups: ArrayLike<string>,
): Decomposition | null => decompose("decomposeVariation", values, weights, groups, 2);

function decompose(
  caller: string,
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  groups: ArrayLike<string>,
  alpha: 0 | 1 | 2,
): Decomposition | null {
  const total = entropyOf(caller, values, weights, alpha);
  const all = accumulateScaled(caller, values, weights);
  const series = groupSeries(caller, values, weights, groups);
  if (total === null) return null;
  const known = series.map(({ name, values: own, weights: ownWeights }) => ({
    name,
    own: accumulateScaled(caller, own, ownWeights),
    index: entropyOf(caller, own, ownWeights, alpha),
  }));
  const parts = partsOfWhole(
    alpha,
    all.moments,
    known.map(({ name, own, index }) => ({ name, moments: inScaleOf(all, own), index })),
  );
  if (parts === null) return null;
  requireSum(caller, total, parts.between + parts.within);
  const meanOf = ({ moments, exponent }: ScaledSeries): number => timesPowerOfTwo(moments.mean, exponent);
  return { total, ...parts, groups: parts.groups.map((group, at) => ({ ...group, mean: meanOf(known[at]!.own) })) };
}

/** A part's moments but for its squares, scaled as its whole is. */
function inScaleOf(all: ScaledSeries, { moments, exponent, weightExponent }: ScaledSeries): Moments {
  const [scale, weightScale] = [exponent - all.exponent, weightExponent - all.weightExponent];
  return {
    ...moments,
    weight: timesPowerOfTwo(moments.weight, weightScale),
    mean: timesPowerOfTwo(moments.mean, scale),
    remainder: timesPowerOfTwo(moments.remainder, scale),
  };
}
