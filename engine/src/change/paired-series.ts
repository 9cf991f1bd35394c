// One indicator of all schools of a stage in two years, as columns: amounts and what they are divided by.
import type { SchoolResult } from "../assessment/index.js";
import type { IndicatorId } from "../indicators/index.js";

/**
 * Columns of one length: a row for each school that has a value in either year. NaN where it has none in that year.
 *
 * Amounts are values times weights: what a school has, in hundredths where the indicator is per hundred. Of schools that were merged
 * each has its part of what they have together: of the weight by its weight before, of the amount by its amount before.
 */
export interface PairedSeries {
  readonly weightBefore: Float64Array;
  readonly amountBefore: Float64Array;
  readonly weightAfter: Float64Array;
  readonly amountAfter: Float64Array;
  /** Rows of one number are counted as one school in the second year; null where none were merged. */
  readonly unit: Int32Array | null;
  /** The place of each row in the list of schools. */
  readonly school: Int32Array;
}

/** What is paired: rows of both years. */
export interface PairedRows {
  readonly before: number | null;
  readonly after: number | null;
}

/** The columns of an indicator. */
export function pairedSeries(
  schools: readonly PairedRows[],
  before: readonly SchoolResult[],
  after: readonly SchoolResult[],
  id: IndicatorId,
): PairedSeries {
  const rooms = Array.from({ length: 4 }, () => new Float64Array(schools.length));
  const [weightBefore, amountBefore, weightAfter, amountAfter] = rooms as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const unit = new Int32Array(schools.length);
  const school = new Int32Array(schools.length);
  const rowsByAfter = new Map<number, number[]>();
  let count = 0;
  for (const [place, rows] of schools.entries()) {
    const one = rows.before === null ? undefined : before[rows.before];
    const other = rows.after === null ? undefined : after[rows.after];
    weightBefore[count] = weightOf(one, id);
    amountBefore[count] = (one?.indicators[id]?.value ?? Number.NaN) * (weightBefore[count] as number);
    weightAfter[count] = weightOf(other, id);
    amountAfter[count] = (other?.indicators[id]?.value ?? Number.NaN) * (weightAfter[count] as number);
    if (Number.isNaN(weightBefore[count]) && Number.isNaN(weightAfter[count])) continue;
    unit[count] = count;
    school[count] = place;
    if (rows.after !== null && !Number.isNaN(weightAfter[count])) {
      const same = rowsByAfter.get(rows.after);
      if (same === undefined) rowsByAfter.set(rows.after, [count]);
      else same.push(count);
    }
    count++;
  }
  const merged = [...rowsByAfter.values()].filter((rows) => rows.length > 1);
  const series = {
    weightBefore: weightBefore.subarray(0, count),
    amountBefore: amountBefore.subarray(0, count),
    weightAfter: weightAfter.subarray(0, count),
    amountAfter: amountAfter.subarray(0, count),
    unit: merged.length === 0 ? null : unit.subarray(0, count),
    school: school.subarray(0, count),
  };
  for (const rows of merged) shareOut(series, rows);
  return series;
}

/** The weight of a value; NaN where there is no value, or nothing that it weighs by. */
const weightOf = (school: SchoolResult | undefined, id: IndicatorId): number => {
  const indicator = school?.indicators[id];
  if (school === undefined || indicator === undefined || indicator.value === null) return Number.NaN;
  const weight = indicator.denominator ?? school.pupils;
  return weight > 0 ? weight : Number.NaN;
};

/** Shares what a merged school has among those that became part of it; who had no value before has no part. */
const shareOut = (
  { weightBefore, amountBefore, weightAfter, amountAfter, unit }: PairedSeries,
  rows: readonly number[],
): void => {
  const known = rows.filter((row) => !Number.isNaN(weightBefore[row]));
  const members = known.length === 0 ? rows.slice(0, 1) : known;
  const sum = (column: Float64Array): number => members.reduce((total, row) => total + (column[row] as number), 0);
  const [weights, amounts] = [sum(weightBefore), sum(amountBefore)];
  const [weight, amount] = [weightAfter[rows[0] as number] as number, amountAfter[rows[0] as number] as number];
  for (const row of rows) {
    const isMember = members.includes(row);
    const byWeight = known.length === 0 ? 1 : (weightBefore[row] as number) / weights;
    const byAmount = amounts > 0 ? (amountBefore[row] as number) / amounts : byWeight;
    weightAfter[row] = isMember ? weight * byWeight : Number.NaN;
    amountAfter[row] = isMember ? amount * byAmount : Number.NaN;
    if (isMember && unit !== null) unit[row] = members[0] as number;
  }
};
