// Reads one file in a worker, so that the page answers while a large workbook is taken apart.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import type { WorkbookLooks } from "@junheng/workbook/looks";
import { readWorkbook } from "@junheng/workbook/read";

/** What the page asks for. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether its looks are wanted too, by who shows it. */
  readonly looks: boolean;
}

/** What the worker answers: what the file holds, or that it failed. */
export type ReadReply =
  | {
      readonly kind: "done";
      readonly grids: readonly Grid[];
      readonly diagnostics: readonly Diagnostic[];
      /** Null where they were not asked for, or where the file has none that can be read. */
      readonly looks: WorkbookLooks | null;
    }
  | { readonly kind: "failed" };

const reply = (message: ReadReply): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ReadRequest>): void => {
  readWorkbook(data.bytes, data.name)
    .then(async ({ grids, diagnostics }) => {
      const looks =
        data.looks && grids.length > 0 ? await (await import("@junheng/workbook/looks")).readLooks(data.bytes) : null;
      reply({ kind: "done", grids, diagnostics, looks });
    })
    .catch(() => reply({ kind: "failed" }));
};
