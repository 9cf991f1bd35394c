// What follows from joint scores, as rules that a bureau changes: how scores are merged, points of principals, prizes, awards, quota places.
import type { Merge } from "../joint-scores.js";
import { principalPoints } from "./principal-points.js";
import type { PrizeMap } from "./prizes.js";
import { prizes } from "./prizes.js";
import type { QuotaRule } from "./quota-places.js";

/** Which score a principal answers for. */
export type PrincipalBasis = "joint" | "own";

/** The rules; one that is not there gives nothing. */
export interface JointRules {
  readonly format: "junheng-joint-rules/1";
  readonly merge?: Merge;
  /** Points of a principal by the grade of the score, joint or own; a grade is named by its id or its title. */
  readonly principal?: {
    readonly by: PrincipalBasis;
    readonly points: readonly { readonly grade: string; readonly points: number }[];
  };
  /** Prizes in yuan by the band of the same score. */
  readonly prizes?: PrizeMap;
  /** How many schools are commended (评优), by the same score; level ones at the limit all are, barred ones are not. */
  readonly awards?: { readonly places: number };
  /** Quota places (指标到校), given out by the same score and by pupils. */
  readonly quota?: { readonly places: number; readonly rule: QuotaRule };
}

/**
 * The rules without a file: weighted by role, 40/32/24/0 of a principal's points, and prizes by band. Awards and quota places have no number
 * until a bureau gives one. Sources as with each rule; the merge is our proposal.
 */
export const usualJointRules: JointRules = {
  format: "junheng-joint-rules/1",
  merge: { kind: "roleWeighted" },
  principal: {
    by: "joint",
    points: Object.entries(principalPoints).map(([grade, points]) => ({ grade, points })),
  },
  prizes,
};
