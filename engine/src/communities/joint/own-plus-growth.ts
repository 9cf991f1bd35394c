// One's own score, and points for the gap that was closed.
import { isLeading } from "../community.js";
import { tidy } from "../tidy-sum.js";
import type { JointScore, MemberScore, MergeOptions } from "./member-score.js";
import { eachItsOwn, membersWithScores } from "./results.js";

/** A member with how far its gap was closed, as `closedGap` gives it; null where it is not known. Of those that lead it is not asked. */
export interface GrowingMember extends MemberScore {
  readonly closed?: number | null;
}

/** What closing is worth. */
export interface OwnPlusGrowthOptions extends MergeOptions {
  /** Points for each point by which the gap was closed. */
  readonly perPoint: number;
  /** The most and the least that may be added. Default: open, so that a gap that widened costs points. */
  readonly most?: number;
  readonly least?: number;
  /** Whether those that lead have the mean of what those they lead have, as they are assessed together. Default: true. */
  readonly leadsShare?: boolean;
}

/**
 * One's own score and points for the gap that was closed (本校得分加缩小差距的得分).
 *
 * Formula: own + perPoint × (gap before − gap after), within `least` and `most`. A led school whose closing is not known has no
 * result, and then neither have those that lead it. The points are a parameter: no document gives any.
 *
 * @throws TypeError when a score is not finite
 * @example
 * const pair = [{ school: "甲", role: "lead", score: 92 }, { school: "乙", role: "helped", score: 78, closed: 2.09 }];
 * ownPlusGrowthScores(pair, { perPoint: 1 }).members.map(({ merged }) => merged) // => [94.09, 80.09]
 * ownPlusGrowthScores(pair, { perPoint: 1, leadsShare: false }).members.map(({ merged }) => merged) // => [92, 80.09]
 */
export function ownPlusGrowthScores(members: readonly GrowingMember[], options: OwnPlusGrowthOptions): JointScore {
  const { perPoint, most = Infinity, least = -Infinity, leadsShare = true, lacking } = options;
  const checked = membersWithScores("ownPlusGrowthScores", "ownPlusGrowth", members, lacking);
  if ("none" in checked) return checked.none;
  const led = members.filter(({ role, score }) => !isLeading(role) && score !== null);
  const pointsOf = ({ closed }: GrowingMember): number | null =>
    closed === null || closed === undefined ? null : Math.min(most, Math.max(least, perPoint * closed));
  const points = led.map(pointsOf);
  const known = points.filter((each) => each !== null);
  const shared =
    known.length < points.length || points.length === 0
      ? null
      : known.reduce((sum, each) => sum + each, 0) / known.length;
  return eachItsOwn(
    "ownPlusGrowth",
    members.map((member) => {
      if (member.score === null) return [member, null, "scoreLacking"] as const;
      const added = !isLeading(member.role) ? pointsOf(member) : leadsShare ? shared : 0;
      if (added === null) return [member, null, "closingLacking"] as const;
      return [member, tidy(member.score + added), null] as const;
    }),
  );
}
