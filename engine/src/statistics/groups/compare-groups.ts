// Two groups side by side: urban and rural, or any other two.
import { requireFinite } from "../require-held.js";
import { weightedMean } from "../weighted-mean.js";
import { groupSeries } from "./group-series.js";

/** Two groups' means, and what stands between them. */
export interface GroupComparison {
  /** The weighted mean of the first group; null where it has no weight. */
  readonly firstMean: number | null;
  readonly secondMean: number | null;
  /** The first mean over the second (城乡比); null where either is none, or the second is zero. */
  readonly ratio: number | null;
  /** The first mean less the second (城乡差), in the unit of the values; may be negative. */
  readonly gap: number | null;
}

/**
 * The ratio and the gap of two groups' weighted means: urban against rural (城乡比、城乡差).
 *
 * Formula: ratio = mean of the first / mean of the second; gap = the first less the second. Values may be negative. Zero
 * weights count as absent; without weights, every value weighs 1.
 * None: ratio and gap are null where either mean is (a group without weight, or that there is not); the ratio also where the second is 0.
 *
 * Source: 城乡比 and 城乡差 are the usual figures of urban and rural in Chinese reports; that means are weighted by pupils follows
 * 教督〔2012〕3号.
 *
 * @throws TypeError when a value is not finite, a weight is negative or not finite, the lengths differ, or ratio or gap is beyond a number
 * @example
 * compareGroups([8, 6, 4], [100, 100, 50], ["urban", "urban", "rural"], "urban", "rural") // => { firstMean: 7, secondMean: 4, ratio: 1.75, gap: 3 }
 * compareGroups([8], [100], ["urban"], "urban", "rural").gap // => null
 */
export function compareGroups(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  groups: ArrayLike<string>,
  first: string,
  second: string,
): GroupComparison {
  const series = groupSeries("compareGroups", values, weights, groups);
  const meanOf = (wanted: string): number | null => {
    const group = series.find(({ name }) => name === wanted);
    return group === undefined ? null : weightedMean(group.values, group.weights);
  };
  const firstMean = meanOf(first);
  const secondMean = meanOf(second);
  const both = firstMean !== null && secondMean !== null;
  return {
    firstMean,
    secondMean,
    ratio: both && secondMean !== 0 ? requireFinite("compareGroups", firstMean / secondMean) : null,
    gap: both ? requireFinite("compareGroups", firstMean - secondMean) : null,
  };
}
