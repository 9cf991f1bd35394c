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
