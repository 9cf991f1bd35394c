// Writing a workbook in a worker: an aborted signal ends it at once, and nothing is left of it.
import { inSlices } from "../hosts/in-slices.js";
import { askWorker } from "./ask-worker.js";
import { piecesOf } from "./in-pieces.js";
import { openWorker } from "./open-worker.js";
import type { SaveReply, SaveRequest, SheetToSave } from "./save.worker.js";

/** The bytes of the file; rejects with an AbortError when the signal says so, and with an Error where it cannot be written. */
export async function saveApart(
  request: SaveRequest,
  sheets: readonly SheetToSave[],
  signal?: AbortSignal,
): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const worker = await openWorker("save");
  const pause = inSlices(signal);
  try {
    for (const piece of piecesOf(sheets)) {
      await pause();
      worker.postMessage({ piece });
    }
    const asked = await askWorker<SaveReply>(worker, request, { signal });
    if (asked.kind !== "answered" || asked.reply.kind === "failed") throw new Error("The workbook was not written.");
    return asked.reply.bytes;
  } finally {
    worker.terminate();
  }
}
