// Scores of schools put together community by community, every member's own beside the joint one.
import type { Community, JointScore, Merge } from "../communities/index.js";
import { jointScore, letterScore } from "../communities/index.js";
import type { RubricScores } from "../rubrics/index.js";
import { fromUnits } from "../rubrics/index.js";
import type { MergeFigures } from "./merge-figures.js";
import { eventsOf, mergeInputs, noMergeFigures } from "./merge-figures.js";

/** The joint score of one community, and where its members stand among the scores. */
export interface CommunityScore {
  readonly id: string;
  readonly name: string;
  readonly kind: Community["kind"];
  readonly joint: JointScore;
  /** Where a member's score is open: the joint scores at the least and at the most that it can become. */
  readonly ends: { readonly least: JointScore; readonly most: JointScore } | null;
  /** The row of its own target letter (目标责任书), whose score is the joint one; null where it has none. */
  readonly letter: number | null;
  /** The row of each member's own score, in the order of `joint.members`; null where the data has none. */
  readonly rows: readonly (number | null)[];
  /** Among the communities with a joint score, 1 for the highest; level ones share it. Null without one. */
  readonly rank: number | null;
}

/**
 * The joint scores of communities (共同体捆绑得分) from the scores of their schools.
 *
 * A member's own score is its final score, with bonus and deductions. Where a member's score is open, the joint one is too: it has no single
 * value, and `ends` gives the least and the most that it can become. A member that is not among the rows has none, and its community then
 * has none either, with the reason. `figures` are what some ways of merging ask for, `letters` the rows of target letters by their
 * unions: a community that is such a union has the score of its letter, however others are merged.
 *
 * Rule: `jointScore` over each community's members. Units: points of the rubric. Zeros are scores.
 *
 * Source: as `jointScore`; the letters are those of a district's 1+1+x unions.
 *
 * @example
 * const scores = scoreRubric(
 *   oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10),
 *   scoreDataOf([{ name: "一小", values: { rate: 90 } }, { name: "二小", values: { rate: 80 } }]),
 * );
 * const members = [{ school: "一小", role: "lead" }, { school: "二小", role: "helped" }];
 * communityScores([{ id: "1", name: "甲", kind: "pair", members }], scores)[0].joint.joint // => 8.4
 * communityScores([], scores) // => []
 * @throws RangeError when an option of the merge is out of its range
 */
export function communityScores(
  communities: readonly Community[],
  scores: RubricScores,
  merge: Merge = { kind: "roleWeighted" },
  figures: MergeFigures = noMergeFigures,
  letters: ReadonlyMap<string, number> = new Map(),
): readonly CommunityScore[] {
  const rowOf = rowFinder(scores.names);
  const merged = communities.map((community) => {
    const rows = community.members.map(({ school }) => rowOf(school));
    // A legal unit that counts as one school has its own score, whichever way others are merged.
    const way: Merge = community.kind === "oneLegalUnit" && rows.length === 1 ? { kind: "mean" } : merge;
    const pooled = way.kind === "pooled" ? figures.pooled(community, rows) : null;
    const events = way.kind === "sharedEvents" ? eventsOf(scores, rows) : [];
    const letter = letters.get(community.name) ?? null;
    const at = (end: 0 | 1, given: (row: number | null) => number | null): JointScore => {
      const members = community.members.map(({ school, role }, k) => ({
        school,
        role,
        score: given(rows[k]!),
        ...figures.figuresOf(school),
      }));
      return letter === null
        ? jointScore(members, way, mergeInputs(pooled?.[end] ?? null, events))
        : letterScore(members, given(letter), way.kind);
    };
    const isOpen = (letter === null ? rows : [letter]).some(
      (row) => row !== null && scores.final[row] !== scores.finalAtMost[row],
    );
    const least = at(0, (row) => (row === null ? null : fromUnits(scores.final[row]!, scores.decimals)));
    const most = at(1, (row) => (row === null ? null : fromUnits(scores.finalAtMost[row]!, scores.decimals)));
    const pooledOpen = letter === null && pooled !== null && pooled[0] !== pooled[1];
    const { id, name, kind } = community;
    const joint = pooledOpen
      ? { ...least, joint: null, reason: "scoreLacking" as const }
      : at(0, (row) => ownScore(scores, row));
    return {
      id,
      name,
      kind,
      joint,
      letter,
      ends: (isOpen || pooledOpen) && !hasScore(joint) && hasScore(least) ? { least, most } : null,
      rows,
    };
  });
  const joints = merged.flatMap(({ joint, ends }) => {
    const own = joint.joint;
    return own === null ? (ends === null ? [] : [ends.most.joint ?? -Infinity]) : [own];
  });
  return merged.map((each) => ({ ...each, rank: rankOf(each, merged, joints) }));
}

/** A score for all, or one for each member. */
const hasScore = ({ joint, reason }: JointScore): boolean => joint !== null || reason === "eachItsOwn";

/** None where it is open, or where one that is open may still pass it or not. */
function rankOf(
  { joint: { joint } }: Pick<CommunityScore, "joint">,
  all: readonly Omit<CommunityScore, "rank">[],
  most: readonly number[],
): number | null {
  if (joint === null) return null;
  const above = (scores: readonly (number | null | undefined)[]): number =>
    scores.filter((score) => (score ?? -Infinity) > joint + 1e-9).length;
  const surely = above(all.map(({ joint: own, ends }) => own.joint ?? ends?.least.joint));
  return surely === above(most) ? surely + 1 : null;
}

function rowFinder(names: readonly string[]): (school: string) => number | null {
  const rows = new Map(names.map((name, row) => [name, row]));
  return (school) => rows.get(school) ?? null;
}

/** The final score of a row in points; null where it is open. */
function ownScore({ final, finalAtMost, decimals }: RubricScores, row: number | null): number | null {
  return row === null || final[row] !== finalAtMost[row] ? null : fromUnits(final[row]!, decimals);
}
