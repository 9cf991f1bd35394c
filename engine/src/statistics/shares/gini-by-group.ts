// The Gini coefficient by group: within them, between them, and how far they overlap.
import { gini } from "../inequality/gini.js";
import { groupSeries, type GroupSeries } from "../groups/group-series.js";
import { requireSum } from "../groups/require-sum.js";
import { ascendingOrder } from "../ascending-order.js";
import { momentsOf } from "../moments.js";
import { concentration } from "../inequality/concentration.js";

/** One group. */
export interface GroupGini {
  readonly name: string;
  /** Its share of all weight, 0 to 1. */
  readonly weightShare: number;
  /** Its share of the whole resource, 0 to 1. */
  readonly valueShare: number;
  readonly mean: number;
  /** Its own Gini coefficient; null where it has nothing at all. */
  readonly gini: number | null;
  /** What it adds to the part within: weight share · value share · Gini. */
  readonly withinContribution: number;
}

/** The Gini coefficient, parted: total = between + within + overlap. */
export interface GiniByGroup {
  readonly total: number;
  /** The coefficient, were every pupil given the mean of the group. */
  readonly between: number;
  readonly within: number;
  /** What comes of groups that lie across one another: 0 where all of one have less than all of the next; 0 or more but for rounding. */
  readonly overlap: number;
  /** In the order in which the groups first appear. */
  readonly groups: readonly GroupGini[];
}

/**
 * The Gini coefficient by group (基尼系数分组分解): within groups, between their means, and overlap.
 *
 * Formula: within = Σ p_g s_g G_g; between = the Gini coefficient of the groups' means; overlap = G − C, where C is the concentration of the values in
 * the order of the groups' means and, within a group, of the values; C = between + within. p_g and s_g are the group's shares of weight and of the resource.
 * No unit; 0 or more. Zeros count; a group that has nothing at all has no coefficient of its own and adds nothing within. Zero
 * weights count as absent; groups without weight are left out. Null where `gini` is. Unlike Theil's, it leaves a third part: the
 * Gini coefficient is not additive. Cost: O(n log n).
 *
 * Source: Pyatt, "On the interpretation and disaggregation of Gini coefficients", 1976; Lambert and Aronson, "Inequality decomposition analysis and the
 * Gini coefficient revisited", 1993.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, or the lengths differ
 * @throws RangeError when a value is negative
 * @example
 * giniByGroup([1, 1, 3, 3], undefined, ["a", "a", "b", "b"]).between // => 0.25
 * giniByGroup([1, 3, 1, 3], undefined, ["a", "a", "b", "b"]) // => { total: 0.25, between: 0, within: 0.125, overlap: 0.125, groups: [{ name: "a", weightShare: 0.5, valueShare: 0.5, mean: 2, gini: 0.25, withinContribution: 0.0625 }, { name: "b", weightShare: 0.5, valueShare: 0.5, mean: 2, gini: 0.25, withinContribution: 0.0625 }] }
 */
export function giniByGroup(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  groups: ArrayLike<string>,
): GiniByGroup | null {
  const series = groupSeries("giniByGroup", values, weights, groups);
  const total = gini(values, weights);
  if (total === null) return null;
  const moments = series.map((each) => momentsOf(each.values, each.weights));
  const [weight, resource] = moments.reduce(([all, sum], own) => [all + own.weight, sum + own.weight * own.mean], [
    0, 0,
  ] as [number, number]);
  const parts = series.map(({ name, values: own, weights: ownWeights }, at): GroupGini => {
    const { weight: ownWeight, mean } = moments[at]!;
    const [weightShare, valueShare] = [ownWeight / weight, (ownWeight * mean) / resource];
    const ownGini = gini(own, ownWeights);
    return {
      name,
      weightShare,
      valueShare,
      mean,
      gini: ownGini,
      withinContribution: weightShare * valueShare * (ownGini ?? 0),
    };
  });
  const means = moments.map(({ mean }) => mean);
  const between = gini(
    means,
    moments.map((own) => own.weight),
  )!;
  const within = parts.reduce((sum, { withinContribution }) => sum + withinContribution, 0);
  const inOrderOfGroups = concentrationByGroup(series, means);
  requireSum("giniByGroup", inOrderOfGroups, between + within, 1e-14);
  return { total, between, within, overlap: total - inOrderOfGroups, groups: parts };
}

/** The concentration of the values in the order of the groups' means and, within a group, of the values. */
function concentrationByGroup(series: readonly GroupSeries[], means: readonly number[]): number {
  const ordered = [...series.keys()]
    .sort((a, b) => means[a]! - means[b]!)
    .flatMap((at) => {
      const { values, weights } = series[at]!;
      return Array.from(ascendingOrder(values), (i) => ({ value: values[i]!, weight: weights[i]! }));
    });
  return concentration(
    ordered.map(({ value }) => value),
    ordered.map(({ weight }) => weight),
    ordered.map((_, place) => place),
  )!;
}
