// The schools of an assessment in the order of their need, as lists and papers name them.
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { CountyAssessment, SchoolResult } from "./assessment.js";

/** A school in a stage, with its position among the stage's schools. */
export interface StageSchoolResult {
  readonly stage: CompulsoryStage;
  readonly school: SchoolResult;
  readonly position: number;
}

/**
 * Which of two schools stands further behind (落后先后): the one that meets fewer indicators, of equal ones the one whose lowest
 * attainment is lower. It is below zero where the first does.
 *
 * Rule: first the number of indicators met, then the lowest attainment; the smaller stands further behind.
 * Units: indicators met, then shares of the threshold. Zeros: a school that meets none comes first. Missing: an indicator without an
 * attainment is passed over. None: 0 where nothing tells them apart. Errors: none thrown. Source: a choice of ours; no document
 * orders schools.
 *
 * @example
 * byNeed({ metCount: 5, indicators: {} }, { metCount: 6, indicators: {} }) < 0 // => true
 */
export const byNeed = (
  a: Pick<SchoolResult, "metCount" | "indicators">,
  b: Pick<SchoolResult, "metCount" | "indicators">,
): number => a.metCount - b.metCount || compare(lowest(a), lowest(b));

/** Unlike a difference, it knows that what is infinite twice is equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const lowest = ({ indicators }: Pick<SchoolResult, "indicators">): number =>
  Math.min(...Object.values(indicators).map(({ attainment }) => attainment ?? Number.POSITIVE_INFINITY));

/**
 * Every school of every stage, primary first, in each stage those furthest behind first (各校按差距排列).
 *
 * Rule: sorted by `byNeed`, stage by stage.
 * The order is that of `byNeed`; of equal schools the one that the sheets name first. A school of two stages is there twice. Units,
 * zeros and missing as there. None: an empty list. Errors: none thrown. Source: as `byNeed`.
 *
 * @example
 * schoolsByNeed({ stages: {} }) // => []
 */
export const schoolsByNeed = ({ stages }: Pick<CountyAssessment, "stages">): readonly StageSchoolResult[] =>
  compulsoryStages.flatMap((stage) =>
    (stages[stage]?.schools ?? [])
      .map((school, position) => ({ stage, school, position }))
      .toSorted((a, b) => byNeed(a.school, b.school)),
  );
