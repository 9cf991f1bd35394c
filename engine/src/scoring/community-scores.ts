// Scores of schools put together community by community, every member's own beside the joint one.
import type { Community, JointScore, Merge } from "../communities/index.js";
import { jointScore } from "../communities/index.js";
import type { RubricScores } from "../rubrics/index.js";
import { fromUnits } from "../rubrics/index.js";

/** The joint score of one community, and where its members stand among the scores. */
export interface CommunityScore {
  readonly id: string;
  readonly name: string;
  readonly kind: Community["kind"];
  readonly joint: JointScore;
  /** The row of each member's own score, in the order of `joint.members`; null where the data has none. */
  readonly rows: readonly (number | null)[];
  /** Among the communities with a joint score, 1 for the highest; level ones share it. Null without one. */
  readonly rank: number | null;
}

/**
 * The joint scores of communities (共同体捆绑得分) from the scores of their schools.
 *
 * A member's own score is its final score, with bonus and deductions; a member whose score is open, or that is not among the
 * rows, has none, and its community then has none either, with the reason. Pupils come from `pupilsOf` where a way of merging
 * asks for them.
 *
 * @throws RangeError when an option of the merge is out of its range
 */
export function communityScores(
  communities: readonly Community[],
  scores: RubricScores,
  merge: Merge = { kind: "roleWeighted" },
  pupilsOf: (school: string) => number | null = () => null,
): readonly CommunityScore[] {
  const rowOf = rowFinder(scores.names);
  const merged = communities.map((community) => {
    const rows = community.members.map(({ school }) => rowOf(school));
    const members = community.members.map(({ school, role }, k) => ({
      school,
      role,
      score: ownScore(scores, rows[k]!),
      pupils: pupilsOf(school),
    }));
    const { id, name, kind } = community;
    return { id, name, kind, joint: jointScore(members, merge), rows };
  });
  const joints = merged.flatMap(({ joint }) => (joint.joint === null ? [] : [joint.joint]));
  return merged.map((each) => ({
    ...each,
    rank: each.joint.joint === null ? null : 1 + joints.filter((joint) => joint > each.joint.joint! + 1e-9).length,
  }));
}

function rowFinder(names: readonly string[]): (school: string) => number | null {
  const rows = new Map(names.map((name, row) => [name, row]));
  return (school) => rows.get(school) ?? null;
}

/** The final score of a row in points; null where it is open. */
function ownScore({ final, finalAtMost, decimals }: RubricScores, row: number | null): number | null {
  return row === null || final[row] !== finalAtMost[row] ? null : fromUnits(final[row]!, decimals);
}
