// Which schools fall short, and which of them most.
import type { CountyAssessment, SchoolResult } from "@junheng/engine/assessment";
import type { CompulsoryStage } from "@junheng/engine/schools";

/** A school with its stage and its position there. */
export interface ShortSchool {
  readonly stage: CompulsoryStage;
  readonly school: SchoolResult;
  readonly position: number;
}

/** The schools of a stage that are not up to standard or cannot be judged; fewest indicators met first, then the lowest attainment. */
export function worstFirst(assessment: CountyAssessment, stage: CompulsoryStage): readonly ShortSchool[] {
  return (assessment.stages[stage]?.schools ?? [])
    .map((school, position) => ({ stage, school, position }))
    .filter(({ school }) => school.qualified !== true)
    .sort((a, b) => a.school.metCount - b.school.metCount || lowest(a.school) - lowest(b.school));
}

const lowest = (school: SchoolResult): number =>
  Math.min(...Object.values(school.indicators).map((indicator) => indicator.attainment ?? Number.POSITIVE_INFINITY));
