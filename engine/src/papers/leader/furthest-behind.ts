// The schools furthest behind: by what the standard asks of schools, or, where it asks nothing of them, against the county's mean.
import type { CountyAssessment, SchoolResult, StageResult, StageSchoolResult } from "../../assessment/index.js";
import { byNeed, schoolsByNeed } from "../../assessment/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import { indicatorIn } from "../../indicators/index.js";
import type { Standard } from "../../standards/index.js";

/** What a school lacks of an indicator, in the unit of its figure. */
export interface SchoolLack {
  readonly id: IndicatorId;
  readonly amount: number;
  /** The part of what is asked that it lacks, 0 to 1. */
  readonly part: number;
}

/** A school that is behind, with what it lacks, the largest part first. */
export interface SchoolBehind extends StageSchoolResult {
  readonly lacks: readonly SchoolLack[];
}

/** So many schools of all stages, furthest behind first. */
export function furthestBehind(
  assessment: CountyAssessment,
  standard: Standard,
  count: number,
): readonly SchoolBehind[] {
  const all = schoolsByNeed(assessment);
  const withLacks = (each: StageSchoolResult): SchoolBehind => ({
    ...each,
    lacks: lacksOf(each.school, assessment.stages[each.stage]!, standard),
  });
  if (standard.schoolRule !== undefined)
    return all
      .filter(({ school }) => school.qualified === false)
      .toSorted((a, b) => byNeed(a.school, b.school))
      .slice(0, count)
      .map(withLacks);
  const behind = ({ lacks }: SchoolBehind): number => lacks.reduce((sum, { part }) => sum + part, 0);
  return all
    .map(withLacks)
    .filter(({ lacks }) => lacks.length > 0)
    .toSorted((a, b) => behind(b) - behind(a))
    .slice(0, count);
}

const lacksOf = (school: SchoolResult, stage: StageResult, standard: Standard): readonly SchoolLack[] =>
  standard.indicators
    .flatMap(({ id }) => {
      const [found, county] = [school.indicators[id], stage.indicators[id]];
      const asked = county?.minimum ?? (standard.schoolRule === undefined ? county?.mean : null) ?? null;
      if (found === undefined || found.value === null || asked === null || asked === 0) return [];
      const { per, direction } = indicatorIn(id, standard);
      const short = direction === "lower" ? found.value - asked : asked - found.value;
      const weight = found.denominator ?? school.pupils;
      return short > 0 ? [{ id, amount: found.shortBy ?? (short * weight) / per, part: short / asked }] : [];
    })
    .toSorted((a, b) => b.part - a.part);
