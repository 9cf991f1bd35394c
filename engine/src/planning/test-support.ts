// Small counties in whole numbers, judged exactly: what the fewest units or moves are, by trying all.
import type { Rational } from "../rationals/index.js";
import { add, compare, multiply, whole } from "../rationals/index.js";

/** What schools have and how many pupils they have. */
export interface SmallCounty {
  readonly amounts: readonly number[];
  readonly pupils: readonly number[];
}

const over = (numerator: number, denominator: number): Rational => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

/** CV ≤ t ⇔ ΣP · Σ(x²/P) ≤ (1 + t²)(Σx)², in fractions; the limit in hundredths. */
export function keepsExactly(amounts: readonly number[], pupils: readonly number[], hundredths: number): boolean {
  const squares = amounts.reduce((sum, amount, i) => add(sum, over(amount * amount, pupils[i]!)), whole(0));
  const total = whole(amounts.reduce((sum, each) => sum + each, 0));
  if (total.numerator === 0n) return false;
  const people = whole(pupils.reduce((sum, each) => sum + each, 0));
  const limit = add(whole(1), over(hundredths * hundredths, 10_000));
  return compare(multiply(people, squares), multiply(limit, multiply(total, total))) <= 0;
}

/** The fewest units that keep the limit, up to `most`, trying every way to spread them; null where none does. */
export function fewestUnits(
  { amounts, pupils }: SmallCounty,
  hundredths: number,
  room: readonly number[],
  most: number,
): number | null {
  const tries = (school: number, left: number, tried: readonly number[]): boolean => {
    if (school === amounts.length) return left === 0 && keepsExactly(tried, pupils, hundredths);
    for (let units = 0; units <= Math.min(left, room[school]!); units++)
      if (tries(school + 1, left - units, [...tried, amounts[school]! + units])) return true;
    return false;
  };
  for (let units = 0; units <= most; units++) if (tries(0, units, [])) return units;
  return null;
}

/** The fewest moves that keep the limit, each school giving at most what it can spare, trying every way to spread the total. */
export function fewestMoves(
  { amounts, pupils }: SmallCounty,
  hundredths: number,
  spare: readonly number[],
): number | null {
  let fewest: number | null = null;
  const total = amounts.reduce((sum, each) => sum + each, 0);
  const tries = (school: number, left: number, tried: readonly number[]): void => {
    if (school === amounts.length) {
      if (left > 0 || !keepsExactly(tried, pupils, hundredths)) return;
      const moves = tried.reduce((sum, each, i) => sum + Math.max(0, each - amounts[i]!), 0);
      if (fewest === null || moves < fewest) fewest = moves;
      return;
    }
    for (let amount = amounts[school]! - spare[school]!; amount <= left; amount++)
      tries(school + 1, left - amount, [...tried, amount]);
  };
  tries(0, total, []);
  return fewest;
}
