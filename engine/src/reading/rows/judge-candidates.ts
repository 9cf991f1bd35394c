// Whether rows that may be schools are: by what shows a school, and by arithmetic between rows.
import type { Grid } from "../cells/index.js";
import { aggregatesOf } from "./aggregates.js";
import type { ExampleRow } from "./example-rows.js";
import { isPlainExample } from "./example-rows.js";
import { matchStatistic } from "./match-statistic.js";
import { figuresOf } from "./row-figures.js";
import type { RowColumns, RowKind, RowStatistic } from "./row-kinds.js";
import { schoolLike } from "./school-like.js";
import { rowsAround } from "./rows-around.js";
import type { Bar } from "./sums-of-rows.js";
import { sumsOfRows } from "./sums-of-rows.js";
import type { Candidate } from "./table-habits.js";
import { tableHabits } from "./table-habits.js";

/** What a row was found to be that is no school. */
export interface Found {
  readonly kind: RowKind;
  readonly statistic?: RowStatistic;
  /** Nothing shows it to be a school, but its figures could be a school's. */
  readonly schoolLike?: true;
}

/** A row with a school's name or code is left out as a sum only where it agrees in so much; another one sooner. */
const strict = { columns: 4, digits: 10 };
const loose = { columns: 2, digits: 6 };
/** The more rows there are, the more runs of them can add up to one by chance: pairs of so many, in digits. */
const looseAmong = (rows: number): Bar => ({ ...loose, digits: loose.digits + 2 * Math.log10(Math.max(1, rows / 10)) });
/** A row that nothing shows to be a school has to agree in so many digits to be called a statistic … */
const fewDigits = 3;
/** … and one that may be a school in so many, at the end or at the beginning of its table. */
const manyDigits = 7;
const atEnd = 12;
const atTop = 4;

/**
 * The rows among `candidates` that are no schools, and what `others` are: rows without a name, and those whose words name a kind of
 * schools, each with what it is where arithmetic says nothing, and `examples`, which are left out or doubtful. A row is a school that has
 * a name like one, or a code; in a table whose schools have no such names, one that has what the others have. Even then it is
 * none, where it is to nearly all of its figures the sum of others.
 */
export function judgeCandidates(
  grid: Grid,
  candidates: readonly Candidate[],
  others: ReadonlyMap<number, RowKind>,
  examples: readonly ExampleRow[],
  columns: RowColumns,
): ReadonlyMap<number, Found> {
  const found = new Map<number, Found>();
  const habits = tableHabits(grid, candidates, columns);
  const strong: Candidate[] = [];
  const weak: Candidate[] = [];
  const none: number[] = [...others.keys()];
  for (const candidate of candidates) {
    const { named, coded, blank, filled } = habits.identityOf(candidate);
    if (coded || (named && habits.schoolNames)) strong.push(candidate);
    else if (habits.schoolNames ? blank === 0 && filled >= 2 : filled > 0 || blank === 0) weak.push(candidate);
    else none.push(candidate.row);
  }
  const rows = [...strong, ...weak].map(({ row }) => row).sort((a, b) => a - b);
  const weakRows = new Set(weak.map(({ row }) => row));
  const bar = looseAmong(rows.length);
  const sums = sumsOfRows(grid, rows, columns.figures, (row) => (weakRows.has(row) ? bar : strict));
  for (const row of sums) found.set(row, { kind: "doubtful", statistic: "sum" });
  judgeEnds(grid, rows, weakRows, columns, found);
  const members = [...strong, ...weak].filter(({ row }) => !found.has(row)).sort((a, b) => a.row - b.row);
  if (members.length === 0 || none.length + examples.length === 0) return found;
  const memberRows = members.map(({ row }) => row);
  const isLike = schoolLike(grid, memberRows, columns);
  const place = { grid, columns, habits, members: memberRows };
  for (const example of examples)
    if (!isPlainExample(example, place) && (columns.weight === undefined || isLike(example.row)))
      found.set(example.row, { kind: "doubtful", schoolLike: true });
  const around = rowsAround(
    grid,
    none.sort((a, b) => a - b),
    members,
    columns,
  );
  for (const row of none) {
    const match = around(row);
    const kind = others.get(row) ?? "doubtful";
    if (match === null || match.digits < fewDigits)
      found.set(row, isLike(row) ? { kind: kind === "nameless" ? kind : "doubtful", schoolLike: true } : { kind });
    else if (kind === "otherCount") found.set(row, { kind, statistic: match.statistic });
    else
      found.set(row, {
        kind: match.statistic !== "sum" ? "statistic" : match.ofAll ? "total" : "subtotal",
        statistic: match.statistic,
      });
  }
  return found;
}

/** Statistics stand at the end of a table or at its beginning; of so many rows none is computed. */
const maxMembers = 1000;

/** Finds statistics among rows that have what the schools of their table have, which is not much. */
const judgeEnds = (
  grid: Grid,
  rows: readonly number[],
  weak: ReadonlySet<number>,
  columns: RowColumns,
  found: Map<number, Found>,
): void => {
  if (weak.size === 0 || rows.length > maxMembers || columns.figures.length < 2) return;
  const judge = (row: number, isMember: (other: number) => boolean): void => {
    const members = rows.filter((other) => isMember(other) && !found.has(other));
    if (found.has(row) || !weak.has(row) || members.length < 3) return;
    const own = figuresOf(grid, row, columns.figures);
    const others = members.map((member) => figuresOf(grid, member, columns.figures));
    const isCopy = others.some((each) => each.every((value, at) => Object.is(value, own[at])));
    const weights = columns.weight === undefined ? -1 : columns.figures.indexOf(columns.weight);
    const match = matchStatistic(
      own,
      own.map((_, at) =>
        aggregatesOf(
          others.map((each) => each[at] as number),
          weights < 0 ? null : others.map((each) => each[weights] as number),
        ),
      ),
    );
    // Two small schools may have the same figures; a second largest one with all of them is a row of maxima.
    if (isCopy && match?.statistic !== "max") return;
    if (match !== null && match.digits >= manyDigits) found.set(row, { kind: "doubtful", statistic: match.statistic });
  };
  for (const row of rows.slice(-atEnd)) judge(row, (other) => other < row);
  for (const row of rows.slice(0, atTop)) judge(row, (other) => other > row);
};
