// Who grew: by percentile, whoever stands there in each year, and by the schools that stood there in the first.
import type { TwoYears } from "../../communities/index.js";
import { weightedMean, weightedQuantiles } from "../../statistics/index.js";
import type { TwoYearColumns } from "../year-columns.js";

/** Growth at a place of the distribution: after / before − 1; null where either is not known, or before is 0. */
export interface GrowthPoint extends TwoYears {
  /** The share of pupils below: 0.1 is the tenth percentile; of a group of schools, its upper end. */
  readonly share: number;
  readonly growth: number | null;
}

/** Growth incidence (增长发生曲线). */
export interface GrowthIncidence {
  /** Quantiles of each year for itself, in twentieths. */
  readonly byPercentile: readonly GrowthPoint[];
  /** The means of the schools that stood in each fifth of the first year's pupils. */
  readonly bySchool: readonly (GrowthPoint & { readonly schools: number })[];
}

const twentieths = Array.from({ length: 19 }, (_, at) => (at + 1) / 20);
const fifths = 5;

/** Growth by percentile and by school. */
export function growthIncidence({ before, after, both }: TwoYearColumns): GrowthIncidence {
  const [first, second] = [before, after].map(({ values, weights }) => weightedQuantiles(values, weights, twentieths));
  return {
    byPercentile: twentieths.map((share, at) => pointOf(share, first?.[at] ?? null, second?.[at] ?? null)),
    bySchool: fifthsOf(both),
  };
}

const pointOf = (share: number, before: number | null, after: number | null): GrowthPoint => ({
  share,
  before,
  after,
  growth: before === null || after === null || before === 0 ? null : after / before - 1,
});

/** A school lies in the fifth in which the middle of its pupils does. */
const fifthsOf = ({ before, after, weightsBefore }: TwoYearColumns["both"]): GrowthIncidence["bySchool"] => {
  const order = [...before.keys()].sort((a, b) => (before[a] as number) - (before[b] as number));
  const all = weightsBefore.reduce((sum, weight) => sum + weight, 0);
  const groups: number[][] = Array.from({ length: fifths }, () => []);
  let below = 0;
  for (const row of order) {
    const weight = weightsBefore[row] as number;
    groups[Math.min(fifths - 1, Math.floor(((below + weight / 2) / all) * fifths))]?.push(row);
    below += weight;
  }
  return groups.map((rows, at) => {
    const meanOf = (column: Float64Array): number | null =>
      weightedMean(
        rows.map((row) => column[row] as number),
        rows.map((row) => weightsBefore[row] as number),
      );
    return { ...pointOf((at + 1) / fifths, meanOf(before), meanOf(after)), schools: rows.length };
  });
};
