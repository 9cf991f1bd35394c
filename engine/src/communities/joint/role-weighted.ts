// The rural school first: the side that is led weighs at least as much as the side that leads.
import { isLeading, memberRoles } from "../community.js";
import type { JointScore, MemberScore, MergeOptions } from "./member-score.js";
import { weighted, type ScoredMember } from "./results.js";

/** How the sides weigh. */
export interface RoleWeightedOptions extends MergeOptions {
  /** What the members and helped schools weigh against those that lead: 0.5 to 1. Default: 0.6. */
  readonly ledWeight?: number;
}

/** The default of `roleWeighted`: the side that is led weighs 60 %. */
export const usualLedWeight = 0.6;

/**
 * The mean of both sides (按角色加权, 以农村学校为主): by default 0.4 of those that lead and 0.6 of those that are led.
 *
 * The mean within each role first: co-leads count as one, and so do all members of one role. Then the mean of the roles on each
 * side (lead and co-lead; member and helped), then both sides by their weights. Never outside the members' range. Null where
 * one side is missing.
 *
 * Source: the report on a city's communities says that the rural school comes first and both are assessed together, and gives
 * no number; 0.6 and the order of the means are our proposal.
 *
 * @throws TypeError when a score is not finite
 * @throws RangeError when the weight is not from 0.5 to 1
 * @example
 * const pair = [{ school: "甲", role: "lead", score: 92 }, { school: "乙", role: "helped", score: 78 }];
 * roleWeightedScore(pair).joint // => 83.6
 * roleWeightedScore(pair, { ledWeight: 0.5 }).joint // => 85
 */
export function roleWeightedScore(members: readonly MemberScore[], options: RoleWeightedOptions = {}): JointScore {
  const { ledWeight = usualLedWeight } = options;
  if (!(ledWeight >= 0.5 && ledWeight <= 1)) {
    throw new RangeError(`roleWeightedScore requires a ledWeight from 0.5 to 1, got ${String(ledWeight)}`);
  }
  return weighted("roleWeightedScore", "roleWeighted", members, options, (scored) => {
    const roles = memberRoles.filter((role) => scored.some((member) => member.role === role));
    const leading = roles.filter(isLeading).length;
    const led = roles.length - leading;
    if (leading === 0 || led === 0) return { reason: "sideLacking" };
    return scored.map((member) => {
      const inRole = scored.filter(({ role }: ScoredMember) => role === member.role).length;
      return isLeading(member.role) ? (1 - ledWeight) / leading / inRole : ledWeight / led / inRole;
    });
  });
}
