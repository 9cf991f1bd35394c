// The change of inequality over groups, parted exactly: between their means, within them, and by how large they are.
import type { TwoYears } from "../../communities/index.js";
import type { Decomposition } from "../../statistics/index.js";
import { decomposeTheilT, decomposeVariation } from "../../statistics/index.js";
import { shapleyValues } from "../../statistics/contributions/index.js";
import type { YearColumns } from "../year-columns.js";

/** By what schools are put into groups. */
export type GroupedBy = "township" | "locale" | "community";

/** A measure of inequality over two years, its change parted. `within + between + size` is `change`. */
export interface MeasureChange extends TwoYears {
  readonly change: number;
  readonly between: number;
  readonly within: number;
  readonly size: number;
}

/** A group in two years; null in the year in which it has no school. An empty name: schools that name none. */
export interface GroupYears {
  readonly name: string;
  readonly weightShare: TwoYears;
  readonly mean: TwoYears;
}

/** Groups over two years; a measure is null where a year has none, as where no school has anything. */
export interface GroupChange {
  readonly groups: readonly GroupYears[];
  /** GE(2), which is CV² / 2. */
  readonly ge2: MeasureChange | null;
  readonly theil: MeasureChange | null;
}

/** A year, and the group of each of its schools. */
export interface GroupedYear {
  readonly columns: YearColumns;
  readonly groups: readonly string[];
}

/** The change over groups; null where fewer than two groups have a name. */
export function groupChange(before: GroupedYear, after: GroupedYear): GroupChange | null {
  if (new Set([...before.groups, ...after.groups].filter((name) => name !== "")).size < 2) return null;
  const [one, other] = [decomposed(before, decomposeVariation), decomposed(after, decomposeVariation)];
  return {
    groups: groupYears(one, other),
    ge2: measureChange(one, other, 2),
    theil: measureChange(decomposed(before, decomposeTheilT), decomposed(after, decomposeTheilT), 1),
  };
}

const decomposed = ({ columns, groups }: GroupedYear, decompose: typeof decomposeVariation): Decomposition | null =>
  decompose(columns.values, columns.weights, groups);

const groupYears = (one: Decomposition | null, other: Decomposition | null): readonly GroupYears[] => {
  const [before, after] = [one, other].map((each) => new Map(each?.groups.map((group) => [group.name, group])));
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].map((name) => ({
    name,
    weightShare: { before: before?.get(name)?.weightShare ?? null, after: after?.get(name)?.weightShare ?? null },
    mean: { before: before?.get(name)?.mean ?? null, after: after?.get(name)?.mean ?? null },
  }));
};

/** What a measure is made of, by group: shares of the weight, means, and the measure within. */
interface Made {
  readonly share: readonly number[];
  readonly mean: readonly number[];
  readonly index: readonly number[];
}

const [within, between, size] = [1, 2, 4];

/**
 * A group that is in one year alone has its mean and what is within it in both, and no share in the other: it comes or goes by its size.
 * One that has nothing at all in a year has no measure of its own then, and that of the other year.
 */
const measureChange = (one: Decomposition | null, other: Decomposition | null, alpha: 1 | 2): MeasureChange | null => {
  if (one === null || other === null) return null;
  const names = [...new Set([...one.groups, ...other.groups].map(({ name }) => name))];
  const madeOf = (year: Decomposition, spare: Decomposition): Made => {
    const found = names.map((name) => year.groups.find((group) => group.name === name));
    const known = names.map((name, at) => found[at] ?? spare.groups.find((group) => group.name === name));
    return {
      share: found.map((group) => group?.weightShare ?? 0),
      mean: known.map((group) => group?.mean ?? 0),
      index: names.map((name, at) => found[at]?.index ?? indexIn(spare, name) ?? 0),
    };
  };
  const [before, after] = [madeOf(one, other), madeOf(other, one)];
  const states = Array.from({ length: 8 }, (_, state) => {
    const of = (player: number): Made => ((state & player) === 0 ? before : after);
    return totalOf({ share: of(size).share, mean: of(between).mean, index: of(within).index }, alpha);
  });
  const [ofWithin = 0, ofBetween = 0, ofSize = 0] = shapleyValues(states);
  return {
    before: one.total,
    after: other.total,
    change: other.total - one.total,
    within: ofWithin,
    between: ofBetween,
    size: ofSize,
  };
};

const indexIn = ({ groups }: Decomposition, wanted: string): number | null =>
  groups.find(({ name }) => name === wanted)?.index ?? null;

/** Σ p r^α I + between: ½ Σ p (r − 1)² for GE(2), Σ p r ln r for Theil's T. */
const totalOf = ({ share, mean, index }: Made, alpha: 1 | 2): number => {
  const all = share.reduce((sum, p, at) => sum + p * (mean[at] as number), 0);
  return share.reduce((sum, p, at) => {
    if (p === 0) return sum;
    const ratio = (mean[at] as number) / all;
    const apart = alpha === 2 ? (ratio - 1) ** 2 / 2 : ratio === 0 ? 0 : ratio * Math.log(ratio);
    return sum + p * (ratio ** alpha * (index[at] as number) + apart);
  }, 0);
};
