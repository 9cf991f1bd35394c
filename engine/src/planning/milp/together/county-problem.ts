// An assessed county as a problem of planning together: what each school has, what may be added to it, and what is asked.
import type { CountyAssessment, SchoolResult, StageResult } from "../../../assessment/index.js";
import type { IndicatorId } from "../../../indicators/index.js";
import { indicatorIn, numeratorOf } from "../../../indicators/index.js";
import type { CompulsoryStage } from "../../../schools/index.js";
import { compulsoryStages } from "../../../schools/index.js";
import type { Standard } from "../../../standards/index.js";
import { parameterAt, schoolFloor } from "../../../standards/index.js";
import { isNamed } from "../../is-named.js";
import type { PlanOptions } from "../../options.js";
import { amountOf } from "../../school-floors.js";
import type { Addition, AskedCell, SchoolAsked, SpreadAsked, TogetherCell, TogetherProblem } from "./problem.js";
import { isShared } from "../../shared-resource.js";

/** Whose amount a cell is. */
export interface CellPlace {
  readonly stage: CompulsoryStage;
  /** Its position in the assessment's stage. */
  readonly row: number;
  readonly indicator: IndicatorId;
}

/** The problem, with whose amount each cell is. */
export interface CountyProblem extends TogetherProblem {
  readonly places: readonly CellPlace[];
}

/** The choices of a plan that count here. */
export type TogetherOptions = Pick<PlanOptions, "costs" | "fixed" | "limit">;

/** The problem of a county. What has no unit cost is not added; what is better lower is not planned. */
export function countyProblem(
  assessment: CountyAssessment,
  standard: Standard,
  options: TogetherOptions,
): CountyProblem {
  const places: CellPlace[] = [];
  const cells: TogetherCell[] = [];
  const schools: SchoolAsked[] = [];
  const spreads: SpreadAsked[] = [];
  for (const stage of compulsoryStages) {
    const result = assessment.stages[stage];
    if (result === undefined) continue;
    const byIndicator = new Map<IndicatorId, number[]>();
    result.schools.forEach((school, row) => {
      const asked: AskedCell[] = [];
      for (const { id } of standard.indicators) {
        const own = school.indicators[id];
        const { direction, per } = indicatorIn(id, standard);
        if (own === undefined || own.value === null || direction === "lower") continue;
        const divisor = own.denominator ?? school.pupils;
        const cell = cells.push({ amount: amountOf(own, divisor, per), divisor }) - 1;
        places.push({ stage, row, indicator: id });
        byIndicator.set(id, [...(byIndicator.get(id) ?? []), cell]);
        const minimum = result.indicators[id]?.minimum ?? null;
        if (minimum === null) continue;
        const need = (minimum * divisor) / per;
        asked.push({ cell, need, floor: need * schoolFloor(standard, assessment.asOf) });
      }
      const mayMiss = mayMissOf(school, result, standard, assessment.asOf);
      if (mayMiss !== null) schools.push({ cells: asked, mayMiss });
    });
    for (const [id, own] of byIndicator) {
      const limit = options.limit ?? result.indicators[id]?.threshold ?? result.composite?.threshold ?? null;
      if (limit !== null && own.length > 1) spreads.push({ cells: own, limit });
    }
  }
  return { places, cells, schools, spreads, additions: additionsOf(assessment, standard, places, options) };
}

/** How many indicators a school may miss, less those that nothing can be added to; null where the standard asks nothing of schools. */
const mayMissOf = (
  { indicators }: SchoolResult,
  { indicators: ofStage }: StageResult,
  standard: Standard,
  asOf: string,
): number | null => {
  const metAtLeast = standard.schoolRule === undefined ? null : parameterAt(standard.schoolRule.metAtLeast, asOf);
  if (metAtLeast === null) return null;
  const asked = standard.indicators.filter(({ id }) => (ofStage[id]?.minimum ?? null) !== null);
  const beyond = asked.filter(
    ({ id }) => indicatorIn(id, standard).direction === "lower" && indicators[id]?.met === false,
  );
  return Math.max(0, asked.length - metAtLeast - beyond.length);
};

/** One for each cell; one for both stages of a school where they share the resource. */
const additionsOf = (
  { stages }: CountyAssessment,
  standard: Standard,
  places: readonly CellPlace[],
  { costs = {}, fixed = [] }: TogetherOptions,
): readonly Addition[] => {
  const additions: Addition[] = [];
  const shared = new Map<string, Addition["parts"][number][]>();
  places.forEach(({ stage, row, indicator }, cell) => {
    const school = stages[stage]?.schools[row];
    const cost = costs[indicator];
    if (school === undefined || cost === undefined || fixed.some((name) => isNamed(school, name))) return;
    const both = isShared(school, stage, indicator, standard);
    const key = JSON.stringify([indicator, school.code ?? school.name, school.township ?? ""]);
    const known = both ? shared.get(key) : undefined;
    const part = { cell, share: both ? (school.share ?? 1) : 1 };
    if (known !== undefined) return void known.push(part);
    const parts = [part];
    if (both) shared.set(key, parts);
    additions.push({ parts, cost, whole: numeratorOf(indicator, standard).whole, most: Infinity });
  });
  return additions;
};
