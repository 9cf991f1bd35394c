// Holds what was sent and makes one table of it in a worker, again after every decision, so that the page answers.
import type { CheckRule } from "@junheng/engine/checks";
import type { Collection, Decisions, SentFile } from "@junheng/engine/collection";
import { collectSchools } from "@junheng/engine/collection";

/** What the page asks for. */
export type CollectRequest =
  | { readonly kind: "add"; readonly file: SentFile }
  | {
      readonly kind: "collect";
      readonly id: number;
      readonly decisions: Decisions;
      readonly rules: readonly CheckRule[];
    };

/** The table, for the request of this id; none where the program failed, with what it said. */
export type CollectReply =
  | { readonly kind: "collected"; readonly id: number; readonly collection: Collection }
  | { readonly kind: "failed"; readonly id: number; readonly detail: string };

const files = new Map<string, SentFile>();
const reply = (message: CollectReply): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<CollectRequest>): void => {
  if (data.kind === "add") files.set(data.file.file, data.file);
  else
    try {
      const collection = collectSchools([...files.values()], { decisions: data.decisions, rules: data.rules });
      reply({ kind: "collected", id: data.id, collection });
    } catch (error) {
      reply({ kind: "failed", id: data.id, detail: error instanceof Error ? error.message : "" });
    }
};
