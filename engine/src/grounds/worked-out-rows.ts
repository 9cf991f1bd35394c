// Rows that are worked out of other rows, found by their arithmetic alone: what their label says does not matter.
import type { SchoolRecord } from "../schools/index.js";
import { median } from "./beside-others.js";
import { nameKind } from "./names.js";

/** What a row can be of others. */
export type RowStatistic = "sum" | "mean" | "sd" | "cv" | "max" | "min" | "range" | "median" | "nearSum";

/** One figure of such a row: what stands there, and what the other rows give. */
export interface MatchedFigure {
  readonly path: string;
  readonly value: number;
  readonly workedOut: number;
}

/** A row that is worked out of others. */
export interface WorkedOutRow {
  readonly record: SchoolRecord;
  readonly statistic: RowStatistic;
  readonly of: readonly SchoolRecord[];
  readonly matches: readonly MatchedFigure[];
}

/** At least so many columns, and this share of those compared, have to agree. */
const columnsNeeded = 3;
const shareNeeded = 0.8;
/** A sum that was not brought up to date: within this share of it, of so many rows at least. */
const nearShare = 0.05;
const nearRows = 8;

/** So many rows at the ends of a table are held against every statistic, whatever their names. */
const firstRows = 2;
const lastRows = 12;

interface Row {
  readonly record: SchoolRecord;
  /** Where its pupils stand; every row that counts as a school has some. */
  readonly pupilsPath: string | undefined;
  readonly pupils: number;
  readonly figures: Readonly<Record<string, number>>;
}

/** The figures of some rows in one column. */
interface Values {
  readonly values: readonly number[];
  readonly pupils: readonly number[];
  readonly sum: number;
  readonly mean: number;
  /** What several statistics need, worked out once and only where it is asked for. */
  readonly highest: () => number;
  readonly lowest: () => number;
  readonly spreads: () => readonly number[];
}

const once = <Result>(work: () => Result): (() => Result) => {
  let result: Result | undefined;
  return () => (result ??= work());
};

/** Not by handing all of them over at once: a nation's schools are more than a call takes. */
const highestOf = (values: readonly number[]): number => values.reduce((high, each) => Math.max(high, each), -Infinity);
const lowestOf = (values: readonly number[]): number => values.reduce((low, each) => Math.min(low, each), Infinity);

/** How each statistic is worked out, in every way in which people do it, and how near a figure has to come. */
const statistics: Readonly<
  Record<
    RowStatistic,
    { readonly of: (column: Values) => readonly number[]; readonly exact?: true; readonly near?: true }
  >
> = {
  sum: { of: ({ sum }) => [sum], exact: true },
  mean: { of: ({ mean, values, pupils }) => [mean, weightedMean(values, pupils)] },
  max: { of: ({ highest }) => [highest()], exact: true },
  min: { of: ({ lowest }) => [lowest()], exact: true },
  range: { of: ({ highest, lowest }) => [highest() - lowest()] },
  sd: { of: ({ spreads }) => spreads() },
  cv: { of: ({ spreads, mean }) => spreads().map((spread) => spread / mean) },
  median: { of: ({ values }) => [median(values)] },
  nearSum: { of: ({ sum, values }) => (values.length >= nearRows ? [sum] : []), near: true },
};
const statisticIds = Object.keys(statistics) as RowStatistic[];
/** A row of sums may have means in its columns per pupil. */
const sumOrMean: readonly RowStatistic[] = ["sum", "mean"];
const allWays: readonly (readonly RowStatistic[])[] = [sumOrMean, ...statisticIds.slice(2).map((id) => [id])];

/**
 * The rows of a table that are the sum, the mean (plain or by pupils), the spread or an extreme of others: of all others, of those
 * above, of a run right above or below, or of those of one kind (township, locality, type, stage).
 *
 * Zeros and missing figures: a column where the others all have one value says nothing, nor does one where the row has none.
 * None: an empty list, also for fewer than three rows.
 *
 * @example
 * workedOutRows([[1, 2, 3], [4, 5, 7], [5, 7, 10]].map(([pupils = 0, books = 0, computers = 0], at) => ({
 *   name: `${at}`, whole: { pupils: 100 * pupils, books: 90 * books, computers: 80 * computers } }))).map(({ statistic }) => statistic) // => ["sum"]
 */
