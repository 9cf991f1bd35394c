// Holds what was sent and makes one table of it in a worker, again after every decision, so that the page answers.
import type { CheckRule } from "@junheng/engine/checks";
import type { Collection, Decisions, SentFile } from "@junheng/engine/collection";
import { collectSchools } from "@junheng/engine/collection";
import type { WithOwn } from "@junheng/engine/indicators";
import { answerRequests } from "./answer-requests.js";

/** What the page asks for: to hold a file, or the table of all that are held. */
export type CollectRequest =
  | { readonly kind: "add"; readonly file: SentFile }
  | ({ readonly kind: "collect"; readonly decisions: Decisions; readonly rules: readonly CheckRule[] } & WithOwn);

/** What the worker answers. */
export interface Collected {
  readonly kind: "collected";
  readonly collection: Collection;
}

const files = new Map<string, SentFile>();

answerRequests<CollectRequest>((request): Collected | { readonly kind: "added" } => {
  if (request.kind === "collect")
    return { kind: "collected", collection: collectSchools([...files.values()], request) };
  files.set(request.file.file, request.file);
  return { kind: "added" };
});
