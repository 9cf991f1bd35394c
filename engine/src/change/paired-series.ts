// One indicator of all schools of a stage in two years, as columns: amounts and what they are divided by.
import type { SchoolResult } from "../assessment/index.js";
import type { IndicatorId } from "../indicators/index.js";
import type { PairedStage } from "./paired-stage.js";

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

/** The columns of an indicator, laid out in the stage's room: those of the next indicator take their place. */
export function pairedSeries({ before, after, shared, room }: PairedStage, id: IndicatorId): PairedSeries {
  const { weightBefore, amountBefore, weightAfter, amountAfter, school } = room;
  let count = 0;
  for (let place = 0; place < before.length; place++) {
    putYear(before[place], id, weightBefore, amountBefore, count);
    putYear(after[place], id, weightAfter, amountAfter, count);
    if (Number.isNaN(weightBefore[count]) && Number.isNaN(weightAfter[count])) continue;
    school[count] = place;
    count++;
  }
  const isWhole = count === before.length;
  const filled = isWhole ? room : shortened(room, count);
  const merged = shared.length === 0 ? [] : mergedRows(filled, shared);
  const series = { ...filled, unit: merged.length === 0 ? null : Int32Array.from(filled.school.keys()) };
  for (const rows of merged) shareOut(series, rows);
  return series;
}

/** Puts a school's weight and amount in a row; NaN where there is no value, or nothing that it weighs by. */
const putYear = (
  school: SchoolResult | undefined,
  id: IndicatorId,
  weights: Float64Array,
  amounts: Float64Array,
  row: number,
): void => {
  const indicator = school?.indicators[id];
  weights[row] = Number.NaN;
  amounts[row] = Number.NaN;
  if (school === undefined || indicator === undefined || indicator.value === null) return;
  const weight = indicator.denominator ?? school.pupils;
  if (!(weight > 0)) return;
  weights[row] = weight;
  amounts[row] = indicator.value * weight;
};

const shortened = (room: PairedStage["room"], count: number): PairedStage["room"] => ({
  weightBefore: room.weightBefore.subarray(0, count),
  amountBefore: room.amountBefore.subarray(0, count),
  weightAfter: room.weightAfter.subarray(0, count),
  amountAfter: room.amountAfter.subarray(0, count),
  school: room.school.subarray(0, count),
});

/** The rows of the places that are one school in the second year, where it has a value. */
const mergedRows = (
  { school, weightAfter }: PairedStage["room"],
  shared: readonly (readonly number[])[],
): readonly (readonly number[])[] => {
  const rowOf = new Map(Array.from(school, (place, row) => [place, row]));
  return shared
    .map((places) => places.flatMap((place) => rowOf.get(place) ?? []))
    .filter((rows) => rows.length > 1 && !Number.isNaN(weightAfter[rows[0] as number]));
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
