// A county's assessment: records and a standard in, verdicts with their reasons out.
import { figureIdsOf, namingOwn } from "../indicators/index.js";
import type { CompulsoryStage, SchoolRecord } from "../schools/index.js";
import { soundRecords } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import { assessStage } from "./assess-stage.js";
import type { CountyAssessment, StageResult } from "./assessment.js";
import { findingsOf } from "./findings.js";
import { unsoundFindings } from "./unsound-findings.js";
import { requireOptions, requireStandard } from "./require-assessable.js";
import type { AssessmentOptions } from "./options.js";
import { choicesOf } from "./options.js";
import { placeSchools } from "./place-schools.js";
import { stagePlan } from "./plan.js";
import { schoolResults } from "./school-results.js";
import { settleGiven } from "./settle-given.js";
import type { StageColumns } from "./stage-columns.js";
import { stageColumns } from "./stage-columns.js";
import type { Verdict } from "./verdict.js";
import { allOf } from "./verdict.js";

/**
 * Assesses a county by a standard: each school's values, each indicator's pupil-weighted coefficient of variation (差异系数), the
 * composite, and the verdicts, with what is needed to explain every number.
 *
 * X_i = x_i / P_i × per; mean = Σ P_i X_i / Σ P_i; S = sqrt(Σ P_i (X_i − mean)² / Σ P_i); CV = S / mean.
 *
 * Units: as the fields' (m², yuan, persons); a stage's results stand under its name, and only stages with schools are there.
 * Zeros: a school without pupils weighs nothing and is left out, by name. Missing: a school without a figure is left out of that
 * indicator, counted and named; a verdict that would depend on it is null. Never is a missing figure taken as zero.
 * None: `met` is null where missing figures, or a stage without schools, leave the verdict open.
 * Errors: none thrown for figures; everything found is in `diagnostics`, a figure that is NaN, infinite or a text too, by school and
 * field. A TypeError where a type, stage, standard or option is none that there is.
 * Source: 教督〔2012〕3号 and 教督〔2017〕6号, through the standard.
 *
 * @example
 * assessCounty([], nationalQuality2017).met // => null
 */
export function assessCounty(
  schools: readonly SchoolRecord[],
  standard: Standard,
  options: AssessmentOptions = {},
): CountyAssessment {
  requireStandard("assessCounty", standard);
  requireOptions("assessCounty", options);
  const sound = soundRecords("assessCounty", schools, figureIdsOf(standard.own));
  const choices = choicesOf(standard, options);
  const assumed = choices.stages.length === 1 ? choices.stages[0] : undefined;
  const placement = placeSchools(sound.records, standard.split, choices, assumed);
  const stages: Partial<Record<CompulsoryStage, StageResult>> = {};
  const assessed: Partial<Record<CompulsoryStage, StageColumns>> = {};
  const verdicts: Verdict[] = [];
  for (const stage of choices.stages) {
    const plan = stagePlan(standard, stage, choices.asOf);
    const columns = stageColumns(placement.schools, plan, choices.blankOptional);
    if (columns !== null) {
      settleGiven(columns);
      stages[stage] = assessStage(columns, choices.compare, (judged) => schoolResults(columns, judged, choices));
      assessed[stage] = columns;
    }
    verdicts.push(stages[stage]?.met ?? null);
  }
  return {
    standard: standard.id,
    asOf: choices.asOf,
    stages,
    leftOut: placement.leftOut,
    met: Object.keys(stages).length > 0 ? allOf(verdicts) : null,
    diagnostics: namingOwn(
      [...unsoundFindings(sound), ...findingsOf(stages, assessed, placement.leftOut, standard, choices)],
      standard,
    ),
    ...(standard.own && { own: standard.own }),
  };
}
