// Reads the schools of a county from grids in a worker, so that the page answers meanwhile.
import type { Grid } from "@junheng/engine/reading/cells";
import { readSubmission } from "@junheng/engine/reading";
import type { Submission, SubmissionOptions } from "@junheng/engine/reading/forms";

/** What the page asks for. */
export interface CountyRequest {
  readonly grids: readonly Grid[];
  readonly options: SubmissionOptions;
}

/** What the worker answers: the schools, or the kind of its own fault. */
export type CountyReply = { readonly kind: "read"; readonly reading: Submission } | { readonly kind: "failed" };

const reply = (message: CountyReply): void => self.postMessage(message);

self.onmessage = ({ data: { grids, options } }: MessageEvent<CountyRequest>): void => {
  try {
    reply({ kind: "read", reading: readSubmission(grids, options) });
  } catch {
    reply({ kind: "failed" });
  }
};
