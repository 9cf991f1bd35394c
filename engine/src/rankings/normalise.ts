// Columns of different units made comparable: higher is better in every one of them.
import { parseChoice, shownValue } from "../choices/index.js";
import { standardDeviationOfPopulation, weightedMean } from "../statistics/index.js";

/** The ways in which a column is made comparable. */
export const normalisations = ["minMax", "zScore", "rank", "distanceToTarget"] as const;

/** One of them. */
export type Normalisation = (typeof normalisations)[number];

/** Which values of a column are better. */
export const directions = ["higher", "lower"] as const;

/** One of both. */
export type Direction = (typeof directions)[number];

/** What normalising a column needs to know beside its values. */
export interface NormaliseOptions {
  readonly direction: Direction;
  /** For `distanceToTarget`: the value that is full marks. */
  readonly target?: number;
}

/**
 * A column made comparable with others (无量纲化), higher being better.
 *
 * With v = x where higher is better and v = −x where lower is:
 * `minMax` (v − min) / (max − min), 0 to 1; `zScore` (v − mean) / sd, population form, around 0;
 * `rank` the share of the other units that are worse, those alike counted half, 0 to 1;
 * `distanceToTarget` (v − min) / (target − min), at most 1: reaching the target is full, passing it adds nothing.
 * A column in which all units are alike parts nobody: each gets the middle, 0.5 (0 of `zScore`), or 1 where the target is
 * reached. Units count alike, whatever their size. No values give no values.
 *
 * Source: OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 5.
 *
 * @throws TypeError when a value is not finite, the normalisation or direction is none of those, or there is no finite target where one is needed
 * @example
 * normalise([10, 20, 40], "minMax", { direction: "higher" }) // => [0, 0.3333333333333333, 1]
 * normalise([10, 20, 40], "rank", { direction: "lower" }) // => [1, 0.5, 0]
 * normalise([10, 20, 40], "distanceToTarget", { direction: "higher", target: 30 }) // => [0, 0.5, 1]
 */
export function normalise(
  values: ArrayLike<number>,
  normalisation: Normalisation,
  { direction, target }: NormaliseOptions,
): readonly number[] {
  parseChoice("normalise", "normalisation", normalisation, normalisations);
  const sign = parseChoice("normalise", "direction", direction, directions) === "higher" ? 1 : -1;
  const column = Array.from(values, (value, position) => {
    if (!Number.isFinite(value)) {
      throw new TypeError(`normalise requires finite values, got ${shownValue(value)} at position ${position}`);
    }
    return sign * value;
  });
  if (normalisation !== "distanceToTarget") return ways[normalisation](column);
  if (target === undefined || !Number.isFinite(target)) {
    throw new TypeError(`normalise requires a finite target for distanceToTarget, got ${String(target)}`);
  }
  return towards(column, sign * target);
}

const ways = {
  minMax: (column: readonly number[]): readonly number[] => {
    const lowest = leastOf(column);
    const width = -leastOf(column.map((value) => -value)) - lowest;
    return column.map((value) => (width === 0 ? 0.5 : (value - lowest) / width));
  },
  zScore: (column: readonly number[]): readonly number[] => {
    const first = column[0] ?? 0;
    // Measured from the first value: a column far from zero keeps its digits.
    const shifted = column.map((value) => value - first);
    const mean = weightedMean(shifted) ?? 0;
    const spread = standardDeviationOfPopulation(shifted) ?? 0;
    return shifted.map((value) => (spread === 0 ? 0 : (value - mean) / spread));
  },
  rank: (column: readonly number[]): readonly number[] => {
    if (column.length === 1) return [0.5];
    const ordered = Float64Array.from(column).sort();
    const places = new Map<number, { first: number; count: number }>();
    ordered.forEach((value, position) => {
      const place = places.get(value);
      if (place === undefined) places.set(value, { first: position, count: 1 });
      else place.count += 1;
    });
    return column.map((value) => {
      const { first, count } = places.get(value)!;
      return (first + (count - 1) / 2) / (column.length - 1);
    });
  },
};

const towards = (column: readonly number[], target: number): readonly number[] => {
  const lowest = leastOf(column);
  return column.map((value) => (value >= target ? 1 : (value - lowest) / (target - lowest)));
};

const leastOf = (column: readonly number[]): number =>
  column.reduce((least, value) => Math.min(least, value), Infinity);
