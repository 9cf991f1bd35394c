// The rows that a row may be a statistic of: all, those above or below it, those since the last such row, those of one kind.
import type { Grid } from "../cells/index.js";
import { categoriesOfName, textOf } from "../cells/index.js";
import type { Aggregates } from "./aggregates.js";
import { aggregatesOf } from "./aggregates.js";
import type { StatisticMatch } from "./match-statistic.js";
import { matchStatistic, matchTwo } from "./match-statistic.js";
import { figuresOf, printedNumber } from "./row-figures.js";
import type { RowColumns } from "./row-kinds.js";

/** Groups of one kind beyond this are not tried. */
const maxGroups = 60;
/** From so many rows on only the rows next to each are tried. */
const maxRows = 60;

/** A match, and whether it is of all schools. */
export interface AroundMatch extends StatisticMatch {
  readonly ofAll: boolean;
}

/** Says what each of `rows` is of the `members` of its table; null where it is nothing of them. */
export function rowsAround(
  grid: Grid,
  rows: readonly number[],
  members: readonly { readonly row: number; readonly name: string }[],
  columns: RowColumns,
): (row: number) => AroundMatch | null {
  const memberRows = members.map(({ row }) => row);
  const known = new Map<string, readonly Aggregates[]>();
  const aggregates = (of: readonly number[]): readonly Aggregates[] => {
    const key = `${of[0] ?? ""} ${of.at(-1) ?? ""}`;
    const found = known.get(key) ?? aggregatesIn(grid, of, columns);
    known.set(key, found);
    return found;
  };
  const few = rows.length <= maxRows;
  const groups = few ? groupsOf(grid, members, columns).map((of) => aggregatesIn(grid, of, columns)) : [];
  const between = (from: number, to: number): readonly number[] => memberRows.filter((row) => row > from && row < to);
  return (row) => {
    const figures = figuresOf(grid, row, columns.figures);
    const at = rows.indexOf(row);
    const [previous, next] = [rows[at - 1] ?? -1, rows[at + 1] ?? Infinity];
    const matches: AroundMatch[] = [];
    const note = (match: StatisticMatch | null, ofAll: boolean): void => {
      if (match !== null) matches.push({ ...match, ofAll });
    };
    const scopes = [between(previous, row), between(row, next)];
    if (few) scopes.push(between(-1, row), between(row, Infinity));
    note(matchStatistic(figures, aggregates(memberRows)), true);
    for (const of of scopes) note(matchStatistic(figures, aggregates(of)), of.length === memberRows.length);
    for (const group of groups) note(matchStatistic(figures, group), false);
    for (const [first, second] of pairsBefore(rows, at))
      note(matchTwo(figures, figuresOf(grid, first, columns.figures), figuresOf(grid, second, columns.figures)), false);
    return matches.reduce<AroundMatch | null>(
      (best, each) => (best === null || each.digits > best.digits ? each : best),
      null,
    );
  };
}

const aggregatesIn = (grid: Grid, rows: readonly number[], { figures, weight }: RowColumns): readonly Aggregates[] => {
  const weights = weight === undefined ? null : rows.map((row) => printedNumber(grid.rows[row]?.[weight]));
  return figures.map((column) =>
    aggregatesOf(
      rows.map((row) => printedNumber(grid.rows[row]?.[column])),
      weights,
    ),
  );
};

/** The rows of each type, owner, township, and of each kind that names say. */
const groupsOf = (
  grid: Grid,
  members: readonly { readonly row: number; readonly name: string }[],
  { identity = [] }: RowColumns,
): readonly (readonly number[])[] => {
  const groups = new Map<string, number[]>();
  const add = (key: string, row: number): void => {
    const group = groups.get(key);
    if (group !== undefined) group.push(row);
    else if (groups.size < maxGroups * 10) groups.set(key, [row]);
  };
  for (const { row, name } of members) {
    for (const column of identity) {
      const text = textOf(grid.rows[row]?.[column]);
      if (text !== "") add(`${column} ${text}`, row);
    }
    const { type = "", stage = "" } = categoriesOfName(name);
    if (type + stage !== "") add(`name ${type}${stage}`, row);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length < members.length).slice(0, maxGroups);
};

/** Rows right before this one that are no schools either, two by two: this year and last year, a total and a part of it. */
const pairsBefore = (rows: readonly number[], at: number): readonly (readonly [number, number])[] => {
  const before = rows.slice(Math.max(0, at - 3), at);
  return before.flatMap((first, one) => before.slice(one + 1).map((second) => [second, first] as const));
};
