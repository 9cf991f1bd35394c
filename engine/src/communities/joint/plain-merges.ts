// The merges that look at scores alone: sum, mean, lowest.
import { sumOf } from "../tidy-sum.js";
import type { JointScore, MemberScore, MergeOptions } from "./member-score.js";
import { membersWithScores, oneForAll, weighted } from "./results.js";

/**
 * The sum of the members' scores (得分相加): of 200 for two schools of 100.
 *
 * Without a score of every member there is none, unless those without are left out.
 *
 * @throws TypeError when a score is not finite
 * @example
 * const pair = [{ school: "甲", role: "lead", score: 92 }, { school: "乙", role: "helped", score: 78 }];
 * sumOfScores(pair).joint // => 170
 */
export function sumOfScores(members: readonly MemberScore[], { lacking }: MergeOptions = {}): JointScore {
  const checked = membersWithScores("sumOfScores", "sum", members, lacking);
  if ("none" in checked) return checked.none;
  const joint = sumOf(checked.scored.map(({ score }) => score));
  return oneForAll("sum", members, joint, ({ score }) => (score === null ? null : 1));
}

/**
 * The mean of the members' scores (得分平均): every school weighs the same.
 *
 * Without a score of every member there is none, unless those without are left out.
 *
 * @throws TypeError when a score is not finite
 * @example
 * const pair = [{ school: "甲", role: "lead", score: 92 }, { school: "乙", role: "helped", score: 78 }];
 * meanOfScores(pair).joint // => 85
 */
export const meanOfScores = (members: readonly MemberScore[], options: MergeOptions = {}): JointScore =>
  weighted("meanOfScores", "mean", members, options, (scored) => scored.map(() => 1));

/**
 * The lowest of the members' scores (取最低分): a community is as good as its weakest school.
 *
 * Without a score of every member there is none, unless those without are left out.
 *
 * @throws TypeError when a score is not finite
 * @example
 * const pair = [{ school: "甲", role: "lead", score: 92 }, { school: "乙", role: "helped", score: 78 }];
 * lowestScore(pair).joint // => 78
 */
export function lowestScore(members: readonly MemberScore[], { lacking }: MergeOptions = {}): JointScore {
  const checked = membersWithScores("lowestScore", "min", members, lacking);
  if ("none" in checked) return checked.none;
  const joint = Math.min(...checked.scored.map(({ score }) => score));
  return oneForAll("min", members, joint, () => null);
}
