// Each school's values beside those of the others of its stage: how many times the middle one each is.
import type { SchoolResult, StageResult } from "../assessment/index.js";
import type { IndicatorId } from "../indicators/index.js";
import { isOwnId } from "../schools/index.js";

/** One value that was worked out of a total and the school's pupils. */
export interface ComparedValue {
  readonly id: IndicatorId;
  readonly value: number;
  /** The total over the pupils, and the middle one of the stage's schools. */
  readonly total: number;
  readonly middleTotal: number;
  /** The value of the middle school (中位数), and how many times that this one is. */
  readonly middle: number;
  readonly ratio: number;
}

/** A school with all its values above 0. */
export interface ComparedSchool {
  readonly school: SchoolResult;
  readonly values: readonly ComparedValue[];
}

/** The middle one of fewer schools than this says little. */
const schoolsNeeded = 5;

/** The schools of a stage beside each other; empty where they are too few. Values that the sheet itself gives per pupil are left aside. */
export const besideOthers = ({ schools, indicators }: StageResult): readonly ComparedSchool[] => {
  if (schools.length < schoolsNeeded) return [];
  // What is usual of a standard's own indicators nobody knows: shares of a few large classes differ many times.
  const ids = (Object.keys(indicators) as IndicatorId[]).filter((id) => !isOwnId(id));
  const middles = ids.flatMap((id) => {
    const own = schools.flatMap(({ indicators: { [id]: each } }) =>
      each?.value && each.numerator ? [{ value: each.value, total: each.numerator }] : [],
    );
    return own.length < schoolsNeeded
      ? []
      : [{ id, middle: median(own.map(({ value }) => value)), middleTotal: median(own.map(({ total }) => total)) }];
  });
  return schools.map((school) => ({
    school,
    values: middles.flatMap(({ id, middle, middleTotal }) => {
      const { value, numerator: total } = school.indicators[id] ?? { value: null, numerator: null };
      return value && total ? [{ id, value, total, middle, middleTotal, ratio: value / middle }] : [];
    }),
  }));
};

/**
 * The middle one of some values (中位数), the mean of the middle two of an even number; NaN of none.
 *
 * @example
 * median([4, 1, 100]) // => 4
 */
export const median = (values: readonly number[]): number => medianOfSorted(inOrder(new Float64Array(values)));

/** The values of one school are few, and put in order sooner by hand than by a call. */
const few = 12;

const inOrder = (values: Float64Array): Float64Array => {
  if (values.length > few || values.includes(NaN)) return values.sort();
  for (let at = 1; at < values.length; at++) {
    const value = values[at]!;
    let to = at;
    for (; to > 0 && values[to - 1]! > value; to--) values[to] = values[to - 1]!;
    values[to] = value;
  }
  return values;
};

const medianOfSorted = (sorted: ArrayLike<number>): number => {
  const half = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[half - 1 + (sorted.length % 2)], sorted[half]];
  return (low + high) / 2;
};
