// The change of a coefficient of variation, parted exactly among who changed it, with every state between the two years.
import { coefficientOfVariation, weightedMean } from "../../statistics/index.js";
import type { PairedSeries } from "../paired-series.js";
import type { ChangeParts, Levelled } from "./levelled.js";
import { levelledOf } from "./levelled.js";
import { shapleyValues } from "../../statistics/contributions/index.js";

/** What a side had and has, over the schools that are there in both years. */
interface Side {
  readonly schools: number;
  readonly before: number;
  readonly after: number;
}

/** A parted change; `parts` and what follows from them are null where a state has no coefficient. */
export interface VariationParts {
  readonly states: readonly number[] | null;
  readonly parts: ChangeParts | null;
  readonly levelled: Levelled | null;
  /** Sums of amounts, in the unit of the series. */
  readonly low: Side;
  readonly high: Side;
}

const [low, high, weights, schools] = [1, 2, 4, 8];

/**
 * Parts the change. A school is low where its value is worse than the first year's mean, by that year and for good.
 *
 * Formula: with v(S) the coefficient with the players S as in the second year and the others as in the first, each part is Shapley's
 * value of v; the parts add up to v(all) − v(none).
 */
export function variationParts(series: PairedSeries, direction: "higher" | "lower" = "higher"): VariationParts {
  const rows = series.school.length;
  const room = { values: new Float64Array(rows), weights: new Float64Array(rows) };
  const side = sidesOf(series, direction, room);
  const sides = { low: sideSums(series, side, low), high: sideSums(series, side, high) };
  const states = statesOf(series, side, room);
  if (states === null) return { states, parts: null, levelled: null, ...sides };
  const [ofLow = 0, ofHigh = 0, ofWeights = 0, ofSchools = 0] = shapleyValues(states);
  const parts = { low: ofLow, high: ofHigh, pupils: ofWeights, schools: ofSchools };
  return { states, parts, levelled: levelledOf(parts, sides.low, sides.high, direction), ...sides };
}

/** Where values and what they weigh are laid out. */
interface Room {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** The side of each row that is there in both years: 1 low, 2 high; 0 for others. */
const sidesOf = (
  { weightBefore, amountBefore, weightAfter }: PairedSeries,
  direction: "higher" | "lower",
  { values, weights: there }: Room,
): Uint8Array => {
  const side = new Uint8Array(values.length);
  for (let row = 0; row < side.length; row++) {
    const weight = weightBefore[row] as number;
    const isThere = weight > 0;
    there[row] = isThere ? weight : 0;
    values[row] = isThere ? (amountBefore[row] as number) / weight : 0;
  }
  const mean = weightedMean(values, there) ?? 0;
  for (let row = 0; row < side.length; row++) {
    if (there[row] === 0 || Number.isNaN(weightAfter[row])) continue;
    const value = values[row] as number;
    side[row] = (direction === "higher" ? value < mean : value > mean) ? low : high;
  }
  return side;
};

const sideSums = ({ amountBefore, amountAfter }: PairedSeries, side: Uint8Array, wanted: number): Side => {
  let [count, before, after] = [0, 0, 0];
  for (let row = 0; row < side.length; row++) {
    if (side[row] !== wanted) continue;
    count++;
    before += amountBefore[row] as number;
    after += amountAfter[row] as number;
  }
  return { schools: count, before, after };
};

/** The coefficient of every state, by the sum of its players; null where one has none. */
const statesOf = (series: PairedSeries, side: Uint8Array, room: Room): readonly number[] | null => {
  const nothingCame = series.unit === null && side.every((each) => each !== 0);
  const states: number[] = [];
  for (let state = 0; state < 16; state++) {
    const same = state - schools;
    const cv = nothingCame && same >= 0 ? (states[same] ?? null) : stateOf(series, side, state, room);
    if (cv === null) return null;
    states.push(cv);
  }
  return states;
};

/** One state. */
const stateOf = (series: PairedSeries, side: Uint8Array, state: number, room: Room): number | null => {
  const { weightBefore, amountBefore, weightAfter, amountAfter, unit } = series;
  const { values, weights: pupils } = room;
  const isAfter = (state & schools) !== 0;
  const weightColumn = (state & weights) === 0 ? weightBefore : weightAfter;
  // Who came or left has the figures of its one year, whatever the others have.
  const loneWeights = isAfter ? weightAfter : weightBefore;
  const loneAmounts = isAfter ? amountAfter : amountBefore;
  pupils.fill(0);
  values.fill(0);
  for (let row = 0; row < side.length; row++) {
    const own = side[row] as number;
    if (own === 0 && Number.isNaN(loneWeights[row])) continue;
    const amounts = own === 0 ? loneAmounts : (state & own) === 0 ? amountBefore : amountAfter;
    const weight = own === 0 ? loneWeights : weightColumn;
    const into = isAfter && unit !== null ? (unit[row] as number) : row;
    pupils[into] = (pupils[into] as number) + (weight[row] as number);
    values[into] = (values[into] as number) + (amounts[row] as number);
  }
  for (let row = 0; row < side.length; row++)
    if (pupils[row] !== 0) values[row] = (values[row] as number) / (pupils[row] as number);
  return coefficientOfVariation(values, pupils);
};
