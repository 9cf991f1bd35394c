// The score of a community by its target letter: one for all members.
import type { JointScore, MemberScore, MergeKind } from "./member-score.js";
import { noJointScore, oneForAll } from "./results.js";

/**
 * The joint score of a community by its target letter (目标责任书得分): every member has it.
 *
 * Formula: merged = the letter's score for each member; nothing is weighed. Shapes and units: any number of members, a score in points of
 * the letter's rubric. A score of 0 counts as 0; null, a letter with open tasks, gives no joint score, with the reason `scoreLacking`. None:
 * without members the score stands alone. Errors: none thrown. `kind` is the way that would have merged own scores, and is passed through.
 * Source: target letters of 1+1+x unions of a district, one a union, a line a task; that a union's letter is its joint score is our reading.
 *
 * @example
 * const pair = [{ school: "甲", role: "lead", score: 92 }, { school: "乙", role: "member", score: null }];
 * letterScore(pair, 88, "mean").members.map(({ own, merged }) => [own, merged]) // => [[92, 88], [null, 88]]
 * letterScore(pair, null, "mean").reason // => "scoreLacking"
 */
export const letterScore = (members: readonly MemberScore[], score: number | null, kind: MergeKind): JointScore =>
  score === null
    ? noJointScore(kind, members, "scoreLacking")
    : { ...oneForAll(kind, members, score, () => null), lacking: [] };
