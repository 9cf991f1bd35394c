// The ways of scoring an item by itself, as data: 23 kinds, each with all that changes its result.
import type { Bands } from "./methods/bands.js";
import type { BandsVsReference } from "./methods/bands-vs-reference.js";
import type { Checklist } from "./methods/checklist.js";
import type { ComplementShare } from "./methods/complement-share.js";
import type { CountGate } from "./methods/count-gate.js";
import type { GapClosing } from "./methods/gap-closing.js";
import type { GradeToPoints } from "./methods/grade-to-points.js";
import type { Growth } from "./methods/growth.js";
import type { Judged } from "./methods/judged.js";
import type { LinearToTarget } from "./methods/linear-to-target.js";
import type { MinimumCounts } from "./methods/minimum-counts.js";
import type { Panel } from "./methods/panel.js";
import type { PerOccurrence } from "./methods/per-occurrence.js";
import type { PerUnit } from "./methods/per-unit.js";
import type { Rank } from "./methods/rank.js";
import type { RatioAsScore } from "./methods/ratio-as-score.js";
import type { RatioToBest } from "./methods/ratio-to-best.js";
import type { Survey } from "./methods/survey.js";
import type { Threshold } from "./methods/threshold.js";
import type { ThresholdElseRank } from "./methods/threshold-else-rank.js";
import type { WeightedCategories } from "./methods/weighted-categories.js";
import type { WeightedRates } from "./methods/weighted-rates.js";
import type { WorseningOnly } from "./methods/worsening-only.js";

export type {
  Bands,
  BandsVsReference,
  Checklist,
  ComplementShare,
  CountGate,
  GapClosing,
  GradeToPoints,
  Growth,
  Judged,
  LinearToTarget,
  MinimumCounts,
  Panel,
  PerOccurrence,
  PerUnit,
  Rank,
  RatioAsScore,
  RatioToBest,
  Survey,
  Threshold,
  ThresholdElseRank,
  WeightedCategories,
  WeightedRates,
  WorseningOnly,
};

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
