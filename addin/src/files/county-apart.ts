// Reading and judging a county in a worker.
import type { JudgedCounty, JudgeOptions, ReadCounty } from "@junheng/engine/grounds";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Submission } from "@junheng/engine/reading/forms";
import type { Standard } from "@junheng/engine/standards";
import { askApart } from "./ask-apart.js";
import type { CountyReading, CountyRequest, Judged, Read } from "./county.worker.js";

/** Reads the schools on grids; rejects with an AbortError when the signal says so, and with an Error where the worker fails. */
export async function readCountyApart(
  grids: readonly Grid[],
  options: CountyReading = {},
  signal?: AbortSignal,
): Promise<Submission> {
  const request: CountyRequest = { kind: "read", options };
  return (await askApart<Read>("county", request, { signal, sheets: grids })).reading;
}

/** Judges what was read, as `judgeCounty` does; it rejects as reading does. */
export async function judgeCountyApart(
  read: ReadCounty,
  standard: Standard,
  options: JudgeOptions,
  signal?: AbortSignal,
): Promise<JudgedCounty> {
  const request: CountyRequest = { kind: "judge", read, standard, options };
  return (await askApart<Judged>("county", request, { signal })).judged;
}
