// A plan of one column of schools: what `planCounty` does for an indicator, for numbers alone.
import { addUnits } from "./units/add-units.js";
import { variationOf } from "./units/resource.js";

/** What to add to each school of a column so that its coefficient of variation keeps a limit. */
export interface ColumnPlan {
  /** The fewest whole units in all. */
  readonly needed: number;
  /** By school, in the order of the columns. */
  readonly add: Float64Array;
  readonly cvBefore: number;
  readonly cvAfter: number;
}

/**
 * The fewest whole units that bring a column of schools within a limit, and which school has them (最少增配).
 *
 * Formula: each unit goes to the smallest (2x + 1) / P until CV ≤ limit, as in `planCounty`; of schools that gain the same, the larger
 * has it, then the one that stands first. Shapes: columns of the same length, a school each; `pupils` above 0. Units: amounts in any
 * unit that is added whole. Zeros: a school that has nothing is raised like any other. Missing: rows without a figure are left out by the
 * caller. None: null where nothing is there at all, so that there is no coefficient, or no number of units keeps the limit. Errors: a
 * RangeError where the columns differ in length, an amount is below zero, pupils or the limit not above. Source: the limits of
 * 教督〔2012〕3号 and 教督〔2017〕6号; the arithmetic is exact.
 *
 * @example
 * planColumn(Float64Array.of(100, 300), Float64Array.of(100, 100), 0.25)?.needed // => 80
 * planColumn(Float64Array.of(0, 0), Float64Array.of(100, 100), 0.25) // => null
 */
export function planColumn(amounts: Float64Array, pupils: Float64Array, limit: number): ColumnPlan | null {
  if (amounts.length !== pupils.length) throw new RangeError("planColumn requires columns of the same length");
  if (!(limit > 0)) throw new RangeError(`planColumn requires a limit above zero, got ${limit}`);
  if (!amounts.every((amount) => amount >= 0)) throw new RangeError("planColumn requires amounts of zero or more");
  if (!pupils.every((each) => each > 0)) throw new RangeError("planColumn requires pupils above zero");
  const cvBefore = variationOf(amounts, pupils);
  if (cvBefore === null) return null;
  const order = [...pupils.keys()].sort((a, b) => pupils[b]! - pupils[a]! || a - b);
  const rank = new Float64Array(pupils.length);
  order.forEach((school, place) => (rank[school] = place));
  const room = new Float64Array(pupils.length).fill(Infinity);
  const found = addUnits({ amounts, weights: pupils, room, rank }, limit);
  if (found === null) return null;
  const { needed, added: add } = found;
  const cvAfter = variationOf(
    amounts.map((amount, school) => amount + add[school]!),
    pupils,
  );
  return cvAfter === null ? null : { needed, add, cvBefore, cvAfter };
}
