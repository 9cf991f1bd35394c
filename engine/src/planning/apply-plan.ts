// A plan carried out: the records as they are once every school has what the plan gives it.
import type { SchoolResult } from "../assessment/index.js";
import { assessCounty } from "../assessment/index.js";
import type { IndicatorId } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { CompulsoryStage, SchoolRecord } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import type { CountyPlan } from "./county-plan.js";
import type { PlanOptions } from "./options.js";
import { changedSchools } from "./schools/changed-schools.js";

/**
 * The records with what a plan adds (规划实施后的数据), on the pupils of its year, so that they can be assessed again: the plan's proof.
 *
 * Formula: figure afterwards = figure + what the plan adds to the school, by indicator; pupils are those of its year.
 * A figure that stands by stage grows there; one of the whole school, where the school has no other stage. What a school of several
 * stages is given for one of them is written down as that stage's own. Units: as the fields'. Zeros: a school without additions stays
 * as it is. Missing: a lacking figure stays lacking. None: an empty plan gives the records back. Errors: none thrown.
 * Source: the standard's formulas. `options` has to be that of the plan.
 *
 * @example
 * applyPlan([], nationalQuality2017, planCounty([], nationalQuality2017)) // => []
 */
export function applyPlan(
  schools: readonly SchoolRecord[],
  standard: Standard,
  plan: CountyPlan,
  options: PlanOptions = {},
): readonly SchoolRecord[] {
  const records = [...changedSchools(schools, options).schools];
  const assessment = assessCounty(records, standard, options);
  for (const stage of compulsoryStages) {
    const result = assessment.stages[stage];
    for (const [id, indicator] of Object.entries(plan.stages[stage]?.indicators ?? {})) {
      for (const { position, add } of indicator.schools) {
        const school = result?.schools[position];
        if (add === 0 || school === undefined) continue;
        const at = records.findIndex((record) => isRecordOf(record, school, stage));
        if (at >= 0) records[at] = withMore(records[at]!, school, stage, id as IndicatorId, add, standard);
      }
    }
  }
  return records;
}

const isRecordOf = (
  record: SchoolRecord,
  { name, code, contributors }: SchoolResult,
  stage: CompulsoryStage,
): boolean =>
  record.name === name &&
  record.code === code &&
  (record.stage === undefined || record.stage === stage) &&
  (record.source === undefined || record.source === contributors[0]?.source);

function withMore(
  record: SchoolRecord,
  { indicators, share, pupils }: SchoolResult,
  stage: CompulsoryStage,
  id: IndicatorId,
  add: number,
  standard: Standard,
): SchoolRecord {
  const cell = indicators[id];
  const { formulas, per } = indicatorIn(id, standard);
  const own = standard.indicators.find((entry) => entry.id === id)?.formulas ?? formulas;
  const term = own[stage][cell?.formula ?? -1]?.[0];
  // Where the sheet gives the value itself, that is what grows.
  const quantity = term?.quantity ?? id;
  const more = term === undefined ? (add * per) / (cell?.denominator ?? pupils) : add;
  const ofStage = record[stage]?.[quantity];
  const ofWhole = record.whole?.[quantity];
  if (typeof ofStage === "number") return { ...record, [stage]: { ...record[stage], [quantity]: ofStage + more } };
  if (typeof ofWhole !== "number") return record;
  if (share === 1) return { ...record, whole: { ...record.whole, [quantity]: ofWhole + more } };
  return { ...record, [stage]: { ...record[stage], [quantity]: ofWhole * (share ?? 0) + more } };
}
