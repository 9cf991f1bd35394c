// What a column of figures comes to, in all the ways that tables print under their schools.
import type { RowStatistic } from "./row-kinds.js";

/** The ways in which rows are computed of others, with the values of a column; several where the same thing is computed in several ways. */
export type Aggregates = ReadonlyMap<RowStatistic, readonly number[]>;

/** Computes them of the figures (NaN is passed over), weighted also by `weights`; empty of fewer than two figures. */
export function aggregatesOf(figures: readonly number[], weights: readonly number[] | null): Aggregates {
  const values = Float64Array.from(figures).filter((value) => !Number.isNaN(value));
  const count = values.length;
  if (count < 2) return new Map();
  const plain = momentsOf(values, null);
  const { sum } = plain;
  const weighing = figures.flatMap((_, at) => (isWeighed(figures[at], weights?.[at]) ? [at] : []));
  const weighted =
    weights === null || weighing.length === 0
      ? { ...plain, total: 0 }
      : momentsOf(
          Float64Array.from(weighing, (at) => figures[at] as number),
          Float64Array.from(weighing, (at) => weights[at] as number),
        );
  const { total } = weighted;
  const sorted = values.sort();
  const min = sorted[0] as number;
  const max = sorted[count - 1] as number;
  const median = ((sorted[(count - 1) >> 1] as number) + (sorted[count >> 1] as number)) / 2;
  const spreads = [plain.variance, (plain.variance * count) / (count - 1), weighted.variance];
  const deviations = spreads.map(Math.sqrt);
  const variations = deviations.map((each, at) => each / (at === 2 ? weighted.mean : plain.mean));
  return new Map<RowStatistic, readonly number[]>([
    ["sum", [sum]],
    ["mean", [plain.mean]],
    ["weightedMean", [weighted.mean]],
    ["perPupil", total > 0 ? [sum / total, (100 * sum) / total] : []],
    ["deviation", deviations],
    ["variation", [...variations, ...variations.map((each) => each * 100)]],
    ["variance", spreads],
    ["min", [min]],
    ["max", [max]],
    ["range", [max - min]],
    ["median", [median]],
    ["ratio", min === 0 ? [] : [max / min]],
    ["count", [count]],
  ]);
}

/** Whether a figure has a weight; a blank has none. */
const isWeighed = (value = NaN, weight = NaN): boolean => !Number.isNaN(value) && weight > 0;

/** Sum, total weight, mean and variance (n), weighted where there are weights. */
const momentsOf = (
  values: Float64Array,
  weights: Float64Array | null,
): { sum: number; total: number; mean: number; variance: number } => {
  let sum = 0;
  let total = 0;
  for (let at = 0; at < values.length; at++) {
    const weight = weights === null ? 1 : (weights[at] as number);
    sum += (values[at] as number) * weight;
    total += weight;
  }
  const mean = sum / total;
  let squares = 0;
  for (let at = 0; at < values.length; at++)
    squares += ((values[at] as number) - mean) ** 2 * (weights === null ? 1 : (weights[at] as number));
  return { sum, total, mean, variance: squares / total };
};
