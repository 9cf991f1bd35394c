// The worker that holds what was sent, with its answers as promises.
import type { CheckRule } from "@junheng/engine/checks";
import { withOwnChecks } from "@junheng/engine/checks";
import type { Collection, Decisions, SentFile } from "@junheng/engine/collection";
import type { CollectReply, CollectRequest } from "./collect.worker.js";
import { openWorker } from "./open-worker.js";

/** What can be asked of it. */
export interface CollectWorker {
  readonly add: (file: SentFile) => void;
  readonly collect: (decisions: Decisions, rules: readonly CheckRule[]) => Promise<Collection>;
  readonly close: () => void;
}

/** Starts it; rejects where its script cannot be loaded. */
export async function openCollectWorker(): Promise<CollectWorker> {
  const worker = await openWorker("collect");
  const waiting = new Map<number, { resolve: (collection: Collection) => void; reject: (error: Error) => void }>();
  let last = 0;
  const post = (request: CollectRequest): void => worker.postMessage(request);
  worker.onmessage = ({ data }: MessageEvent<CollectReply>): void => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "collected") asked?.resolve(data.collection);
    else asked?.reject(new Error(data.detail));
  };
  worker.onerror = ({ message }): void => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  return {
    add: (file) => post({ kind: "add", file }),
    collect: (decisions, rules) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        post({ kind: "collect", id, decisions, rules: withOwnChecks(rules) });
      }),
    close: () => worker.terminate(),
  };
}
