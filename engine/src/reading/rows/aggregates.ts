// What a column of figures comes to, in all the ways that tables print under their schools.
import type { RowStatistic } from "./row-kinds.js";

/** The ways in which rows are computed of others, with the values of a column; several where the same thing is computed in several ways. */
export type Aggregates = ReadonlyMap<RowStatistic, readonly number[]>;

/** Computes them of the figures (NaN is passed over), weighted also by `weights`; empty of fewer than two figures. */
export function aggregatesOf(figures: readonly number[], weights: readonly number[] | null): Aggregates {
  const values = figures.filter((value) => !Number.isNaN(value));
  const count = values.length;
  if (count < 2) return new Map();
  const sum = values.reduce((total, value) => total + value, 0);
  const plain = momentsOf(values, null);
  const pairs = figures.flatMap((value, at) => {
    const weight = weights?.[at] ?? NaN;
    return value + weight === value + weight && weight > 0 ? [[value, weight] as const] : [];
  });
  const total = pairs.reduce((all, [, weight]) => all + weight, 0);
  const weighted =
    total > 0
      ? momentsOf(
          pairs.map(([value]) => value),
          pairs.map(([, weight]) => weight),
        )
      : plain;
  const sorted = [...values].sort((a, b) => a - b);
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

/** Mean and variance (n), weighted where there are weights. */
const momentsOf = (
  values: readonly number[],
  weights: readonly number[] | null,
): { mean: number; variance: number } => {
  const weightAt = (at: number): number => weights?.[at] ?? 1;
  const total = values.reduce((all, _, at) => all + weightAt(at), 0);
  const mean = values.reduce((all, value, at) => all + value * weightAt(at), 0) / total;
  return { mean, variance: values.reduce((all, value, at) => all + (value - mean) ** 2 * weightAt(at), 0) / total };
};
