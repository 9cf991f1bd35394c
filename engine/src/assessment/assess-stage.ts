// One stage of a county: columns of schools in, verdicts out.
import type { IndicatorMap } from "../indicators/index.js";
import { isOwnId } from "../schools/index.js";
import { assessIndicator } from "./assess-indicator.js";
import type { CompositeResult, IndicatorResult, SchoolResult, StageResult } from "./assessment.js";
import type { Comparison } from "./compare.js";
import { staysWithin } from "./compare.js";
import { seriesRoom } from "./indicator-series.js";
import type { SchoolVerdicts } from "./judge-schools.js";
import { judgeSchools } from "./judge-schools.js";
import type { IndicatorPlan, StagePlan } from "./plan.js";
import type { StageColumns } from "./stage-columns.js";
import { withSchools } from "./stage-schools.js";
import type { Verdict } from "./verdict.js";
import { allOf } from "./verdict.js";

/** Assesses one stage; its schools are put together when somebody looks at them. */
export function assessStage(
  columns: StageColumns,
  compare: Comparison,
  schoolsOf: (judged: SchoolVerdicts) => readonly SchoolResult[],
): StageResult {
  const { plan } = columns;
  const room = seriesRoom(columns);
  const results = columns.indicators.map((column) => assessIndicator(column, room, compare));
  const indicators: IndicatorMap<IndicatorResult> = {};
  plan.indicators.forEach(({ id }, position) => {
    indicators[id] = results[position] as IndicatorResult;
  });
  const composite = compositeOf(results, plan, compare);
  const judged = judgeSchools(columns, compare);
  return withSchools(() => schoolsOf(judged), {
    indicators,
    composite,
    qualifiedSchools: plan.metAtLeast === null ? null : judged.qualified.filter((each) => each === true).length,
    met: stageVerdict(judged, results, composite, plan),
  });
}

const compositeOf = (
  columns: readonly IndicatorResult[],
  plan: StagePlan,
  compare: Comparison,
): CompositeResult | null => {
  const threshold = plan.compositeMaximum;
  if (threshold === null) return null;
  const national = columns.filter((_, position) => !isOwnId((plan.indicators[position] as IndicatorPlan).id));
  const cvs = national.map(({ cv }) => cv).filter((cv) => cv !== null);
  const cv =
    cvs.length === national.length && cvs.length > 0 ? cvs.reduce((sum, each) => sum + each, 0) / cvs.length : null;
  const judged = (how: Comparison): Verdict =>
    cv === null ? null : staysWithin(cv, threshold, plan.compositeDigits, how);
  return { cv, threshold, met: judged(compare), metAsPrinted: judged("printed") };
};

const stageVerdict = (
  { qualified }: SchoolVerdicts,
  columns: readonly IndicatorResult[],
  composite: CompositeResult | null,
  plan: StagePlan,
): Verdict => {
  const verdicts: Verdict[] = [];
  if (composite !== null) verdicts.push(composite.met);
  if (plan.metAtLeast !== null) verdicts.push(allOf(qualified));
  plan.indicators.forEach((indicator, position) => {
    if (indicator.maximumCv !== null) verdicts.push((columns[position] as IndicatorResult).met);
  });
  return verdicts.length === 0 ? null : allOf(verdicts);
};
