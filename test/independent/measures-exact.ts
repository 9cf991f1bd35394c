// The measures of balance by their textbook definitions, for values that are a resource over pupils, weighted by pupils.
// Everything rational stays a fraction of whole numbers to the end; nothing of the engine is used.
import type { Fixed, Fraction } from "./measures-fixed.js";
import { exp, fixed, fraction, ln, minus, one, over, plus, product, root, sum, times } from "./measures-fixed.js";

/** A district: a resource in whole units, and its pupils. Its value is one over the other. */
export interface Row {
  readonly resource: bigint;
  readonly pupils: bigint;
  readonly group: string;
}

/** Names with dots as in `test/golden/reference_values.csv`; null where there is no value. */
export type Results = Map<string, Fixed | null>;

/** `unit` says how many whole units make one of the resource. */
export function exactMeasures(rows: readonly Row[], unit: bigint): Results {
  const series = seriesOf(rows);
  const { resources, pupils, mean, variation } = series;
  const inUnit = (value: Fraction): Fraction => over(value, fraction(unit));
  const sorted = [...rows].sort((a, b) => compare(a, b));
  const at = (percent: bigint): Fraction => quantile(sorted, pupils, percent);
  const median = at(50n);
  const [low, high] = [at(0n), at(100n)];
  const variance = times(times(mean, mean), variation);
  const chanceOfTwo = minus(fraction(1n), sum(rows.map((row) => square(fraction(row.pupils, pupils)))));
  const gini = giniOf(rows, resources, pupils);
  const quotient = (a: Fraction, b: Fraction): Fixed | null => (b.over === 0n ? null : fixed(over(a, b)));
  const results: Results = new Map([
    ["n", BigInt(rows.length) * one],
    ["weight_sum", pupils * one],
    ["mean", fixed(inUnit(mean))],
    ["min", fixed(inUnit(low))],
    ["max", fixed(inUnit(high))],
    ["range", fixed(inUnit(minus(high, low)))],
    ["variance_population", fixed(inUnit(inUnit(variance)))],
    ["sd_population", root(inUnit(inUnit(variance)))],
    ["sd_sample_frequency", root(inUnit(inUnit(times(variance, fraction(pupils, pupils - 1n)))))],
    ["sd_sample_reliability", root(inUnit(inUnit(over(variance, chanceOfTwo))))],
    ["cv", root(variation)],
    ["gini", fixed(gini)],
    ["gini_unbiased", fixed(over(gini, chanceOfTwo))],
    ["theil_t", theilT(rows)],
    ["theil_l", theilL(rows)],
    ["ge2", fixed(times(variation, fraction(1n, 2n)))],
    ["atkinson_0.5", atkinsonHalf(rows)],
    ["atkinson_1", hasZero(rows) ? one : one - exp(-theilL(rows)!)],
    ["atkinson_2", hasZero(rows) ? null : fixed(atkinson2(rows, mean, pupils))],
    ["hoover", fixed(hoover(rows, resources, pupils))],
    ["mcloone", fixed(wholeHalf(rows, median, (order) => order <= 0))],
    ["verstegen", fixed(wholeHalf(rows, median, (order) => order >= 0))],
    ["mcloone_half", fixed(exactHalf(sorted, median, pupils))],
    ["verstegen_half", fixed(exactHalf([...sorted].reverse(), median, pupils))],
    ["range_ratio", quotient(high, low)],
    ["ratio_90_10", quotient(at(90n), at(10n))],
    ["federal_range_ratio", quotient(minus(at(95n), at(5n)), at(5n))],
  ]);
  for (const percent of [5n, 10n, 25n, 50n, 75n, 90n, 95n])
    results.set(`quantiles.p${percent}`, fixed(inUnit(at(percent))));
  for (const [name, value] of unweighted(sorted, inUnit)) results.set(`unweighted.${name}`, value);
  for (const [name, value] of decompositions(rows, inUnit)) results.set(`decomposition.${name}`, value);
  return results;
}

