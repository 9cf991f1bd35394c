// What a plan costs, in a sentence: how far the money of a budget reaches, or the cost of all that is added.
import type { Locale } from "../diagnostics/index.js";
import type { CountyPlan, PlannedIndicator } from "../planning/index.js";
import { amountText, explainBudget, leaderWord } from "../words/index.js";

/** The sentence; without a unit cost for each of what is added there is no sum, and it says so. Empty where nothing is added. */
export function planCost(plan: CountyPlan, locale: Locale): string {
  if (plan.budget !== null) return explainBudget(plan, locale);
  const added = Object.values(plan.stages)
    .flatMap(({ indicators }) => Object.values<PlannedIndicator>(indicators))
    .filter((each) => each.added > 0);
  if (added.length === 0) return "";
  if (added.some(({ cost }) => cost === null)) return leaderWord("planOpen", {}, locale);
  const cost = added.reduce((sum, each) => sum + (each.cost ?? 0), 0);
  return leaderWord("planCost", { cost: amountText(cost, "yuan", locale) }, locale);
}
