// Reads the schools of a county and its own figures from grids, and judges it, in a worker, so that the page answers meanwhile.
import { countyRubrics } from "@junheng/engine/conditions";
import type { JudgedCounty, JudgeOptions, ReadCounty } from "@junheng/engine/grounds";
import { judgeCounty } from "@junheng/engine/grounds";
import { readSubmission } from "@junheng/engine/reading";
import type { Grid } from "@junheng/engine/reading/cells";
import type { Submission, SubmissionOptions } from "@junheng/engine/reading/forms";
import type { Rubric } from "@junheng/engine/rubrics";
import type { Standard } from "@junheng/engine/standards";
import { answerRequests } from "./answer-requests.js";

/** How a county is read: with the figures that a province's own rubric asks for, where there is one. */
export interface CountyReading extends SubmissionOptions {
  readonly rubric?: Rubric | undefined;
}

/** What the page asks for; the grids to read come in pieces before. */
export type CountyRequest =
  | { readonly kind: "read"; readonly options: CountyReading }
  | {
      readonly kind: "judge";
      readonly read: ReadCounty;
      readonly standard: Standard;
      readonly options: JudgeOptions;
    };

/** What was read. */
export interface Read {
  readonly kind: "read";
  readonly reading: Submission;
}

/** What was judged. */
export interface Judged {
  readonly kind: "judged";
  readonly judged: JudgedCounty;
}

const readWith = (grids: readonly Grid[], { rubric, ...options }: CountyReading): Submission =>
  readSubmission(grids, { rubrics: countyRubrics(rubric), ...options });

answerRequests<CountyRequest, Grid>((request, grids): Read | Judged =>
  request.kind === "read"
    ? { kind: "read", reading: readWith(grids, request.options) }
    : { kind: "judged", judged: judgeCounty(request.read, request.standard, request.options) },
);
