// Reads the schools of a county from grids, and judges it, in a worker, so that the page answers meanwhile.
import type { JudgedCounty, JudgeOptions, ReadCounty } from "@junheng/engine/grounds";
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Submission, SubmissionOptions } from "@junheng/engine/reading/forms";
import type { Standard } from "@junheng/engine/standards";

/** What the page asks for. */
export type CountyRequest =
  | { readonly kind: "read"; readonly grids: readonly Grid[]; readonly options: SubmissionOptions }
  | {
      readonly kind: "judge";
      readonly read: ReadCounty;
      readonly standard: Standard;
      readonly options: JudgeOptions;
    };

/** What the worker answers; where it fails, the kind of its fault and nothing of the data. */
export type CountyReply =
  | { readonly kind: "read"; readonly reading: Submission }
  | { readonly kind: "judged"; readonly judged: JudgedCounty }
  | { readonly kind: "failed"; readonly fault: string };

const answer = (request: CountyRequest): CountyReply =>
  request.kind === "read"
    ? { kind: "read", reading: readSubmission(request.grids, request.options) }
    : { kind: "judged", judged: judgeCounty(request.read, request.standard, request.options) };

self.onmessage = ({ data }: MessageEvent<CountyRequest>): void => {
  try {
    self.postMessage(answer(data));
  } catch (error) {
    self.postMessage({ kind: "failed", fault: error instanceof Error ? error.name : "" } satisfies CountyReply);
  }
};
