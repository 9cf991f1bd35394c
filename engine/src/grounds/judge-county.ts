// The one way from what was read to a verdict: every host calls this.
import type { AssessmentOptions, CountyAssessment } from "../assessment/index.js";
import { assessCounty } from "../assessment/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import type { Ground, ReadCounty } from "./ground.js";
import type { GroundOptions } from "./grounds-of.js";
import { groundsOf } from "./grounds-of.js";
import type { CountyVerdict } from "./verdict-of.js";
import { verdictOf } from "./verdict-of.js";

/** How a county is judged: how it is assessed, and what the user has confirmed. */
export interface JudgeOptions extends AssessmentOptions, GroundOptions {}

/** A county's numbers, what stands in the way of a verdict, and the verdict. */
export interface JudgedCounty {
  /** The numbers; its findings are those of reading, then those of the assessment. */
  readonly assessment: CountyAssessment;
  readonly grounds: readonly Ground[];
  readonly verdict: CountyVerdict;
  /** The period of the figures, and those that the same files hold beside it. */
  readonly period: string | null;
  readonly otherPeriods: readonly string[];
}

/**
 * Assesses what was read, holds the result against the expectations of `groundChecks`, and says what may be said of the county.
 *
 * `read` is a `Submission`, or anything with records. None: `verdict.met` is null while a ground is open that is not in `confirmed`,
 * where only one stage was asked for, or where figures leave it open. Errors: none thrown for data.
 *
 * @example
 * judgeCounty({ records: [] }, nationalQuality2017).verdict.met // => null
 */
export function judgeCounty(read: ReadCounty, standard: Standard, options: JudgeOptions = {}): JudgedCounty {
  const { confirmed = [], ...choices } = options;
  const result = assessCounty(read.records, standard, choices);
  const assessment = { ...result, diagnostics: [...(read.diagnostics ?? []), ...result.diagnostics] };
  const grounds = groundsOf(read, assessment, standard, { confirmed });
  return {
    assessment,
    grounds,
    verdict: verdictOf(assessment, grounds, standard, choices.stages ?? compulsoryStages),
    period: read.period ?? null,
    otherPeriods: read.otherPeriods ?? [],
  };
}
