// A question to a worker of its own: an aborted signal ends it at once, and what it had begun.
import { inSlices } from "../hosts/in-slices.js";
import type { WorkerName } from "./any.worker.js";
import type { Failed } from "./answer-requests.js";
import type { AskOptions } from "./ask-worker.js";
import { askWorker } from "./ask-worker.js";
import { piecesOf } from "./in-pieces.js";
import { openWorker } from "./open-worker.js";

/** What comes with the question. */
export interface ApartOptions extends Pick<AskOptions, "onPiece"> {
  readonly signal?: AbortSignal | undefined;
  /** Sheets that the worker is to have; they are sent in pieces, so that the page is not held. */
  readonly sheets?: readonly { readonly rows: readonly (readonly unknown[])[] }[];
}

/** A worker that has answered waits for the next question of its kind: its script is compiled once. */
const idle = new Map<WorkerName | "solver", Worker>();

/** The answer; rejects with an AbortError when the signal says so, and with an Error where the worker fails. */
export async function askApart<Reply extends { readonly kind: string }>(
  name: WorkerName | "solver",
  request: { readonly kind: string },
  { signal, sheets = [], onPiece }: ApartOptions = {},
): Promise<Reply> {
  signal?.throwIfAborted();
  const rested = idle.get(name);
  idle.delete(name);
  const worker = rested ?? (await openWorker(name));
  try {
    const pause = inSlices(signal);
    for (const piece of piecesOf(sheets)) {
      await pause();
      worker.postMessage({ piece });
    }
    const reply = await answerOf<Reply>(worker, request, { signal, ...(onPiece && { onPiece }) });
    if (!idle.has(name)) idle.set(name, worker);
    return reply;
  } finally {
    if (idle.get(name) !== worker) worker.terminate();
  }
}

/** The answer of a worker that answers requests one after the other; it rejects as `askApart` does. */
export async function answerOf<Reply extends { readonly kind: string }>(
  worker: Worker,
  request: { readonly kind: string },
  options: AskOptions = {},
): Promise<Reply> {
  const asked = await askWorker<Reply | Failed>(worker, request, options);
  if (asked.kind !== "answered") throw new Error(asked.kind === "broken" ? asked.message : "");
  if (isFailed(asked.reply)) throw new Error(asked.reply.fault);
  return asked.reply;
}

const isFailed = (reply: { readonly kind: string }): reply is Failed => reply.kind === "failed";
