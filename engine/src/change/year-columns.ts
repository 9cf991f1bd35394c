// One year of a paired series: the values and weights of the schools that have a value in it.
import type { PairedSeries } from "./paired-series.js";

/** Columns of one year; `row` is the place of each in the series. */
export interface YearColumns {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly row: Int32Array;
}

/** The first year's columns, the second's, and both years' of the schools that have a value in both. */
export interface TwoYearColumns {
  readonly before: YearColumns;
  readonly after: YearColumns;
  readonly both: {
    readonly before: Float64Array;
    readonly after: Float64Array;
    readonly weightsBefore: Float64Array;
    readonly row: Int32Array;
  };
}

/** Lays them out. Schools that were merged are one in the second year, and one where both years are held against each other. */
export function yearColumns(series: PairedSeries): TwoYearColumns {
  const { weightBefore, amountBefore, weightAfter, amountAfter } = pooled(series);
  const before = columnsOf(series.weightBefore, series.amountBefore);
  const after = columnsOf(weightAfter, amountAfter);
  const row = after.row.filter((each) => !Number.isNaN(weightBefore[each]));
  return {
    before,
    after,
    both: {
      before: Float64Array.from(row, (each) => (amountBefore[each] as number) / (weightBefore[each] as number)),
      after: Float64Array.from(row, (each) => (amountAfter[each] as number) / (weightAfter[each] as number)),
      weightsBefore: Float64Array.from(row, (each) => weightBefore[each] as number),
      row,
    },
  };
}

const columnsOf = (weight: Float64Array, amount: Float64Array): YearColumns => {
  const row = Int32Array.from(weight.keys()).filter((each) => !Number.isNaN(weight[each]));
  return {
    values: Float64Array.from(row, (each) => (amount[each] as number) / (weight[each] as number)),
    weights: Float64Array.from(row, (each) => weight[each] as number),
    row,
  };
};

/** Rows of one unit put together in the first of them; the others have no value then. */
const pooled = (series: PairedSeries): PairedSeries => {
  const { unit } = series;
  if (unit === null) return series;
  const together = (column: Float64Array): Float64Array => {
    const sums = column.slice();
    for (let row = 0; row < unit.length; row++) {
      const into = unit[row] as number;
      if (into === row) continue;
      sums[into] = (sums[into] as number) + (sums[row] as number);
      sums[row] = Number.NaN;
    }
    return sums;
  };
  return {
    ...series,
    weightBefore: together(series.weightBefore),
    amountBefore: together(series.amountBefore),
    weightAfter: together(series.weightAfter),
    amountAfter: together(series.amountAfter),
  };
};
