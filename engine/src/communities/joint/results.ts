// Makes the results of merging: one score for all, none with its reason, or one for each member.
import { tidy } from "../tidy-sum.js";
import type {
  JointMember,
  JointScore,
  LackingPolicy,
  MemberScore,
  MergeKind,
  MergeOptions,
  NoScoreReason,
} from "./member-score.js";

/** A member that has a score. */
export type ScoredMember = MemberScore & { readonly score: number };

const ownOf = ({ school, role, score }: MemberScore): Pick<JointMember, "school" | "role" | "own"> => ({
  school,
  role,
  own: score,
});

/** No joint score, and why. */
export const noJointScore = (
  kind: MergeKind,
  members: readonly MemberScore[],
  reason: NoScoreReason,
  lacking: readonly string[] = [],
): JointScore => ({
  kind,
  joint: null,
  reason,
  lacking,
  members: members.map((member) => ({ ...ownOf(member), weight: null, merged: null, reason })),
});

/** A score for each member, and none for all. */
export const eachItsOwn = (
  kind: MergeKind,
  merged: readonly (readonly [MemberScore, score: number | null, reason: NoScoreReason | null])[],
): JointScore => ({
  kind,
  joint: null,
  reason: "eachItsOwn",
  lacking: merged.flatMap(([{ school }, , reason]) => (reason === null ? [] : [school])),
  members: merged.map(([member, score, reason]) => ({
    ...ownOf(member),
    weight: null,
    merged: score === null ? null : tidy(score),
    reason,
  })),
});

/** The members to merge, or the result that says why they cannot be. */
export function membersWithScores(
  caller: string,
  kind: MergeKind,
  members: readonly MemberScore[],
  policy: LackingPolicy = "none",
): { readonly scored: readonly ScoredMember[] } | { readonly none: JointScore } {
  for (const { school, score } of members)
    if (score !== null && !Number.isFinite(score))
      throw new TypeError(`${caller} requires finite scores, got ${String(score)} of ${school}`);
  const scored = members.filter((member): member is ScoredMember => member.score !== null);
  const lacking = members.filter(({ score }) => score === null).map(({ school }) => school);
  if (lacking.length > 0 && policy === "none") return { none: noJointScore(kind, members, "scoreLacking", lacking) };
  return scored.length === 0 ? { none: noJointScore(kind, members, "noMembers", lacking) } : { scored };
}

/** The weights of the members with scores, one each; or why there are none. */
export type Weighing = (
  scored: readonly ScoredMember[],
) => readonly number[] | { readonly reason: NoScoreReason; readonly lacking?: readonly string[] };

/** A joint score that is a weighted mean: never outside the members' range. Weights need not add up to 1. */
export function weighted(
  caller: string,
  kind: MergeKind,
  members: readonly MemberScore[],
  { lacking }: MergeOptions,
  weigh: Weighing,
): JointScore {
  const checked = membersWithScores(caller, kind, members, lacking);
  if ("none" in checked) return checked.none;
  const { scored } = checked;
  const weights = weigh(scored);
  if ("reason" in weights) return noJointScore(kind, members, weights.reason, weights.lacking);
  const sum = weights.reduce((before, weight) => before + weight, 0);
  const lowest = Math.min(...scored.map(({ score }) => score));
  const highest = Math.max(...scored.map(({ score }) => score));
  // Counted from the lowest score, so that equal scores give exactly that score.
  const above = scored.reduce((before, { score }, i) => before + (score - lowest) * ((weights[i] as number) / sum), 0);
  const joint = Math.min(highest, Math.max(lowest, tidy(lowest + above)));
  return oneForAll(kind, members, joint, (member) => {
    const position = scored.indexOf(member as ScoredMember);
    return position < 0 ? null : (weights[position] as number) / sum;
  });
}

/** One score for all members. */
export const oneForAll = (
  kind: MergeKind,
  members: readonly MemberScore[],
  joint: number,
  weightOf: (member: MemberScore) => number | null,
): JointScore => ({
  kind,
  joint,
  reason: null,
  lacking: members.filter(({ score }) => score === null).map(({ school }) => school),
  members: members.map((member) => ({ ...ownOf(member), weight: weightOf(member), merged: joint, reason: null })),
});
