// The schools on grids, read in a worker of its own: an aborted signal ends it at once.
import type { Grid } from "@junheng/engine/reading/cells";
import type { Submission, SubmissionOptions } from "@junheng/engine/reading/forms";
import type { CountyReply, CountyRequest } from "./county.worker.js";
import { openWorker } from "./open-worker.js";

/** Reads the schools; rejects with an AbortError when the signal says so, and with an Error where the worker fails. */
export async function readCountyApart(
  grids: readonly Grid[],
  options: SubmissionOptions = {},
  signal?: AbortSignal,
): Promise<Submission> {
  const script = await import("./county.worker.ts?source");
  return await new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = openWorker(script);
    const end = (finish: () => void): void => {
      worker.terminate();
      signal?.removeEventListener("abort", stop);
      finish();
    };
    const stop = (): void => end(() => reject(new DOMException("", "AbortError")));
    signal?.addEventListener("abort", stop);
    worker.onmessage = ({ data }: MessageEvent<CountyReply>): void =>
      end(() => (data.kind === "read" ? resolve(data.reading) : reject(new Error("The county could not be read."))));
    worker.onerror = ({ message }): void => end(() => reject(new Error(message)));
    worker.postMessage({ grids, options } satisfies CountyRequest);
  });
}
