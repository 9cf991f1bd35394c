// Why a unit goes to this school and not to the next one.
import type { PlannedIndicator, UnitReason } from "./county-plan.js";
import { spendPlan, startOf } from "./spend.js";
import type { Start } from "./units/budget-path.js";
import { variationAfter } from "./units/budget-path.js";
import { nextSchool, priceOf } from "./units/spread-units.js";

/** The reason of the last unit of each school that has any by a plan; null for the others. */
export function unitReasons(start: Start, added: ArrayLike<number>, per: number): readonly (UnitReason | null)[] {
  const { weights, room, rank, floors } = start;
  const amounts = start.amounts.map((amount, i) => amount + added[i]!);
  const after = { amounts, weights, room: room.map((most, i) => most - added[i]!), rank };
  const valueOf = (school: number, amount: number): number => (amount * per) / weights[school]!;
  const nextOf = (except: number | null): UnitReason["next"] => {
    const school = nextSchool(after, except);
    if (school === null) return null;
    const amount = amounts[school]!;
    return { school, value: valueOf(school, amount), price: priceOf(amount, weights[school]!) };
  };
  const next = nextOf(null);
  return Array.from(added, (units, school): UnitReason | null => {
    if (units === 0) return null;
    const before = amounts[school]! - 1;
    return {
      floor: units <= floors[school]!,
      valueBefore: valueOf(school, before),
      price: priceOf(before, weights[school]!),
      next: next?.school === school ? nextOf(school) : next,
    };
  });
}

/** One unit of a plan, explained (逐个说明). */
export interface ExplainedUnit extends UnitReason {
  /** The school that has it, as its position in `schools`. */
  readonly school: number;
  readonly cvBefore: number | null;
  readonly cvAfter: number | null;
}

/**
 * Why the n-th unit of a plan goes to its school and not to the next one (为何增配给这所学校): of all schools its (2x + 1) / P is the smallest.
 *
 * Shapes: positions are those of the plan's schools. Units: prices are units per pupil, values the indicator's. Zeros: a school without
 * any has the price 1 / P. None: null where there is no n-th unit, as no school has room for it. Errors: a RangeError for an n below 1.
 * Source: as `planCounty`.
 *
 * @example
 * whyUnit({ schools: [], per: 1 }, 1) // => null
 */
export function whyUnit(indicator: Pick<PlannedIndicator, "schools" | "per">, n: number): ExplainedUnit | null {
  if (!(n >= 1)) throw new RangeError(`whyUnit requires a unit of 1 or more, got ${n}`);
  const start = startOf(indicator);
  const [before, after] = [spendPlan(indicator, n - 1).added, spendPlan(indicator, n).added];
  const school = after.findIndex((units, i) => units > before[i]!);
  const reason = school < 0 ? null : unitReasons(start, after, indicator.per)[school];
  if (!reason) return null;
  const variation = (added: readonly number[]): number | null => variationAfter(start, Float64Array.from(added));
  return { school, ...reason, cvBefore: variation(before), cvAfter: variation(after) };
}
