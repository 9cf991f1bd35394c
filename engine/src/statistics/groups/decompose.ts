// Where inequality comes from: the part between groups, and the part within each of them, adding up to the whole.
import { accumulate } from "../accumulate.js";
import { entropyOf } from "../inequality/generalised-entropy.js";
import { generalisedTerm } from "../inequality/entropy-terms.js";
import { groupSeries } from "./group-series.js";

/** What one group has to do with the whole. */
export interface GroupPart {
  readonly name: string;
  /** Values with weight. */
  readonly count: number;
  /** The group's share of all weight, 0 to 1. */
  readonly weightShare: number;
  readonly mean: number;
  /** The measure within the group alone. */
  readonly index: number;
  /** What its own inequality adds to the whole. */
  readonly withinContribution: number;
  /** What the distance of its mean from the mean of all adds to the part between; 0 or more. */
  readonly betweenContribution: number;
}

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
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * decomposeTheilT([1, 3, 1, 3], undefined, ["a", "a", "b", "b"]).between // => 0
 * formatDecimal(decomposeTheilT([1, 1, 9, 9], undefined, ["a", "a", "b", "b"]).between, 4) // => "0.3681"
 * decomposeTheilT([0, 0, 10, 10], undefined, ["a", "a", "b", "b"]) // => null
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
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
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
 * Formula: between = ½ Σ p_g (r_g − 1)², within = Σ p_g r_g² GE(2)_g. The shares of the whole are shares of the variance. Null
 * where there is no weight, and where the mean of all or of any group is zero.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * decomposeVariation([1, 3], undefined, ["a", "b"]).total // => 0.125
 * decomposeVariation([1, 3], undefined, ["a", "b"]).between // => 0.125
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
  const all = accumulate(caller, values, weights);
  const parts = groupSeries(caller, values, weights, groups);
  if (total === null) return null;
  const groupParts: GroupPart[] = [];
  let between = 0;
  let within = 0;
  for (const { name, values: own, weights: ownWeights } of parts) {
    const index = entropyOf(caller, own, ownWeights, alpha);
    if (index === null) return null;
    const { count, weight, mean, remainder } = accumulate(caller, own, ownWeights);
    const weightShare = weight / all.weight;
    const ratio = mean / all.mean;
    const deviation = (mean - all.mean + (remainder - all.remainder)) / all.mean;
    const withinContribution = weightShare * ratio ** alpha * index;
    const betweenContribution = weightShare * generalisedTerm(deviation, ratio, alpha);
    within += withinContribution;
    between += betweenContribution;
    groupParts.push({ name, count, weightShare, mean, index, withinContribution, betweenContribution });
  }
  requireSum(caller, total, between + within);
  return { total, between, within, groups: groupParts };
}

/** Both sides were computed for themselves: where they differ by more than rounding, the program is wrong, and says so. */
function requireSum(caller: string, total: number, sum: number): void {
  if (Math.abs(total - sum) <= 1e-9 * total + 1e-30) return;
  throw new Error(`${caller}: the parts add up to ${String(sum)}, the whole is ${String(total)}`);
}
