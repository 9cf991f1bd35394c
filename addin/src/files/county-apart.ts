// Reading and judging a county in a worker: an aborted signal ends it at once, and what it had begun.
import type { JudgedCounty, JudgeOptions, ReadCounty } from "@junheng/engine/grounds";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Submission, SubmissionOptions } from "@junheng/engine/reading/forms";
import type { Standard } from "@junheng/engine/standards";
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
  return await new Promise((resolve, reject) => {
    const end = (finish: () => void): void => {
      worker.onmessage = null;
      worker.onerror = null;
      signal?.removeEventListener("abort", stop);
      finish();
    };
    const stop = (): void => {
      worker.terminate();
      end(() => reject(new DOMException("", "AbortError")));
    };
    signal?.addEventListener("abort", stop);
    if (signal?.aborted === true) return stop();
    worker.onmessage = ({ data }: MessageEvent<CountyReply>): void => {
      if (idle === null) idle = worker;
      else worker.terminate();
      end(() => (data.kind === "failed" ? reject(new Error(data.fault)) : resolve(data)));
    };
    worker.onerror = ({ message }): void => {
      worker.terminate();
      end(() => reject(new Error(message)));
    };
    worker.postMessage(request);
  });
}
