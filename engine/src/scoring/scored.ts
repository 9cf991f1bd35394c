// Everything that scoring sheets gives: what was scored by what, the scores, the communities, and every finding.
import type { JointRules, Merge } from "../communities/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Rubric, RubricScores, ScoreData } from "../rubrics/index.js";
import type { CommunityScore } from "./community-scores.js";
import type { JointOutcome } from "./joint-outcomes.js";
import type { ScoredUnit } from "./score-units.js";

/** A rubric, the figures, the scores, and the communities where there are any. */
export interface Scored {
  readonly rubric: Rubric;
  readonly data: ScoreData;
  readonly scores: RubricScores;
  readonly communities: readonly CommunityScore[];
  /** The legal units (1+X) among the schools, each with its score as one and those of its schools. */
  readonly units: readonly ScoredUnit[];
  readonly merge: Merge;
  /** What follows from joint scores, and what follows here; none without communities. */
  readonly rules: JointRules;
  readonly outcomes: readonly JointOutcome[];
  /** The period (时期) of the figures; null where none is named. */
  readonly period: string | null;
  /** The periods that stand there as well and were not read, the latest first. */
  readonly otherPeriods: readonly string[];
  /** What was found in reading and in scoring. */
  readonly diagnostics: readonly Diagnostic[];
}
