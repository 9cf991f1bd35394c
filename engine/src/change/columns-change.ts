// A change of one column of schools in two years: what `compareYears` does for an indicator, for numbers alone.
import type { PairedSeries } from "./paired-series.js";
import type { ChangeParts, Levelled } from "./parts/levelled.js";
import { variationParts } from "./parts/variation-parts.js";

/** A year's values per pupil, and the pupils; null where a school has none. */
export interface ColumnsOfYear {
  readonly values: readonly (number | null)[];
  readonly pupils: readonly (number | null)[];
}

/** A parted change of a column. */
export interface ColumnsChange {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly parts: ChangeParts;
  readonly levelled: Levelled;
  /** The part of a fall that comes from the low schools' resources; null where the coefficient did not fall. */
  readonly share: number | null;
}

/**
 * The change of a column's coefficient of variation, parted (差异系数变化的拆分), a row of both years being one school.
 *
 * Formula: Shapley's values, as in `compareYears`. Units: values per pupil, in any unit; coefficients and parts without one. Zeros: a
 * value of 0 counts, 0 pupils are a school that is not there. Missing: a school without a value or pupils in one year came or left.
 * None: null where a year, or a state between the two, has no coefficient. Errors: a RangeError where the years have not as many rows.
 * Source: Shapley, 1953.
 *
 * @example
 * columnsChange({ values: [1, 3], pupils: [100, 100] }, { values: [2, 3], pupils: [100, 100] }).levelled // => "up"
 * columnsChange({ values: [1, 3], pupils: [100, 100] }, { values: [1, 2], pupils: [100, 100] }).parts.low // => 0
 */
export function columnsChange(before: ColumnsOfYear, after: ColumnsOfYear): ColumnsChange | null {
  const rows = before.values.length;
  if ([before.pupils, after.values, after.pupils].some(({ length }) => length !== rows))
    throw new RangeError("columnsChange requires as many rows of every column");
  const { states, parts, levelled } = variationParts(seriesOf(before, after));
  if (states === null || parts === null || levelled === null) return null;
  const [first, last] = [states[0] ?? 0, states.at(-1) ?? 0];
  const change = last - first;
  return { before: first, after: last, change, parts, levelled, share: change < 0 ? parts.low / change : null };
}

const seriesOf = (before: ColumnsOfYear, after: ColumnsOfYear): PairedSeries => {
  const [one, other] = [before, after].map(({ values, pupils }) => {
    const weights = Float64Array.from(values, (value, row) =>
      value !== null && (pupils[row] ?? 0) > 0 ? (pupils[row] ?? 0) : Number.NaN,
    );
    return { weights, amounts: weights.map((weight, row) => weight * (values[row] ?? 0)) };
  }) as [{ weights: Float64Array; amounts: Float64Array }, { weights: Float64Array; amounts: Float64Array }];
  return {
    weightBefore: one.weights,
    amountBefore: one.amounts,
    weightAfter: other.weights,
    amountAfter: other.amounts,
    unit: null,
    school: Int32Array.from(before.values.keys()),
  };
};
