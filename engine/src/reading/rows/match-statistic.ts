// Which statistic of other rows a row is, over nearly all of its figures.
import type { Aggregates } from "./aggregates.js";
import { digitsOf, isRounded } from "./row-figures.js";
import type { RowStatistic } from "./row-kinds.js";

/** A statistic that a row agrees with, and in how many digits that say something. */
export interface StatisticMatch {
  readonly statistic: RowStatistic;
  readonly digits: number;
}

/** Columns that a row of sums may hold averages in. */
const besideSums: readonly RowStatistic[] = ["mean", "weightedMean", "perPupil"];

/**
 * The statistic that at least four in five of a row's figures are, of the columns' aggregates; null where there is none. A row of sums
 * may have averages in up to half of its columns.
 */
export function matchStatistic(figures: readonly number[], columns: readonly Aggregates[]): StatisticMatch | null {
  const places = figures.flatMap((value, at) => (Number.isNaN(value) || (columns[at]?.size ?? 0) === 0 ? [] : [at]));
  if (places.length === 0) return null;
  const agrees = (at: number, statistic: RowStatistic): boolean =>
    columns[at]?.get(statistic)?.some((value) => isRounded(figures[at] as number, value)) === true;
  let best: StatisticMatch | null = null;
  for (const statistic of columns[places[0] as number]?.keys() ?? []) {
    const own = places.filter((at) => agrees(at, statistic));
    if (own.length * 2 < places.length) continue;
    const all =
      statistic === "sum"
        ? places.filter((at) => own.includes(at) || besideSums.some((each) => agrees(at, each)))
        : own;
    if (all.length * 5 < places.length * 4) continue;
    const digits = all.reduce((total, at) => total + digitsOf(figures[at] as number), 0);
    if (digits > (best?.digits ?? 0)) best = { statistic, digits };
  }
  return best;
}

/** The same for a row that is the difference of two rows, or the share that one is of the other. */
export function matchTwo(
  figures: readonly number[],
  first: readonly number[],
  second: readonly number[],
): StatisticMatch | null {
  return matchStatistic(
    figures,
    figures.map((_, at) => {
      const [a, b] = [first[at] as number, second[at] as number];
      return Number.isNaN(a + b)
        ? new Map()
        : new Map<RowStatistic, readonly number[]>([
            ["difference", [a - b, b - a]],
            ["share", [a / b, (100 * a) / b]],
          ]);
    }),
  );
}