const square = (value: Fraction): Fraction => times(value, value);
const valueOf = ({ resource, pupils }: Row): Fraction => fraction(resource, pupils);
const hasZero = (rows: readonly Row[]): boolean => rows.some(({ resource }) => resource === 0n);
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
const totalOf = (rows: readonly Row[], of: (row: Row) => bigint): bigint =>
  rows.reduce((all, row) => all + of(row), 0n);

/** Below zero where the first value is the lower, zero where they are equal. */
const compare = (a: Row, b: Row): number => {
  const difference = a.resource * b.pupils - b.resource * a.pupils;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Sums, the mean, and CV² = Σ p x² / mean² − 1. */
const seriesOf = (rows: readonly Row[]) => {
  const resources = totalOf(rows, ({ resource }) => resource);
  const pupils = totalOf(rows, (row) => row.pupils);
  const mean = fraction(resources, pupils);
  const squares = sum(rows.map((row) => fraction(row.resource * row.resource, row.pupils)));
  const variation = minus(over(over(squares, fraction(pupils)), square(mean)), fraction(1n));
  return { resources, pupils, mean, variation };
};

/** ΣΣ w v |x − y| / (2 Σw Σwx): of pupils w and v, who have a and b, |a v − b w|. */
const giniOf = (rows: readonly Row[], resources: bigint, pupils: bigint): Fraction => {
  let all = 0n;
  for (const a of rows) for (const b of rows) all += magnitude(a.resource * b.pupils - b.resource * a.pupils);
  return fraction(all, 2n * pupils * resources);
};

/** Half of Σ |share of the resource − share of the pupils|. */
const hoover = (rows: readonly Row[], resources: bigint, pupils: bigint): Fraction =>
  fraction(
    totalOf(rows, (row) => magnitude(row.resource * pupils - row.pupils * resources)),
    2n * resources * pupils,
  );

/** x / mean. */
const ratios = (rows: readonly Row[]): readonly Fraction[] => {
  const { resources, pupils } = seriesOf(rows);
  return rows.map((row) => fraction(row.resource * pupils, row.pupils * resources));
};

/** Σ (share of the resource) ln(x / mean). */
const theilT = (rows: readonly Row[]): Fixed => {
  const { resources } = seriesOf(rows);
  return ratios(rows).reduce((all, ratio, index) => {
    const { resource } = rows[index]!;
    return resource === 0n ? all : all + (ln(ratio) * resource) / resources;
  }, 0n);
};

/** Σ (share of the pupils) ln(mean / x). */
const theilL = (rows: readonly Row[]): Fixed | null => {
  if (hasZero(rows)) return null;
  const { pupils } = seriesOf(rows);
  return ratios(rows).reduce((all, ratio, index) => all - (ln(ratio) * rows[index]!.pupils) / pupils, 0n);
};

const atkinsonHalf = (rows: readonly Row[]): Fixed => {
  const { pupils } = seriesOf(rows);
  const mean = ratios(rows).reduce((all, ratio, index) => all + (root(ratio) * rows[index]!.pupils) / pupils, 0n);
  return one - product(mean, mean);
};

/** 1 − harmonic mean / mean. */
const atkinson2 = (rows: readonly Row[], mean: Fraction, pupils: bigint): Fraction => {
  const inverse = sum(rows.map((row) => fraction(row.pupils * row.pupils, row.resource)));
  return minus(fraction(1n), over(over(fraction(pupils), inverse), mean));
};

/** The lowest value that the share of the pupils does not exceed; exactly between two, their mean. */
const quantile = (sorted: readonly Row[], pupils: bigint, percent: bigint): Fraction => {
  let passed = 0n;
  for (const [index, row] of sorted.entries()) {
    passed += row.pupils;
    if (passed * 100n < pupils * percent) continue;
    const next = sorted[index + 1];
    const between = passed * 100n === pupils * percent && next !== undefined;
    return between ? over(plus(valueOf(row), valueOf(next)), fraction(2n)) : valueOf(row);
  }
  return valueOf(sorted.at(-1)!);
};

const wholeHalf = (rows: readonly Row[], median: Fraction, counts: (order: number) => boolean): Fraction => {
  const edge = { resource: median.over, pupils: median.under, group: "" };
  const { mean } = seriesOf(rows.filter((row) => counts(compare(row, edge))));
  return over(mean, median);
};

/** What exactly half of the pupils have, from one end on, over what they would have at the median. */
const exactHalf = (fromEnd: readonly Row[], median: Fraction, pupils: bigint): Fraction => {
  let left = fraction(pupils, 2n);
  let had = fraction(0n);
  for (const row of fromEnd) {
    const rest = minus(left, fraction(row.pupils));
    const taken = rest.over >= 0n ? fraction(row.pupils) : left;
    had = plus(had, times(taken, valueOf(row)));
    left = minus(left, taken);
    if (left.over === 0n) break;
  }
  return over(had, times(fraction(pupils, 2n), median));
};

/** The same with every district counted alike. */
const unweighted = (sorted: readonly Row[], inUnit: (value: Fraction) => Fraction): Results => {
  const n = BigInt(sorted.length);
  const values = sorted.map(valueOf);
  const total = sum(values);
  const mean = over(total, fraction(n));
  const squares = sum(values.map(square));
  const spread = minus(squares, times(total, mean));
  // Σ x (2 rank − n − 1) / (n Σx) over rising values.
  const ranked = sum(values.map((value, index) => times(value, fraction(2n * BigInt(index) + 1n - n))));
  const gini = over(ranked, times(fraction(n), total));
  const [population, sample] = [over(spread, fraction(n)), over(spread, fraction(n - 1n))];
  return new Map([
    ["mean", fixed(inUnit(mean))],
    ["sd_population", root(inUnit(inUnit(population)))],
    ["sd_sample", root(inUnit(inUnit(sample)))],
    ["cv_population", root(over(population, square(mean)))],
    ["cv_sample", root(over(sample, square(mean)))],
    ["gini", fixed(gini)],
    ["gini_unbiased", fixed(times(gini, fraction(n, n - 1n)))],
  ]);
};

/** One measure of a set of districts, and how it is parted: Σ p r^power index within, and a term of p and r between. */
interface Parting {
  readonly index: (rows: readonly Row[]) => Fixed | null;
  readonly power: number;
  readonly between: (share: Fraction, ratio: Fraction) => Fixed;
}

const partings: Readonly<Record<string, Parting>> = {
  ge2: {
    index: (rows) => fixed(times(seriesOf(rows).variation, fraction(1n, 2n))),
    power: 2,
    between: (share, ratio) => fixed(times(times(share, square(minus(ratio, fraction(1n)))), fraction(1n, 2n))),
  },
  theil_t: {
    index: theilT,
    power: 1,
    between: (share, ratio) => product(fixed(times(share, ratio)), ln(ratio)),
  },
  theil_l: { index: theilL, power: 0, between: (share, ratio) => -product(fixed(share), ln(ratio)) },
};

const decompositions = (rows: readonly Row[], inUnit: (value: Fraction) => Fraction): Results => {
  const whole = seriesOf(rows);
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  const results: Results = new Map();
  for (const [name, { index, power, between }] of Object.entries(partings)) {
    const total = index(rows);
    if (total === null || [...groups.values()].some((own) => index(own) === null)) {
      results.set(name, null);
      continue;
    }
    let [inside, outside] = [0n, 0n];
    for (const [group, own] of groups) {
      const { pupils, mean } = seriesOf(own);
      const share = fraction(pupils, whole.pupils);
      const ratio = over(mean, whole.mean);
      const factor = Array.from({ length: power }).reduce<Fraction>((all) => times(all, ratio), share);
      const contribution = product(fixed(factor), index(own)!);
      inside += contribution;
      outside += between(share, ratio);
      results.set(`${name}.groups.${group}.index`, index(own));
      results.set(`${name}.groups.${group}.mean`, fixed(inUnit(mean)));
      results.set(`${name}.groups.${group}.weight_share`, fixed(share));
      results.set(`${name}.groups.${group}.within_contribution`, contribution);
    }
    results.set(`${name}.total`, total);
    results.set(`${name}.between`, outside);
    results.set(`${name}.within`, inside);
  }
  return results;
};
