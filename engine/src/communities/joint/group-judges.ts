// A part of a member's score is set by its group.
import type { JointScore, MemberScore, MergeOptions } from "./member-score.js";
import { eachItsOwn, membersWithScores } from "./results.js";

/** A member with the points that its group gave; null where it has not judged. */
export interface JudgedMember extends MemberScore {
  readonly judged: number | null;
}

/** How large the group's part is. */
export interface GroupJudgesOptions extends MergeOptions {
  /** The most that the group can give. Default: 10. */
  readonly part?: number;
  /** What the whole comes to. Default: 100. */
  readonly total?: number;
  /** What one's own score is out of: the total, and it is converted to the rest of it; or the rest already. Default: the total. */
  readonly ownOutOf?: "total" | "rest";
}

/**
 * One's own score with a part that the group sets (由学区评定一部分): 10 of 100.
 *
 * Formula: own × (total − part) / total + judged; own + judged where own is out of the rest already. A judgement that is
 * missing, below 0 or above the part gives no result: nothing is cut off silently.
 *
 * Source: a county's assessment of principals, in which the school district gives 10 of 100; weak as to where.
 *
 * @throws TypeError when a score is not finite
 * @throws RangeError when the part is not from 0 to the total
 * @example
 * const pair = [{ school: "甲", role: "lead", score: 90, judged: 8 }, { school: "乙", role: "helped", score: 80, judged: 10 }];
 * groupJudgedScores(pair).members.map(({ merged }) => merged) // => [89, 82]
 */
export function groupJudgedScores(members: readonly JudgedMember[], options: GroupJudgesOptions = {}): JointScore {
  const { part = 10, total = 100, ownOutOf = "total", lacking } = options;
  if (!(total > 0 && part >= 0 && part <= total)) {
    throw new RangeError(`groupJudgedScores requires a part from 0 to the total, got ${part} of ${total}`);
  }
  const checked = membersWithScores("groupJudgedScores", "groupJudges", members, lacking);
  if ("none" in checked) return checked.none;
  const share = ownOutOf === "total" ? (total - part) / total : 1;
  return eachItsOwn(
    "groupJudges",
    members.map((member) => {
      const { score, judged } = member;
      if (score === null) return [member, null, "scoreLacking"] as const;
      if (judged === null) return [member, null, "judgedLacking"] as const;
      if (!(judged >= 0 && judged <= part)) return [member, null, "judgedOutside"] as const;
      return [member, score * share + judged, null] as const;
    }),
  );
}
