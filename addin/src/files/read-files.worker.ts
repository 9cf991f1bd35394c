// Reads one file in a worker, so that the page answers while a large workbook is taken apart.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import { readWorkbook } from "@junheng/workbook/read";

/** What the page asks for. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the worker tells: how far it is, and at the end what the file holds. */
export type ReadReply =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly grids: readonly Grid[]; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "failed" };

const reply = (message: ReadReply): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ReadRequest>): void => {
  readWorkbook(data.bytes, data.name, { onProgress: (done, total) => reply({ kind: "progress", done, total }) })
    .then(({ grids, diagnostics }) => reply({ kind: "done", grids, diagnostics }))
    .catch(() => reply({ kind: "failed" }));
};
