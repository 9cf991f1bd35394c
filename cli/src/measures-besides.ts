// What is measured of a series besides its measures, where it is asked for: against a line, by group, and how sure it would be of a sample.
import type { Series } from "@junheng/engine/reading/series";
import { coefficientOfVariation, gini, theilT, weightedMean } from "@junheng/engine/statistics";
import { bootstrap, jackknife, type Interval } from "@junheng/engine/statistics/intervals";
import {
  generalisedLorenzDominance,
  giniByGroup,
  lorenzDominance,
  type Dominance,
  type GiniByGroup,
} from "@junheng/engine/statistics/shares";
import { excessAbove, shortfallBelow, type Shortfall } from "@junheng/engine/statistics/shortfall";

/** How intervals are found. */
export type IntervalWay = "jackknife" | "bootstrap";

/** The figures that have intervals: smooth ones, which both ways suit. */
export const intervalMeasures = { mean: weightedMean, cv: coefficientOfVariation, gini, theilT } as const;

/** One of them. */
export type IntervalMeasure = keyof typeof intervalMeasures;

/** Draws are by this seed, so that the same file gives the same interval on every machine. */
export const bootstrapDraws = { draws: 1000, seed: 1 } as const;

/** A group against all others together: whose curve is higher. */
export interface GroupDominance {
  readonly name: string;
  readonly lorenz: Dominance | null;
  readonly generalisedLorenz: Dominance | null;
}

/** What was asked for; the others are null. */
export interface MeasuresBesides {
  readonly line: { readonly at: number; readonly below: Shortfall | null; readonly above: Shortfall | null } | null;
  readonly groups: { readonly gini: GiniByGroup | null; readonly dominance: readonly GroupDominance[] } | null;
  readonly intervals: {
    readonly way: IntervalWay;
    readonly of: Readonly<Record<IntervalMeasure, Interval | null>>;
  } | null;
}

/** Measures it. Groups are held against each other where there are several. */
export function measureBesides(
  { values, weights, groups }: Series,
  { line, intervals }: { readonly line?: number | undefined; readonly intervals?: IntervalWay | undefined },
): MeasuresBesides {
  return {
    line:
      line === undefined
        ? null
        : { at: line, below: shortfallBelow(values, weights, line), above: excessAbove(values, weights, line) },
    groups: groups === undefined || new Set(groups).size < 2 ? null : byGroup(values, weights, groups),
    intervals: intervals === undefined ? null : { way: intervals, of: intervalsOf(values, weights, intervals) },
  };
}

const byGroup = (values: readonly number[], weights: readonly number[], groups: readonly string[]) => {
  const part = (isOf: (name: string) => boolean) => ({
    values: values.filter((_, at) => isOf(groups[at]!)),
    weights: weights.filter((_, at) => isOf(groups[at]!)),
  });
  const dominance = [...new Set(groups)].map((group): GroupDominance => {
    const [own, others] = [part((name) => name === group), part((name) => name !== group)];
    return {
      name: group,
      lorenz: lorenzDominance(own, others),
      generalisedLorenz: generalisedLorenzDominance(own, others),
    };
  });
  return { gini: giniByGroup(values, weights, groups), dominance };
};

const intervalsOf = (values: readonly number[], weights: readonly number[], way: IntervalWay) => {
  const of = (id: IntervalMeasure): Interval | null => {
    const figure = (rows: readonly number[]): number | null =>
      intervalMeasures[id](
        rows.map((row) => values[row]!),
        rows.map((row) => weights[row]!),
      );
    return way === "jackknife" ? jackknife(values.length, figure) : bootstrap(values.length, figure, bootstrapDraws);
  };
  return { mean: of("mean"), cv: of("cv"), gini: of("gini"), theilT: of("theilT") };
};
