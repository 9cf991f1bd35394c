// Checking printed figures in a worker.
import type { Grid } from "@junheng/engine/reading/cells";
import { askApart } from "./ask-apart.js";
import type { CheckedFigures, ClaimsRequest } from "./claims.worker.js";

/** What was found; it rejects as reading a county does. */
export const checkClaimsApart = (
  request: ClaimsRequest,
  grids: readonly Grid[],
  signal?: AbortSignal,
): Promise<CheckedFigures> => askApart<CheckedFigures>("claims", request, { signal, sheets: grids });