export function workedOutRows(records: readonly SchoolRecord[]): readonly WorkedOutRow[] {
  const rows = records.map(rowOf);
  const kinds = kindsOf(rows);
  const found = new Map<Row, WorkedOutRow>();
  const isPlain = rows.every(({ pupils }) => pupils >= 0);
  const judge = (row: Row, at: number, ways: readonly (readonly RowStatistic[])[], sumsOnly: boolean): void => {
    if (found.has(row)) return;
    const counts = (other: Row): boolean => other !== row && !found.has(other);
    const sets = [rows, rows, ...runs(row, at, rows, counts), ...kinds];
    for (const [position, set] of sets.entries()) {
      const end = position === 0 ? at : set.length;
      if (sumsOnly && !addsUp(row, set, end, counts, isPlain)) continue;
      const match = matchOf(row, set.slice(0, end).filter(counts), ways);
      if (match === null) continue;
      found.set(row, match);
      return;
    }
  };
  // Sums first, of any row: what is left counts among the others when means, spreads and extremes are looked for.
  rows.forEach((row, at) => judge(row, at, [sumOrMean], true));
  rows.forEach((row, at) => (isSuspect(row, at, rows.length) ? judge(row, at, allWays, false) : undefined));
  return [...found.values()];
}

/** Where rows of statistics stand: at the ends of a table, or under a name that is not like a school's. */
const isSuspect = ({ record }: Row, at: number, count: number): boolean =>
  at < firstRows || at >= count - lastRows || nameKind(record.name) !== "school";

/** The rows right above, and right below, whose pupils add up to the row's. */
const runs = (
  row: Row,
  at: number,
  rows: readonly Row[],
  counts: (row: Row) => boolean,
): readonly (readonly Row[])[] => {
  const run = (step: 1 | -1): readonly Row[] => {
    const members: Row[] = [];
    let left = row.pupils;
    for (let next = at + step; left > 0 && next >= 0 && next < rows.length; next += step) {
      const other = rows[next] as Row;
      if (!counts(other)) continue;
      members.push(other);
      left -= other.pupils;
    }
    return left === 0 ? members : [];
  };
  return [run(-1), run(1)];
};

/**
 * Whether the pupils of the rows before `end` add up to the row's. Where none are below zero (`isPlain`) it is known as soon as there are
 * more, so that the time grows with the number of rows, not with its square.
 */
const addsUp = (
  row: Row,
  set: readonly Row[],
  end: number,
  counts: (row: Row) => boolean,
  isPlain: boolean,
): boolean => {
  let sum = 0;
  for (let at = 0; at < end; at++) {
    const other = set[at] as Row;
    if (counts(other)) sum += other.pupils;
    if (isPlain && sum > row.pupils) return false;
  }
  return sum > 0 && sum === row.pupils;
};

/** What the row is of the set, in its pupils and in nearly every other column; null where it is nothing of it. */
const matchOf = (row: Row, set: readonly Row[], ways: readonly (readonly RowStatistic[])[]): WorkedOutRow | null => {
  if (set.length < 2 || row.pupilsPath === undefined) return null;
  const pupils = figureMatch(row, set, row.pupilsPath, ways.flat());
  const possible = ways.filter((ids) => ids.some((id) => pupils?.by.has(id)));
  if (!pupils || possible.length === 0) return null;
  const others = Object.keys(row.figures).filter((path) => path !== row.pupilsPath);
  const figures = [pupils, ...others.flatMap((path) => figureMatch(row, set, path, possible.flat()) ?? [])];
  for (const ids of possible) {
    const matches = figures.flatMap(({ path, value, by }) => {
      const id = ids.find((each) => by.has(each));
      return id === undefined ? [] : [{ path, value, workedOut: by.get(id) as number }];
    });
    if (matches.length < columnsNeeded || matches.length < shareNeeded * figures.length) continue;
    const statistic = ids.find((id) => pupils.by.has(id)) as RowStatistic;
    return { record: row.record, statistic, of: set.map(({ record }) => record), matches };
  }
  return null;
};

