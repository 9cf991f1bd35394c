// The values of an indicator and what they weigh, without the schools that have none: what the statistics are taken of.
import type { IndicatorColumn } from "./indicator-column.js";
import type { StageColumns } from "./stage-columns.js";

/** Where a stage's numbers are laid out for the statistics: one place for all of its indicators, as asking for memory takes longer than reading it. */
export interface SeriesRoom {
  readonly pupils: Float64Array;
  readonly values: Float64Array;
}

/** A series: the values, their weights, and the row of each; null where every school has a value. */
export interface IndicatorSeries {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly rows: readonly number[] | null;
}

/** The room for a stage. */
export const seriesRoom = ({ pupils }: StageColumns): SeriesRoom => ({
  pupils: Float64Array.from(pupils),
  values: new Float64Array(pupils.length),
});

/** The series of an indicator; it holds until the room is used for the next. */
export function indicatorSeries({ plan, value, divisor }: IndicatorColumn, room: SeriesRoom): IndicatorSeries {
  let count = 0;
  for (let row = 0; row < value.length; row++) {
    const own = value[row] as number;
    if (!Number.isNaN(own)) room.values[count++] = own;
  }
  if (count === value.length)
    return {
      values: room.values,
      weights: plan.over === "pupils" ? room.pupils : Float64Array.from(divisor),
      rows: null,
    };
  const rows = rowsWithValue(value);
  const weights = Float64Array.from(rows, (row) => divisor[row] as number);
  return { values: room.values.subarray(0, count), weights, rows };
}

const rowsWithValue = (values: readonly number[]): readonly number[] => {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row])) rows.push(row);
  return rows;
};
