// The ways of scoring an item, as data: 24 kinds, each with all that changes its result.
// Names of inputs are ids of the rubric's inputs; `{ item }` takes the points of another item instead.
export type * from "./method-parts.js";
import type {
  Bands,
  BandsVsReference,
  LinearToTarget,
  PerUnit,
  Rank,
  RatioAsScore,
  RatioToBest,
  Threshold,
  ThresholdElseRank,
} from "./methods-of-values.js";
import type {
  Checklist,
  CountGate,
  MinimumCounts,
  PerOccurrence,
  WeightedCategories,
  WeightedRates,
} from "./methods-of-counts.js";
import type { GradeToPoints, Judged, Panel, Survey } from "./methods-of-judgement.js";
import type { ComplementShare, GapClosing, Growth, WorseningOnly } from "./methods-of-change.js";
export type * from "./methods-of-values.js";
export type * from "./methods-of-counts.js";
export type * from "./methods-of-judgement.js";
export type * from "./methods-of-change.js";

/** 24. The best, the sum or the mean of methods; each has the item's points as its own full points unless it says. */
export interface Combined {
  readonly kind: "bestOf" | "sum" | "mean";
  readonly of: readonly { readonly method: SimpleMethod; readonly points?: number; readonly weight?: number }[];
}

/** Every method but a combined one. */
export type SimpleMethod =
  | LinearToTarget
  | RatioAsScore
  | PerUnit
  | Bands
  | BandsVsReference
  | Threshold
  | ThresholdElseRank
  | Rank
  | RatioToBest
  | WeightedRates
  | WeightedCategories
  | MinimumCounts
  | PerOccurrence
  | Checklist
  | CountGate
  | GradeToPoints
  | Judged
  | Panel
  | Survey
  | Growth
  | WorseningOnly
  | GapClosing
  | ComplementShare;

/** A way of scoring an item. */
export type Method = SimpleMethod | Combined;

/** The kind of a method. */
export type MethodKind = Method["kind"];
