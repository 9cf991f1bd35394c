// Scoring the sheets of a workbook in a worker.
import type { Grid } from "@junheng/engine/reading/cells";
import { askApart } from "./ask-apart.js";
import type { ScoreReply, ScoreRequest } from "./score.worker.js";

/** The rubric that stands on the sheets, and the scores; it rejects as reading a county does. */
export const scoreApart = (
  grids: readonly Grid[],
  request: Omit<ScoreRequest, "kind">,
  signal?: AbortSignal,
): Promise<ScoreReply> => askApart<ScoreReply>("score", { kind: "score", ...request }, { signal, sheets: grids });
