// Everything that scoring sheets gives: what was scored by what, the scores, the communities, and every finding.
import type { Merge } from "../communities/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Rubric, RubricScores, ScoreData } from "../rubrics/index.js";
import type { CommunityScore } from "./community-scores.js";

/** A rubric, the figures, the scores, and the communities where there are any. */
export interface Scored {
  readonly rubric: Rubric;
  readonly data: ScoreData;
  readonly scores: RubricScores;
  readonly communities: readonly CommunityScore[];
  readonly merge: Merge;
  /** What was found in reading and in scoring. */
  readonly diagnostics: readonly Diagnostic[];
}
