// Every pupil weighs the same: the score of the large school prevails.
import type { JointScore, MemberScore, MergeOptions } from "./member-score.js";
import { weighted } from "./results.js";

/**
 * The mean of the members' scores by pupils (按学生数加权).
 *
 * Formula: Σ score × pupils / Σ pupils. Never outside the members' range. It rewards the large lead, which is against “the
 * rural school first”: it is here to be compared with. Null where a member's pupils are not known, or there are none at all.
 *
 * @throws TypeError when a score is not finite, or pupils are negative or not finite
 * @example
 * const lead = { school: "甲", role: "lead", score: 92, pupils: 1500 };
 * const rural = { school: "乙", role: "helped", score: 78, pupils: 600 };
 * pupilWeightedScore([lead, rural]).joint // => 88
 */
export const pupilWeightedScore = (members: readonly MemberScore[], options: MergeOptions = {}): JointScore =>
  weighted("pupilWeightedScore", "pupilWeighted", members, options, (scored) => {
    const lacking = scored.filter(({ pupils }) => pupils === null || pupils === undefined);
    if (lacking.length > 0) return { reason: "pupilsLacking", lacking: lacking.map(({ school }) => school) };
    const weights = scored.map(({ pupils }) => pupils as number);
    const wrong = weights.find((pupils) => !Number.isFinite(pupils) || pupils < 0);
    if (wrong !== undefined)
      throw new TypeError(`pupilWeightedScore requires finite pupils of zero or more, got ${String(wrong)}`);
    return weights.every((pupils) => pupils === 0) ? { reason: "noPupils" } : weights;
  });
