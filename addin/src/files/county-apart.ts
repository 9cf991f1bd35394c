// Reading and judging a county in a worker: an aborted signal ends it at once, and what it had begun.
import type { JudgedCounty, JudgeOptions, ReadCounty } from "@junheng/engine/grounds";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Submission, SubmissionOptions } from "@junheng/engine/reading/forms";
import type { Standard } from "@junheng/engine/standards";
import { askWorker } from "./ask-worker.js";
import type { CountyReply, CountyRequest } from "./county.worker.js";
import { openWorker } from "./open-worker.js";

/** Reads the schools on grids; rejects with an AbortError when the signal says so, and with an Error where the worker fails. */
export async function readCountyApart(
  grids: readonly Grid[],
  options: SubmissionOptions = {},
  signal?: AbortSignal,
): Promise<Submission> {
  const reply = await ask({ kind: "read", grids, options }, signal);
  if (reply.kind !== "read") throw new Error("The county was not read.");
  return reply.reading;
}

/** Judges what was read, as `judgeCounty` does; it rejects as reading does. */
export async function judgeCountyApart(
  read: ReadCounty,
  standard: Standard,
  options: JudgeOptions,
  signal?: AbortSignal,
): Promise<JudgedCounty> {
  const reply = await ask({ kind: "judge", read, standard, options }, signal);
  if (reply.kind !== "judged") throw new Error("The county was not judged.");
  return reply.judged;
}

/** A worker that has answered waits for the next request: its script is compiled once. */
let idle: Worker | null = null;

async function ask(request: CountyRequest, signal: AbortSignal | undefined): Promise<CountyReply> {
  signal?.throwIfAborted();
  const rested = idle;
  idle = null;
  const worker = rested ?? (await openWorker("county"));
  try {
    const asked = await askWorker<CountyReply>(worker, request, { signal });
    if (asked.kind !== "answered") throw new Error(asked.kind === "broken" ? asked.message : "");
    idle ??= worker;
    if (asked.reply.kind === "failed") throw new Error(asked.reply.fault);
    return asked.reply;
  } finally {
    if (idle !== worker) worker.terminate();
  }
}
