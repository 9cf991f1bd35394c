// What one stage's plan gives a school of two stages, and the other stage of it: said where what is added serves both.
import type { CountyAssessment, SchoolResult } from "../assessment/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { IndicatorId } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import type { CountyPlan } from "./county-plan.js";
import { namesShown } from "./is-named.js";
import { isShared } from "./shared-resource.js";

/** What is added at one school for each of its stages, each with the stage's share of what serves both. */
interface SharedAddition {
  readonly name: string;
  readonly parts: { readonly add: number; readonly share: number }[];
}

/**
 * A finding for each indicator of which both stages of a school share what they have: the units planned for each stage alone, and those that
 * are needed where what is added is shared by pupils like the rest. The larger of add / share is enough for both, and no less is.
 */
export function sharedAdditions(
  stages: CountyPlan["stages"],
  assessment: CountyAssessment,
  standard: Standard,
): readonly Diagnostic[] {
  return standard.indicators.flatMap(({ id }) => {
    const given = [...additionsOf(id, stages, assessment, standard).values()].filter(({ parts }) =>
      parts.some(({ add }) => add > 0),
    );
    if (given.length === 0) return [];
    const separate = given.reduce((sum, { parts }) => sum + parts.reduce((all, { add }) => all + add, 0), 0);
    const together = given.reduce(
      (sum, { parts }) => sum + Math.ceil(Math.max(...parts.map(({ add, share }) => add / share)) - 1e-9),
      0,
    );
    const schools = given.slice(0, namesShown).map(({ name }) => name);
    return [warningAt("planSharedByStages", {}, { indicator: id, count: given.length, schools, separate, together })];
  });
}

const additionsOf = (
  id: IndicatorId,
  stages: CountyPlan["stages"],
  assessment: CountyAssessment,
  standard: Standard,
): ReadonlyMap<string, SharedAddition> => {
  const found = new Map<string, SharedAddition>();
  for (const stage of compulsoryStages)
    for (const { position, add } of stages[stage]?.indicators[id]?.schools ?? []) {
      const school = sharingSchool(assessment, stage, position, id, standard);
      if (school === null) continue;
      const key = JSON.stringify([school.code ?? school.name, school.township ?? ""]);
      const known = found.get(key) ?? { name: school.name, parts: [] };
      known.parts.push({ add, share: school.share ?? 1 });
      found.set(key, known);
    }
  return found;
};

const sharingSchool = (
  { stages }: CountyAssessment,
  stage: CompulsoryStage,
  position: number,
  id: IndicatorId,
  standard: Standard,
): SchoolResult | null => {
  const school = stages[stage]?.schools[position];
  return school !== undefined && isShared(school, stage, id, standard) ? school : null;
};
