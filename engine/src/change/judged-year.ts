// A year as it was judged, ready to be compared.
import type { CountyAssessment } from "../assessment/index.js";
import type { CommunitiesInput } from "../communities/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { CountyYear } from "./options.js";

/** What is taken of a judged county. */
interface Judged {
  readonly assessment: CountyAssessment;
  readonly period: string | null;
  /** How many grounds stand in the way of its verdicts. */
  readonly verdict: { readonly open: number };
}

/**
 * A judged county as one of the years of a comparison (已评估的年份): its assessment is not made again, and verdicts that wait for grounds
 * are not told as turned.
 *
 * Rule: schools, assessment, period and communities are taken over, with whether grounds are open.
 * Errors: none. Units: those of the assessment. Zeros: nothing is computed again. A missing period stays out. None: never null.
 *
 * Source: ours; decision 22 has verdicts wait for grounds.
 *
 * @example
 * judgedYear([], judgeCounty({ records: [] }, nationalQuality2017), {}).open // => false
 */
export const judgedYear = (
  schools: readonly SchoolRecord[],
  { assessment, period, verdict }: Judged,
  communities: CommunitiesInput,
): CountyYear => ({
  schools,
  assessment,
  open: verdict.open > 0,
  communities,
  ...(period !== null && { period }),
});
