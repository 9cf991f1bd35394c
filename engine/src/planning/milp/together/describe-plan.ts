// A county's plan out of what is added: school by school, and stage by stage.
import type { CountyAssessment, SchoolResult } from "../../../assessment/index.js";
import type { IndicatorId, IndicatorMap } from "../../../indicators/index.js";
import { numeratorOf } from "../../../indicators/index.js";
import type { CompulsoryStage } from "../../../schools/index.js";
import type { Standard } from "../../../standards/index.js";
import { amountsWith, meetsRule, missedOf, variationOf } from "./amounts.js";
import type { CountyProblem } from "./county-problem.js";
import type { TogetherIndicator, TogetherPlan, TogetherSchool, TogetherStage } from "./together-plan.js";

type Described = Pick<TogetherPlan, "stages" | "schools">;

/** The plan's stages and schools. */
export function describePlan(
  problem: CountyProblem,
  { stages }: CountyAssessment,
  standard: Standard,
  added: readonly number[],
): Described {
  const amounts = amountsWith(problem, added);
  const found: Partial<Record<CompulsoryStage, TogetherStage>> = {};
  for (const stage of Object.keys(stages) as CompulsoryStage[])
    found[stage] = {
      indicators: indicatorsOf(problem, stages, standard, stage, amounts),
      qualified: qualifiedOf(problem, stage, amounts),
    };
  return { stages: found, schools: schoolsOf(problem, stages, standard, added, amounts) };
}

const stageOf = ({ places }: CountyProblem, cell: number): CompulsoryStage | undefined => places[cell]?.stage;

const indicatorsOf = (
  problem: CountyProblem,
  stages: CountyAssessment["stages"],
  standard: Standard,
  stage: CompulsoryStage,
  amounts: readonly number[],
): TogetherStage["indicators"] => {
  const indicators: IndicatorMap<TogetherIndicator> = {};
  for (const { id } of standard.indicators) {
    const cells = problem.places.flatMap((place, cell) =>
      place.stage === stage && place.indicator === id ? [cell] : [],
    );
    if (cells.length === 0) continue;
    const spread = problem.spreads.find((each) => each.cells[0] === cells[0]);
    indicators[id] = {
      unit: numeratorOf(id, standard).unit,
      limit: spread?.limit ?? null,
      cvBefore: stages[stage]?.indicators[id]?.cv ?? null,
      cvAfter: cells.length < 2 ? null : variationOf(problem, { cells, limit: Infinity }, amounts),
      added: cells.reduce((sum, cell) => sum + (amounts[cell] ?? 0) - (problem.cells[cell]?.amount ?? 0), 0),
    };
  }
  return indicators;
};

const qualifiedOf = (
  problem: CountyProblem,
  stage: CompulsoryStage,
  amounts: readonly number[],
): TogetherStage["qualified"] => {
  const own = problem.schools.filter(({ cells: [first] }) => first && stageOf(problem, first.cell) === stage);
  if (own.length === 0) return null;
  const before = problem.cells.map(({ amount }) => amount);
  const count = (at: readonly number[]): number => own.filter((school) => meetsRule(school, at)).length;
  return { before: count(before), after: count(amounts), of: own.length };
};

const schoolsOf = (
  problem: CountyProblem,
  stages: CountyAssessment["stages"],
  standard: Standard,
  added: readonly number[],
  amounts: readonly number[],
): readonly TogetherSchool[] => {
  const schoolAt = (cell: number): SchoolResult | undefined => {
    const place = problem.places[cell];
    return place && stages[place.stage]?.schools[place.row];
  };
  const keyAt = (cell: number): string => {
    const school = schoolAt(cell);
    return JSON.stringify([school?.code ?? school?.name, school?.township]);
  };
  const missed = new Map<string, TogetherSchool["missed"][number][]>();
  for (const { cells } of problem.schools)
    for (const { cell, need } of missedOf(cells, amounts)) {
      const { stage, indicator } = problem.places[cell] as { stage: CompulsoryStage; indicator: IndicatorId };
      const miss = { stage, indicator, attainment: (amounts[cell] ?? 0) / need };
      missed.set(keyAt(cell), [...(missed.get(keyAt(cell)) ?? []), miss]);
    }
  const found = new Map<string, { school: SchoolResult; added: TogetherSchool["added"][number][] }>();
  problem.additions.forEach(({ parts: [first, ...others], cost }, position) => {
    const add = added[position] ?? 0;
    const school = first && schoolAt(first.cell);
    if (!(add > 0) || first === undefined || school === undefined) return;
    const { indicator } = problem.places[first.cell] as { indicator: IndicatorId };
    const own = found.get(keyAt(first.cell)) ?? { school, added: [] };
    found.set(keyAt(first.cell), own);
    const inStages = [first, ...others].flatMap(({ cell }) => stageOf(problem, cell) ?? []);
    const { unit } = numeratorOf(indicator, standard);
    own.added.push({ indicator, stages: inStages, unit, add, cost: add * cost });
  });
  const described = [...found].map(([key, { school, added: own }]): TogetherSchool => {
    const { name, code, township } = school;
    return {
      name,
      ...(code !== undefined && { code }),
      ...(township !== undefined && { township }),
      cost: own.reduce((sum, { cost }) => sum + cost, 0),
      added: own,
      missed: missed.get(key) ?? [],
    };
  });
  return described.sort((one, other) => other.cost - one.cost);
};
