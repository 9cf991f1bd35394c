// Finds the rubric on the sheets of a workbook, and scores them, in a worker, so that the page answers meanwhile.
import type { Grid } from "@junheng/engine/reading/cells";
import type { WorkbookRubric } from "@junheng/engine/reading/rubrics";
import { rubricOfWorkbook } from "@junheng/engine/reading/rubrics";
import type { Rubric } from "@junheng/engine/rubrics";
import type { ScoredGrids, ScoreGridsOptions } from "@junheng/engine/scoring";
import { readJointRules } from "@junheng/engine/joint-rules";
import { scoreGrids } from "@junheng/engine/scoring";
import { answerRequests } from "./answer-requests.js";

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
  return { kind: "scored", own, result: rubric === null ? null : scored(grids, rubric, request.options) };
});

/** By the rules of joint scores that stand on a sheet of the workbook, where one has any. */
function scored(grids: readonly Grid[], rubric: Rubric, options: ScoreGridsOptions): ScoredGrids {
  const found = readJointRules(grids);
  const result = scoreGrids(grids, rubric, { ...options, ...(found?.rules && { rules: found.rules }) });
  return { ...result, diagnostics: [...result.diagnostics, ...(found?.diagnostics ?? [])] };
}