/** A figure with every statistic of the set that it is; null where the set says nothing. */
const figureMatch = (
  row: Row,
  set: readonly Row[],
  path: string,
  ids: readonly RowStatistic[],
): { readonly path: string; readonly value: number; readonly by: ReadonlyMap<RowStatistic, number> } | null => {
  const column = valuesOf(set, path);
  if (column === null) return null;
  const value = row.figures[path] as number;
  const by = new Map<RowStatistic, number>();
  for (const id of ids)
    for (const result of statistics[id].of(column))
      if (Math.abs(result - value) <= tolerance(id, value)) by.set(id, result);
  return { path, value, by };
};

/** The figures of a column; null where there are fewer than two, or all are alike. */
const valuesOf = (set: readonly Row[], path: string): Values | null => {
  const values: number[] = [];
  const pupils: number[] = [];
  let sum = 0;
  let alike = true;
  for (const row of set) {
    const value = row.figures[path];
    if (value === undefined) continue;
    alike &&= values.length === 0 || value === values[0];
    values.push(value);
    pupils.push(row.pupils);
    sum += value;
  }
  if (values.length < 2 || alike) return null;
  const mean = sum / values.length;
  return {
    ...{ values, pupils, sum, mean },
    highest: once(() => highestOf(values)),
    lowest: once(() => lowestOf(values)),
    spreads: once(() => spreadsOf(values, mean)),
  };
};

const weightedMean = (values: readonly number[], weights: readonly number[]): number => {
  const total = weights.reduce((sum, each) => sum + each, 0);
  return values.reduce((sum, each, at) => sum + each * (weights[at] as number), 0) / total;
};

/** The standard deviation of the rows as a population, and as a sample. */
const spreadsOf = (values: readonly number[], mean: number): readonly number[] => {
  const squares = values.reduce((total, each) => total + (each - mean) ** 2, 0);
  return [Math.sqrt(squares / values.length), Math.sqrt(squares / (values.length - 1))];
};

/** Half a unit of the last digit that is printed, and what adding up doubles leaves. */
const tolerance = (id: RowStatistic, value: number): number => {
  const { exact = false, near = false } = statistics[id];
  if (near) return nearShare * Math.abs(value);
  const whole = exact || Number.isInteger(value);
  const digits = whole ? 0 : (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
  return (exact ? 0 : 0.5 * 10 ** -Math.min(digits, 12)) + 1e-9 * Math.abs(value);
};

const rowOf = (record: SchoolRecord): Row => {
  const figures = figuresOf(record);
  const pupilsPath = pupilsPaths.find((path) => (figures[path] ?? 0) > 0);
  return { record, figures, pupilsPath, pupils: pupilsPath === undefined ? 0 : (figures[pupilsPath] ?? 0) };
};

const pupilsPaths = ["whole.pupils", "primary.pupils", "junior.pupils"] as const;

const figuresOf = (record: SchoolRecord): Readonly<Record<string, number>> => {
  const figures: Record<string, number> = {};
  for (const scope of ["whole", "primary", "junior", "senior"] as const)
    for (const [id, value] of Object.entries(record[scope] ?? {}))
      if (typeof value === "number") figures[`${scope}.${id}`] = value;
  return figures;
};

/** The rows of each kind that a subtotal may be of. */
const kindsOf = (rows: readonly Row[]): readonly (readonly Row[])[] =>
  (["township", "locale", "type", "stage", "owner"] as const).flatMap((key) => {
    const kinds = new Map<unknown, Row[]>();
    for (const row of rows) {
      const kind = row.record[key];
      if (kind === undefined) continue;
      const members = kinds.get(kind);
      if (members === undefined) kinds.set(kind, [row]);
      else members.push(row);
    }
    return kinds.size > 1 || key === "stage" ? [...kinds.values()].filter(({ length }) => length > 1) : [];
  });
