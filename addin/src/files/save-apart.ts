// Writing a workbook in a worker: an aborted signal ends it at once, and nothing is left of it.
import { askApart } from "./ask-apart.js";
import type { Saved, SaveRequest, SheetToSave } from "./save.worker.js";

/** The bytes of the file; rejects with an AbortError when the signal says so, and with an Error where it cannot be written. */
export const saveApart = async (
  request: SaveRequest,
  sheets: readonly SheetToSave[],
  signal?: AbortSignal,
): Promise<Uint8Array> => (await askApart<Saved>("save", request, { signal, sheets })).bytes;
