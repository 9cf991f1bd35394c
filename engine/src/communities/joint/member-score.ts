// What goes into a joint score and what comes out: every member's own score always beside it.
import type { MemberRole } from "../community.js";

/** A member with its own score; null where it has none. */
export interface MemberScore {
  readonly school: string;
  readonly role: MemberRole;
  readonly score: number | null;
  readonly pupils?: number | null;
}

/** The ten ways of merging scores (捆绑考核计分方式). */
export type MergeKind =
  | "sum"
  | "mean"
  | "roleWeighted"
  | "pupilWeighted"
  | "pooled"
  | "min"
  | "ownPlusJoint"
  | "ownPlusGrowth"
  | "sharedEvents"
  | "groupJudges";

/** Every way of merging. */
export const mergeKinds: readonly MergeKind[] = [
  "sum",
  "mean",
  "roleWeighted",
  "pupilWeighted",
  "pooled",
  "min",
  "ownPlusJoint",
  "ownPlusGrowth",
  "sharedEvents",
  "groupJudges",
];

/**
 * Why there is no score.
 *
 * - `noMembers`: nobody is in the community, or nobody has a score and those without are left out
 * - `scoreLacking`, `pupilsLacking`, `dataLacking`: a member lacks it; the schools are named in `lacking`
 * - `sideLacking`: nobody leads, or nobody is led, so that there are no two sides to weigh
 * - `noPupils`: all members together have no pupils
 * - `alone`: a member without partners has nobody to share scores with
 * - `closingLacking`: it is not known how far a gap was closed
 * - `judgedLacking`, `judgedOutside`: the group has not judged, or given more than its part or less than nothing
 * - `eachItsOwn`: this way of merging gives each member a score of its own, and none to all
 */
export type NoScoreReason =
  | "noMembers"
  | "scoreLacking"
  | "pupilsLacking"
  | "dataLacking"
  | "sideLacking"
  | "noPupils"
  | "alone"
  | "closingLacking"
  | "judgedLacking"
  | "judgedOutside"
  | "eachItsOwn";

/** A member in a result. */
export interface JointMember {
  readonly school: string;
  readonly role: MemberRole;
  /** Its own score, as given. */
  readonly own: number | null;
  /** What its own score weighs in the joint one; the weights add up to 1 (to the members, for a sum). Null where nothing is weighed. */
  readonly weight: number | null;
  /** What the member has after merging: the joint score, or one of its own. */
  readonly merged: number | null;
  /** Why it has none. */
  readonly reason: NoScoreReason | null;
}

/** A joint score (捆绑考核得分) with what it was made of. */
export interface JointScore {
  readonly kind: MergeKind;
  /** Null with a reason; never a mean of the rest unless that was asked for. */
  readonly joint: number | null;
  readonly reason: NoScoreReason | null;
  /** The schools that lack what the reason says. */
  readonly lacking: readonly string[];
  readonly members: readonly JointMember[];
}

/** What becomes of members without a score: no joint score, or they are left out because that was asked for. */
export type LackingPolicy = "none" | "leaveOut";

/** What every merge may be told. */
export interface MergeOptions {
  /** Default: `none`. */
  readonly lacking?: LackingPolicy;
}
