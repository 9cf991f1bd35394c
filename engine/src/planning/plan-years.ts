// A plan year by year: what is in place by then, and what the variation is on that year's pupils.
import { assessCounty } from "../assessment/index.js";
import type { IndicatorId, IndicatorMap } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { CompulsoryStage, SchoolRecord } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import { atMost } from "../statistics/index.js";
import type { CountyPlan, PlannedIndicator, PlannedStage, PlannedYear } from "./county-plan.js";
import type { PlanOptions } from "./options.js";
import { changedSchools } from "./schools/changed-schools.js";
import { spendPlan } from "./spend.js";
import { stageResource } from "./stage-resource.js";
import { totalOf, variationOf } from "./units/resource.js";

/** How far a plan may look ahead. */
const mostYears = 12;

/** The years of a plan: the first one after the records' year, the milestone, and the last. */
interface Span {
  readonly from: number;
  readonly milestone: number;
  readonly until: number;
}

/** The stages of a plan with its years filled in; as they are where no milestone is named. */
export function withYears(
  schools: readonly SchoolRecord[],
  standard: Standard,
  stages: CountyPlan["stages"],
  options: PlanOptions,
): CountyPlan["stages"] {
  const span = spanOf(schools, options);
  if (span === null) return stages;
  const yearsOf = new Map<PlannedIndicator, PlannedYear[]>();
  for (let year = span.from + 1; year <= span.until; year++) {
    const assessed = assessCounty(changedSchools(schools, { ...options, year }).schools, standard, options);
    for (const stage of compulsoryStages)
      for (const [id, indicator] of Object.entries(stages[stage]?.indicators ?? {})) {
        const before = yearsOf.get(indicator) ?? [];
        const result = assessed.stages[stage];
        const resource =
          result === undefined
            ? null
            : stageResource(result, { ...indicatorIn(id as IndicatorId, standard) }, [], () => false);
        before.push(
          plannedYear(indicator, resource, { year, units: unitsBy(indicator.added, year, span, options) }, before),
        );
        yearsOf.set(indicator, before);
      }
  }
  const filled: Partial<Record<CompulsoryStage, PlannedStage>> = {};
  for (const stage of compulsoryStages) {
    const planned = stages[stage];
    if (planned === undefined) continue;
    const indicators: IndicatorMap<PlannedIndicator> = {};
    for (const [id, each] of Object.entries(planned.indicators))
      indicators[id as IndicatorId] = { ...each, years: yearsOf.get(each) ?? [] };
    filled[stage] = { ...planned, indicators };
  }
  return filled;
}

/**
 * The years to look at; none where no milestone is named, or it is not after the year of the records.
 *
 * @throws RangeError when the last year is more than twelve after the first
 */
export function spanOf(schools: readonly SchoolRecord[], { year, from, until }: PlanOptions): Span | null {
  const known = schools.flatMap((record) => (record.year === undefined ? [] : [record.year]));
  const start = from ?? (known.length === 0 ? undefined : Math.max(...known));
  if (year === undefined || start === undefined || year <= start) return null;
  const last = Math.max(year, until ?? year);
  if (last - start > mostYears)
    throw new RangeError(`planCounty looks ${mostYears} years ahead, got ${last} from ${start}`);
  return { from: start, milestone: year, until: last };
}

/** Units in place by a year: all of them from the milestone on, before it by the county's pace. */
function unitsBy(all: number, year: number, { from, milestone }: Span, { pace }: PlanOptions): number {
  if (year >= milestone) return all;
  const share = pace === undefined ? (year - from) / (milestone - from) : (pace[year - from - 1] ?? 1);
  return Math.ceil(all * Math.min(1, Math.max(0, share)));
}

function plannedYear(
  indicator: PlannedIndicator,
  resource: ReturnType<typeof stageResource> | null,
  { year, units }: { readonly year: number; readonly units: number },
  before: readonly PlannedYear[],
): PlannedYear {
  const { limit, unitCost } = indicator;
  const earlier = before.at(-1)?.units ?? 0;
  const { added } = spendPlan(indicator, units);
  const unitsOf = new Map(indicator.schools.map(({ name, code }, i) => [keyOf({ name, code }), added[i]!]));
  const amounts = resource?.amounts.map((amount, i) => amount + (unitsOf.get(keyOf(resource.schools[i]!)) ?? 0));
  const cvWith = resource === null || amounts === undefined ? null : variationOf(amounts, resource.weights);
  return {
    year,
    pupils: resource === null ? 0 : totalOf(resource.weights),
    units,
    unitsOfYear: units - earlier,
    cost: unitCost === null ? null : (units - earlier) * unitCost,
    cvWithout: resource === null ? null : variationOf(resource.amounts, resource.weights),
    cvWith,
    met: limit === null || cvWith === null ? null : atMost(cvWith, limit),
  };
}

const keyOf = ({ name, code }: { readonly name: string; readonly code?: string | undefined }): string =>
  JSON.stringify([name, code ?? null]);
