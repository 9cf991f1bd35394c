// A county's plan: records and a standard in, what to add where out.
import type { SchoolResult, StageResult } from "../assessment/index.js";
import { assessCounty } from "../assessment/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { IndicatorMap } from "../indicators/index.js";
import type { CompulsoryStage, SchoolRecord } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import type { CountyPlan, PlannedIndicator, PlannedStage } from "./county-plan.js";
import { isNamed, namesShown } from "./is-named.js";
import type { PlanOptions } from "./options.js";
import type { DraftPlan } from "./plan-indicator.js";
import { draftPlan, finishPlan } from "./plan-indicator.js";
import { schoolFloors } from "./school-floors.js";
import { withYears } from "./plan-years.js";
import type { ChangedSchools } from "./schools/changed-schools.js";
import { changedSchools } from "./schools/changed-schools.js";
import { shareBudget } from "./share-budget.js";
import { sharedAdditions } from "./shared-additions.js";
import { budgetUse } from "./with-budget.js";

/**
 * What to add where, so that each indicator keeps its limit (达标规划): the fewest whole units, and which school has each.
 *
 * CV ≤ t ⇔ ΣP · Σ(x²/P) ≤ (1 + t²)(Σx)². Each unit goes to the school with the smallest (2x + 1) / P, which no other choice of as many
 * units betters. Moves keep the total: the best single move each time, never below what the giver's own standard asks.
 *
 * Shapes: a stage's indicators by their ids; `schools` holds those with a value, in the order of the assessment. Units: as `unit` says,
 * in whole ones. Zeros: a school that has nothing is raised like any other. Missing: a school without a figure has no part in that
 * indicator's plan. None: `needed` is null where nothing is asked or no plan can keep the limit; `outcome` says which.
 * Errors: a RangeError for a limit that is not above zero, a budget below zero, or a last year more than twelve after the first.
 * Source: 教督〔2012〕3号 and 教督〔2017〕6号, through the standard, for the coefficient; the arithmetic is exact.
 *
 * @example
 * planCounty([], nationalQuality2017).stages // => {}
 */
export function planCounty(
  schools: readonly SchoolRecord[],
  standard: Standard,
  options: PlanOptions = {},
): CountyPlan {
  if (options.limit !== undefined && !(options.limit > 0))
    throw new RangeError(`planCounty requires a limit above zero, got ${options.limit}`);
  if (options.budget !== undefined && !(options.budget >= 0))
    throw new RangeError(`planCounty requires a budget of zero or more, got ${options.budget}`);
  const changed = changedSchools(schools, options);
  const assessment = assessCounty(changed.schools, standard, options);
  const drafts = compulsoryStages.flatMap((stage) => {
    const result = assessment.stages[stage];
    return result === undefined ? [] : [{ stage, ...draftsOf(result, standard, assessment.asOf, options) }];
  });
  const all = drafts.flatMap(({ plans }) => plans);
  const names = drafts.flatMap(({ stage, plans }) => plans.map(({ id }) => `${stage}.${id}`));
  const units = shareBudget(all, options.budget ?? null).map((count, i) => options.units?.[names[i]!] ?? count);
  const stages: Partial<Record<CompulsoryStage, PlannedStage>> = {};
  for (const { stage, plans, floors } of drafts) {
    const indicators: IndicatorMap<PlannedIndicator> = {};
    for (const plan of plans) indicators[plan.id] = finishPlan(plan, units[all.indexOf(plan)]!, standard);
    stages[stage] = { indicators, schools: floors };
  }
  return {
    standard: standard.id,
    asOf: assessment.asOf,
    year: options.year ?? null,
    stages: withYears(schools, standard, stages, options),
    budget: options.budget === undefined ? null : budgetUse(options.budget, all, units),
    diagnostics: [
      ...choiceFindings(changed, options),
      ...sharedAdditions(stages, assessment, standard),
      ...assessment.diagnostics.filter(concerns(options)),
    ],
    ...(standard.own && { own: standard.own }),
  };
}

function draftsOf(
  result: StageResult,
  standard: Standard,
  asOf: string,
  options: PlanOptions,
): { readonly plans: readonly DraftPlan[]; readonly floors: PlannedStage["schools"] } {
  const { costs = {}, fixed = [], forbidden = [] } = options;
  const floors = schoolFloors(result, standard, asOf, costs);
  const mayMove = (from: SchoolResult, to: SchoolResult): boolean =>
    !forbidden.some(
      (way) => (way.from === undefined || isNamed(from, way.from)) && (way.to === undefined || isNamed(to, way.to)),
    );
  const wanted = standard.indicators.filter(({ id }) => options.indicators?.includes(id) ?? true);
  const plans = wanted.map(({ id }) => {
    const own = result.indicators[id]?.threshold ?? null;
    const composite = result.composite?.threshold ?? null;
    const limit = options.limit ?? own ?? composite;
    return draftPlan(
      result,
      {
        id,
        limit,
        limitFrom:
          options.limit !== undefined ? "given" : own !== null ? "standard" : composite !== null ? "composite" : null,
        floors: options.floors === true ? floors : [],
        isFixed: (school) => fixed.some((name) => isNamed(school, name)),
        mayMove: options.moves === true ? mayMove : null,
        unitCost: costs[id] ?? null,
      },
      standard,
    );
  });
  return { plans, floors };
}

export const choiceFindings = (
  { unknown, withoutForecast }: ChangedSchools,
  { year = 0 }: PlanOptions,
): readonly Diagnostic[] => [
  ...(unknown.length === 0
    ? []
    : [warningAt("planSchoolUnknown", {}, { count: unknown.length, schools: unknown.slice(0, namesShown) })]),
  ...(withoutForecast.length === 0
    ? []
    : [
        warningAt(
          "planPupilsLacking",
          {},
          { count: withoutForecast.length, schools: withoutForecast.slice(0, namesShown), year },
        ),
      ]),
];

/** Whether a finding of the assessment is of what is planned: of no other indicator, and not of a verdict on both stages. */
const concerns =
  ({ indicators }: PlanOptions) =>
  ({ code, params }: Diagnostic): boolean =>
    code !== "stageWithoutSchools" &&
    (indicators === undefined ||
      params["indicator"] === undefined ||
      indicators.some((id) => id === params["indicator"]));
