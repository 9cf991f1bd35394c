// Whole numbers that a missing input can be, from the interval that the printed figure leaves: by its ends, without trying numbers out. Internal.
import type { LineQuotient } from "./evaluate.js";
import { rootOf, valueAt } from "./evaluate.js";
import type { Rational } from "../rationals/index.js";
import { add, compare, floorOf, multiply, whole } from "../rationals/index.js";

/** An interval of values; an end is null where there is none. */
export interface Interval {
  readonly from: Rational | null;
  readonly fromIncluded: boolean;
  readonly to: Rational | null;
  readonly toIncluded: boolean;
}

/** Whether a value lies in an interval. */
export const isWithin = (value: Rational, { from, fromIncluded, to, toIncluded }: Interval): boolean => {
  const low = from === null ? 1 : compare(value, from);
  const high = to === null ? -1 : compare(value, to);
  return (low > 0 || (low === 0 && fromIncluded)) && (high < 0 || (high === 0 && toIncluded));
};

/** Whole numbers from one to another, ends included; `to` is null where they go on for ever. */
export interface WholeRange {
  readonly from: bigint;
  readonly to: bigint | null;
}

const half: Rational = { numerator: 1n, denominator: 2n };

/**
 * Every whole number x ≥ 0 at which the value lies in the interval. Between the places where the value reaches an end of the
 * interval or has its pole, it is wholly inside or wholly outside: one value tells which.
 */
export function solveWhole(value: LineQuotient, interval: Interval): readonly WholeRange[] {
  const { over, under } = value;
  const ends = [interval.from, interval.to].flatMap((end) => (end === null ? [] : [rootOf(over, under, end)]));
  const pole = rootOf(under, { constant: whole(1), slope: whole(0) }, whole(0));
  const places = [whole(0), pole, ...ends]
    .filter((each): each is Rational => each !== null && each.numerator >= 0n)
    .sort(compare)
    .filter((each, k, all) => k === 0 || compare(each, all[k - 1] ?? each) !== 0);
  const inside = (x: Rational): boolean => {
    const found = valueAt(value, x);
    return found !== null && isWithin(found, interval);
  };
  const ranges: WholeRange[] = [];
  places.forEach((place, k) => {
    const floor = floorOf(place);
    if (compare(whole(floor), place) === 0 && inside(place)) ranges.push({ from: floor, to: floor });
    const next = places[k + 1];
    const middle = next === undefined ? add(place, whole(1)) : multiply(add(place, next), half);
    if (!inside(middle)) return;
    const last = next === undefined ? null : ceilOf(next) - 1n;
    if (last === null || last > floor) ranges.push({ from: floor + 1n, to: last });
  });
  return joined(ranges);
}

const ceilOf = (value: Rational): bigint => {
  const floor = floorOf(value);
  return compare(whole(floor), value) === 0 ? floor : floor + 1n;
};

const joined = (ranges: readonly WholeRange[]): readonly WholeRange[] =>
  ranges.reduce<readonly WholeRange[]>((all, next) => {
    const before = all.at(-1);
    return before !== undefined && before.to !== null && before.to + 1n === next.from
      ? [...all.slice(0, -1), { from: before.from, to: next.to }]
      : [...all, next];
  }, []);
