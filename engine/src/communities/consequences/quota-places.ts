// Quota places at senior schools (指标到校) by how schools score and how many candidates they have.
import type { Allocation } from "./largest-remainder.js";
import { largestRemainder } from "./largest-remainder.js";

/** A school that has a claim to places. */
export interface QuotaClaim {
  readonly school: string;
  readonly score: number;
  /** Candidates, or pupils. */
  readonly pupils: number;
}

/** How claims are made out of scores and pupils. */
export type QuotaRule = { readonly kind: "mixed"; readonly byScore: number } | { readonly kind: "scoreTimesPupils" };

/**
 * 30 % by the school's score and 70 % by its candidates.
 *
 * Source: 辽源 2012, quota places; credible.
 */
export const mixedQuota: QuotaRule = { kind: "mixed", byScore: 0.3 };

/**
 * The school's score times its candidates, of all schools' (归一).
 *
 * Source: 利辛 2016, which gives out 30 % of the quota in this way; credible.
 */
export const weightedQuota: QuotaRule = { kind: "scoreTimesPupils" };

/** The places of one school. */
export interface QuotaPlaces {
  readonly school: string;
  /** In fractions of places. */
  readonly exact: number;
  readonly places: number;
}

/** The places of all schools. */
export interface QuotaAllocation {
  readonly schools: readonly QuotaPlaces[];
  /** Schools level at the limit, of which only some have a place more. */
  readonly tied: readonly string[];
}

/**
 * Gives out quota places (指标到校名额分配), in whole places by the largest remainder.
 *
 * Formulas: `mixed`: quota × (part × score / Σ score + (1 − part) × candidates / Σ candidates); `scoreTimesPupils`: quota × score
 * × candidates / Σ (score × candidates). Null where there is nothing to go by: no scores, or no candidates.
 *
 * Source: `mixed` is 辽源 2012 (30 % by score), `scoreTimesPupils` 利辛 2016; whole places by `largestRemainder` are ours, as neither
 * prints how it rounds.
 *
 * @throws TypeError when a figure is not finite
 * @throws RangeError when a figure is negative, the part is not from 0 to 1, or the quota is not a whole number of zero or more
 * @example
 * const claims = [{ school: "甲", score: 82, pupils: 300 }, { school: "其余", score: 328, pupils: 1200 }];
 * quotaPlaces(claims, 100).schools.map(({ places }) => places) // => [20, 80]
 */
export function quotaPlaces(
  claims: readonly QuotaClaim[],
  quota: number,
  rule: QuotaRule = mixedQuota,
): QuotaAllocation | null {
  for (const { school, score, pupils } of claims)
    for (const figure of [score, pupils]) {
      if (!Number.isFinite(figure))
        throw new TypeError(`quotaPlaces requires finite figures, got ${String(figure)} of ${school}`);
      if (figure < 0) throw new RangeError(`quotaPlaces requires figures of zero or more, got ${figure} of ${school}`);
    }
  const shares = rule.kind === "mixed" ? mixedShares(claims, rule.byScore) : claims.map(claimOf);
  const allocation: Allocation | null = shares === null ? null : largestRemainder(shares, quota);
  if (allocation === null) return null;
  const { places, exact, tied } = allocation;
  return {
    schools: claims.map(({ school }, i) => ({ school, exact: exact[i] as number, places: places[i] as number })),
    tied: tied.map((position) => (claims[position] as QuotaClaim).school),
  };
}

/**
 * What a school puts into the scale where places go by score and size (得分 × 学生数).
 *
 * Formula: score × pupils. Units: points times heads, of use only against the sum of all schools'. Zeros: no score or no candidates
 * is a claim of 0, and so no place. None: never null; a school without a score has no claim to make. Errors: none here;
 * `quotaPlaces` refuses what is not finite or is negative.
 *
 * Source: 利辛 2016, as `weightedQuota` has it.
 *
 * @example
 * claimOf({ school: "甲", score: 80.3, pupils: 320 }) // => 25696
 */
export const claimOf = ({ score, pupils }: QuotaClaim): number => score * pupils;

const mixedShares = (claims: readonly QuotaClaim[], byScore: number): readonly number[] | null => {
  if (!(byScore >= 0 && byScore <= 1))
    throw new RangeError(`quotaPlaces requires a part by score from 0 to 1, got ${String(byScore)}`);
  const scores = claims.reduce((sum, { score }) => sum + score, 0);
  const all = claims.reduce((sum, { pupils }) => sum + pupils, 0);
  if ((byScore > 0 && scores === 0) || (byScore < 1 && all === 0)) return null;
  return claims.map(
    ({ score, pupils }) =>
      (byScore === 0 ? 0 : (byScore * score) / scores) + (byScore === 1 ? 0 : ((1 - byScore) * pupils) / all),
  );
};
