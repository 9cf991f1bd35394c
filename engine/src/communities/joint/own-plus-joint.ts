// A part of one's own score and a part of the partners': each member has another result.
import type { JointScore, MemberScore, MergeOptions } from "./member-score.js";
import { eachItsOwn, membersWithScores } from "./results.js";

/** How much is one's own. */
export interface OwnPlusJointOptions extends MergeOptions {
  /** What one's own score weighs, 0 to 1. Default: 0.7. */
  readonly own?: number;
  /** What the rest is: the mean of the other members, or of all of them. Default: `partners`. */
  readonly rest?: "partners" | "everyone";
}

/**
 * A part of one's own score and the rest of the partners' (本校得分与伙伴得分按比例相加): 0.7 own + 0.3 partner.
 *
 * With several partners, their mean. Each member's result lies within the range of all members. A member without partners has
 * none. Points and shares are our proposal; no document gives any.
 *
 * @throws TypeError when a score is not finite
 * @throws RangeError when the part is not from 0 to 1
 * @example
 * const pair = [{ school: "甲", role: "lead", score: 92 }, { school: "乙", role: "helped", score: 78 }];
 * ownPlusJointScores(pair).members.map(({ merged }) => merged) // => [87.8, 82.2]
 */
export function ownPlusJointScores(members: readonly MemberScore[], options: OwnPlusJointOptions = {}): JointScore {
  const { own = 0.7, rest = "partners", lacking } = options;
  if (!(own >= 0 && own <= 1)) {
    throw new RangeError(`ownPlusJointScores requires an own part from 0 to 1, got ${String(own)}`);
  }
  const checked = membersWithScores("ownPlusJointScores", "ownPlusJoint", members, lacking);
  if ("none" in checked) return checked.none;
  const { scored } = checked;
  return eachItsOwn(
    "ownPlusJoint",
    members.map((member) => {
      const { score } = member;
      if (score === null) return [member, null, "scoreLacking"] as const;
      const others = rest === "everyone" ? scored : scored.filter((each) => each !== member);
      if (others.length === 0) return [member, null, "alone"] as const;
      const distance = others.reduce((sum, each) => sum + (each.score - score), 0) / others.length;
      return [member, score + (1 - own) * distance, null] as const;
    }),
  );
}
