// A whole of parts that are known by their moments and their measure: what lies between them, and what within each. Internal.
import { generalisedTerm } from "../inequality/entropy-terms.js";
import type { Moments } from "../moments.js";

/** What one group has to do with the whole. */
export interface GroupPart {
  readonly name: string;
  /** Values with weight. */
  readonly count: number;
  /** The group's share of all weight, 0 to 1. */
  readonly weightShare: number;
  readonly mean: number;
  /** The measure within the group alone; null where it has nothing at all, so that there is none. */
  readonly index: number | null;
  /** What its own inequality adds to the whole. */
  readonly withinContribution: number;
  /** What the distance of its mean from the mean of all adds to the part between; 0 or more. */
  readonly betweenContribution: number;
}

/** A part: its moments, and GE(α) within it; null where it has none. */
export interface KnownPart {
  readonly name: string;
  readonly moments: Moments;
  readonly index: number | null;
}

/** What lies between the parts and within them, and what each adds to both. */
export interface PartsOfWhole {
  readonly between: number;
  readonly within: number;
  readonly groups: readonly GroupPart[];
}

/**
 * Parts against the moments of their whole, whose mean is above zero; null where GE(α) is none.
 *
 * within = Σ p_g r_g^α GE(α)_g, between = Σ p_g (r_g^α − 1) / (α (α − 1)). A part that has nothing at all has no measure of its own and
 * r_g = 0: for α > 0 it adds nothing within and a definite term between; for α ≤ 0 there is no limit. Parts without weight are left out.
 */
export function partsOfWhole(alpha: number, whole: Moments, parts: readonly KnownPart[]): PartsOfWhole | null {
  const groups: GroupPart[] = [];
  let [between, within] = [0, 0];
  for (const { name, moments, index } of parts) {
    const { count, weight, mean, remainder } = moments;
    if (weight === 0) continue;
    if (mean === 0 ? alpha <= 0 : index === null) return null;
    const weightShare = weight / whole.weight;
    const ratio = mean / whole.mean;
    const deviation = mean === 0 ? -1 : (mean - whole.mean + (remainder - whole.remainder)) / whole.mean;
    const withinContribution = mean === 0 ? 0 : weightShare * ratio ** alpha * index!;
    const betweenContribution = weightShare * generalisedTerm(deviation, ratio, alpha);
    within += withinContribution;
    between += betweenContribution;
    groups.push({ name, count, weightShare, mean, index, withinContribution, betweenContribution });
  }
  return { between, within, groups };
}
