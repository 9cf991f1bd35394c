// A slider's step: what another number of units, or another sum of money, would do.
import type { PlannedIndicator } from "./county-plan.js";
import { schoolRanks } from "./school-ranks.js";
import type { Start } from "./units/budget-path.js";
import { spendUnits, variationAfter } from "./units/budget-path.js";

/** So many units by school, and what they come to. */
export interface Spent {
  /** In the order of the plan's schools. */
  readonly added: readonly number[];
  readonly cvAfter: number | null;
}

/**
 * Who has what of so many units of a planned indicator, and the variation it comes to (按预算分配): the best that this number allows.
 *
 * Formula: each unit to the school with the smallest (2x + 1) ÷ P, x being what it has, P its pupils.
 * First what the schools' own standards ask, where the plan begins from that; then each unit to the smallest (2x + 1) / P. Units: the
 * plan's, in whole ones; parts of one are left out. Zeros: no units, nothing added. None: `cvAfter` is null where there is no
 * coefficient. Errors: a RangeError below zero. Source: as `planCounty`.
 *
 * @example
 * spendPlan({ schools: [] }, 3) // => { added: [], cvAfter: null }
 */
export function spendPlan(indicator: Pick<PlannedIndicator, "schools">, units: number): Spent {
  if (!(units >= 0)) throw new RangeError(`spendPlan requires zero units or more, got ${units}`);
  if (indicator.schools.length === 0) return { added: [], cvAfter: null };
  const start = startOf(indicator);
  const added = spendUnits(start, Math.floor(units));
  return { added: [...added], cvAfter: variationAfter(start, added) };
}

/**
 * A planned indicator with another number of units (调整增配数): who has them, what it costs, what the variation becomes.
 *
 * Formula: cost = units × unit cost.
 * As `spendPlan` spreads them. Shapes: the indicator's own. Units: the plan's. Zeros: nothing is added anywhere. Missing: reasons (`why`),
 * which are those of the plan's own number, are null where it is another. None: `cost` is null without a unit cost. Errors: a RangeError
 * below zero. Source: as `planCounty`.
 *
 * @example
 * withUnits(planCounty([], nationalQuality2017, { limit: 0.5 }).stages.primary?.indicators.booksPerPupil, 3) // => undefined
 */
export function withUnits<T extends PlannedIndicator | undefined>(indicator: T, units: number): T {
  if (indicator === undefined || units === indicator.added) return indicator;
  const { added, cvAfter } = spendPlan(indicator, units);
  const { needed, outcome, unitCost, per } = indicator;
  const isShort = needed !== null && units < needed;
  return {
    ...indicator,
    outcome: isShort ? "shortOfMoney" : outcome === "shortOfMoney" ? "planned" : outcome,
    added: units,
    cost: unitCost === null ? null : units * unitCost,
    cvAfter,
    schools: indicator.schools.map((school, i) => {
      const add = added[i] ?? 0;
      return { ...school, add, valueAfter: ((school.amount + add) * per) / school.weight, why: null };
    }),
  };
}

/** The columns of a planned indicator. */
export function startOf({ schools }: Pick<PlannedIndicator, "schools">): Start {
  const weights = Float64Array.from(schools, ({ weight }) => weight);
  return {
    amounts: Float64Array.from(schools, ({ amount }) => amount),
    weights,
    room: Float64Array.from(schools, ({ fixed }) => (fixed ? 0 : Infinity)),
    rank: schoolRanks(schools, weights),
    floors: Float64Array.from(schools, ({ floor }) => floor),
  };
}
