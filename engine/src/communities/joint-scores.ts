// The joint score of a community by any of the ways of merging, chosen as data.
import type { GrowingMember, OwnPlusGrowthOptions } from "./joint/own-plus-growth.js";
import { ownPlusGrowthScores } from "./joint/own-plus-growth.js";
import type { GroupJudgesOptions } from "./joint/group-judges.js";
import { groupJudgedScores } from "./joint/group-judges.js";
import type { JointScore, MemberScore, MergeKind, MergeOptions } from "./joint/member-score.js";
import type { OwnPlusJointOptions } from "./joint/own-plus-joint.js";
import { ownPlusJointScores } from "./joint/own-plus-joint.js";
import { lowestScore, meanOfScores, sumOfScores } from "./joint/plain-merges.js";
import type { RawFigures, Recompute } from "./joint/pooled.js";
import { pooledScore } from "./joint/pooled.js";
import { pupilWeightedScore } from "./joint/pupil-weighted.js";
import type { RoleWeightedOptions } from "./joint/role-weighted.js";
import { roleWeightedScore } from "./joint/role-weighted.js";
import type { SharedEvent, SharedEventsOptions } from "./joint/shared-events.js";
import { sharedEventScores } from "./joint/shared-events.js";

/** A way of merging with its options, as data. */
export type Merge =
  | ({ readonly kind: "sum" | "mean" | "pupilWeighted" | "min" } & MergeOptions)
  | ({ readonly kind: "roleWeighted" } & RoleWeightedOptions)
  | { readonly kind: "pooled" }
  | ({ readonly kind: "ownPlusJoint" } & OwnPlusJointOptions)
  | ({ readonly kind: "ownPlusGrowth" } & OwnPlusGrowthOptions)
  | ({ readonly kind: "sharedEvents" } & SharedEventsOptions)
  | ({ readonly kind: "groupJudges" } & GroupJudgesOptions);

/**
 * A way of merging by its name, with its usual options (按名称取合并方式).
 *
 * Rule: only `ownPlusGrowth` has an option that must be there: 1 point for each point by which a gap was closed. Units: points a
 * point. Missing options are left to `jointScore`, which has its defaults. None: never null. Errors: none.
 *
 * Source: ours; no document gives a rate of growth.
 *
 * @example
 * mergeNamed("ownPlusGrowth") // => { kind: "ownPlusGrowth", perPoint: 1 }
 * mergeNamed("min") // => { kind: "min" }
 */
export const mergeNamed = (kind: MergeKind): Merge => (kind === "ownPlusGrowth" ? { kind, perPoint: 1 } : { kind });

/** A member with all that any way of merging may ask for. */
export interface MergeMember extends MemberScore {
  /** For `pooled`: raw figures. */
  readonly figures?: RawFigures;
  /** For `ownPlusGrowth`: points by which the gap was closed. */
  readonly closed?: number | null;
  /** For `groupJudges`: what the group gave. */
  readonly judged?: number | null;
}

/** What some ways of merging need beside the members. */
export interface MergeInputs {
  /** For `pooled`: the rule that scores raw figures. */
  readonly recompute?: Recompute;
  /** For `sharedEvents`. */
  readonly events?: readonly SharedEvent[];
}

/**
 * The joint score of a community (捆绑考核得分) by the way of merging that is chosen; `roleWeighted` where none is.
 *
 * Formula: that of the way; `roleWeighted` = (1 − w) × mean of those that lead + w × mean of the led, w 0.6 unless said.
 * No document prints how the scores of a community are put together: the ways are open to choose, and every member's own score
 * stands beside the result, whichever it is. A member without a score makes the joint one null, with the reason. Zeros are scores.
 *
 * Source: ours for `roleWeighted`, the default; `pooled` after 新宾, `sharedEvents` after 颍上, `groupJudges` after a county's
 * assessment of principals.
 *
 * @throws TypeError when a score is not finite, or `pooled` is asked for without its rule
 * @throws RangeError when an option is out of its range
 * @example
 * const lead = { school: "甲", role: "lead", score: 92, pupils: 1500 };
 * const rural = { school: "乙", role: "helped", score: 78, pupils: 600 };
 * jointScore([lead, rural]).joint // => 83.6
 * jointScore([lead, rural], { kind: "pupilWeighted" }).joint // => 88
 * jointScore([lead, { ...rural, score: null }]).reason // => "scoreLacking"
 */
export function jointScore(
  members: readonly MergeMember[],
  merge: Merge = { kind: "roleWeighted" },
  { recompute, events = [] }: MergeInputs = {},
): JointScore {
  switch (merge.kind) {
    case "sum":
      return sumOfScores(members, merge);
    case "mean":
      return meanOfScores(members, merge);
    case "roleWeighted":
      return roleWeightedScore(members, merge);
    case "pupilWeighted":
      return pupilWeightedScore(members, merge);
    case "pooled":
      if (recompute === undefined) throw new TypeError("jointScore requires recompute for pooled, got none");
      return pooledScore(
        members.map((member) => ({ ...member, figures: member.figures ?? {} })),
        recompute,
      );
    case "min":
      return lowestScore(members, merge);
    case "ownPlusJoint":
      return ownPlusJointScores(members, merge);
    case "ownPlusGrowth":
      return ownPlusGrowthScores(members satisfies readonly GrowingMember[], merge);
    case "sharedEvents":
      return sharedEventScores(members, events, merge);
    case "groupJudges":
      return groupJudgedScores(
        members.map((member) => ({ ...member, judged: member.judged ?? null })),
        merge,
      );
  }
}
