// Finds the rubric on the sheets of a workbook, and scores them, in a worker, so that the page answers meanwhile.
import type { Grid } from "@junheng/engine/reading/cells";
import type { WorkbookRubric } from "@junheng/engine/reading/rubrics";
import { rubricOfWorkbook } from "@junheng/engine/reading/rubrics";
import type { Rubric } from "@junheng/engine/rubrics";
import type { ScoredGrids, ScoreGridsOptions } from "@junheng/engine/scoring";
import { answerRequests } from "./answer-requests.js";
import { scoreWithRules } from "./score-with-rules.js";

/** What the page asks for; the grids come in pieces before. */
export interface ScoreRequest {
  readonly kind: "score";
  /** By which rubric; `own` is the one that stands on the sheets, null scores nothing. */
  readonly rubric: Rubric | "own" | null;
  readonly options: ScoreGridsOptions;
}

/** What the worker answers. */
export interface ScoreReply {
  readonly kind: "scored";
  /** The rubric that stands on the sheets; null where there is none. */
  readonly own: WorkbookRubric | null;
  /** Null where there is no rubric to score by. */
  readonly result: ScoredGrids | null;
}

answerRequests<ScoreRequest, Grid>((request, grids): ScoreReply => {
  const own = rubricOfWorkbook(grids);
  const rubric = request.rubric === "own" ? (own?.rubric ?? null) : request.rubric;
  return { kind: "scored", own, result: rubric === null ? null : scoreWithRules(grids, rubric, request.options) };
});
