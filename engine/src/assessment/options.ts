// What a caller may choose where the regulations leave a question open. Every choice has a stated default.
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Scope, Standard, TeachingPointPolicy } from "../standards/index.js";
import { latest } from "../standards/index.js";

/** Choices for an assessment. */
export interface AssessmentOptions {
  /** The stages to assess. Default: primary and junior. */
  readonly stages?: readonly CompulsoryStage[];
  /** The date whose thresholds hold (ISO). Default: the newest. */
  readonly asOf?: string;
  /** Teaching points below the standard's size. Default: as the standard says (2017 leaves them out, 2012 merges them). */
  readonly smallTeachingPoints?: TeachingPointPolicy;
  /** Teaching points of that size or more. Default: as the standard says (2017 counts them, 2012 merges them). */
  readonly largeTeachingPoints?: TeachingPointPolicy;
  /** Keep schools that the standard leaves out for who runs them (private schools in 2012). Default: no. */
  readonly includeAllOwners?: boolean;
  /** Judge by the exact values or by those the form prints. Default: exact; both are in the result wherever they differ. */
  readonly compare?: "exact" | "printed";
  /** A blank cell in a column that only some schools have (indoor sports rooms). Default: missing, never silently zero. */
  readonly blankOptional?: "missing" | "zero";
}

/** The choices with their defaults filled in. */
export interface Choices {
  readonly stages: readonly CompulsoryStage[];
  readonly asOf: string;
  readonly scope: Scope;
  readonly compare: "exact" | "printed";
  readonly blankOptional: "missing" | "zero";
}

/** Fills in the defaults. */
export const choicesOf = (standard: Standard, options: AssessmentOptions): Choices => ({
  stages: options.stages ?? compulsoryStages,
  asOf: options.asOf ?? latest,
  scope: {
    ...standard.scope,
    smallTeachingPoints: options.smallTeachingPoints ?? standard.scope.smallTeachingPoints,
    largeTeachingPoints: options.largeTeachingPoints ?? standard.scope.largeTeachingPoints,
    excludedOwners: options.includeAllOwners ? [] : standard.scope.excludedOwners,
  },
  compare: options.compare ?? "exact",
  blankOptional: options.blankOptional ?? "missing",
});
