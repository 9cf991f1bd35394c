// A slider of money: what another budget does, out of the plan that is there.
import type { IndicatorMap } from "../indicators/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { CountyPlan, PlannedIndicator, PlannedStage } from "./county-plan.js";
import { shareBudget } from "./share-budget.js";
import { withUnits } from "./spend.js";

/**
 * A plan within another budget (调整预算), at once: the cheapest indicators are paid first, each along its own path.
 *
 * Rule: while the budget lasts, each indicator's units are paid in the order of its own path.
 * It is what `planCounty` gives for this budget, but for the years, which stay those of the plan, and the reasons of units, which are null
 * where their number changed. Shapes: the plan's own. Units: yuan. Zeros: nothing is bought that costs something. Missing: an indicator without a
 * unit cost is not paid for. None: `needed` of the budget is null where a unit cost is lacking. Errors: a RangeError below zero. Source:
 * as `planCounty`.
 *
 * @example
 * withBudget(planCounty([], nationalQuality2017), 500).budget // => { given: 500, spent: 0, needed: 0 }
 */
export function withBudget(plan: CountyPlan, given: number): CountyPlan {
  if (!(given >= 0)) throw new RangeError(`withBudget requires zero yuan or more, got ${given}`);
  const all = compulsoryStages.flatMap((stage) => Object.values(plan.stages[stage]?.indicators ?? {}));
  const units = shareBudget(all, given);
  const bought = new Map(all.map((indicator, at) => [indicator, withUnits(indicator, units[at] ?? 0)]));
  const stages: Record<string, PlannedStage> = {};
  for (const [stage, { indicators, schools }] of Object.entries(plan.stages)) {
    const changed: IndicatorMap<PlannedIndicator> = {};
    for (const [id, indicator] of Object.entries(indicators))
      changed[id as keyof typeof changed] = bought.get(indicator) ?? indicator;
    stages[stage] = { indicators: changed, schools };
  }
  return { ...plan, stages, budget: budgetUse(given, all, units) };
}

/** How the money is used where so many units are bought of each. */
export function budgetUse(
  given: number,
  indicators: readonly Pick<PlannedIndicator, "needed" | "unitCost">[],
  units: readonly number[],
): NonNullable<CountyPlan["budget"]> {
  const costs = indicators.map(({ needed, unitCost }) => (!needed ? 0 : unitCost === null ? null : needed * unitCost));
  return {
    given,
    spent: indicators.reduce((sum, { unitCost }, i) => sum + (units[i] ?? 0) * (unitCost ?? 0), 0),
    needed: costs.includes(null) ? null : costs.reduce<number>((sum, each) => sum + (each ?? 0), 0),
  };
}
