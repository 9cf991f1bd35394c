// The worker that holds what was sent, with its answers as promises.
import type { CheckRule } from "@junheng/engine/checks";
import { withOwnChecks } from "@junheng/engine/checks";
import type { Collection, Decisions, SentFile } from "@junheng/engine/collection";
import type { WithOwn } from "@junheng/engine/indicators";
import { oneAtATime } from "../hosts/one-at-a-time.js";
import { answerOf } from "./ask-apart.js";
import type { Collected, CollectRequest } from "./collect.worker.js";
import { openWorker } from "./open-worker.js";

/** What can be asked of it. */
export interface CollectWorker {
  readonly add: (file: SentFile) => void;
  readonly collect: (decisions: Decisions, rules: readonly CheckRule[], source: WithOwn) => Promise<Collection>;
  readonly close: () => void;
}

/** Starts it; rejects where its script cannot be loaded. */
export async function openCollectWorker(): Promise<CollectWorker> {
  const worker = await openWorker("collect");
  const inTurn = oneAtATime();
  const ask = (request: CollectRequest): Promise<Collected> => inTurn(() => answerOf<Collected>(worker, request));
  return {
    // A worker that is broken says so when the table is asked for.
    add: (file) => void ask({ kind: "add", file }).catch(() => undefined),
    collect: async (decisions, rules, { own }) =>
      (await ask({ kind: "collect", decisions, rules: withOwnChecks(rules), own })).collection,
    close: () => worker.terminate(),
  };
}
