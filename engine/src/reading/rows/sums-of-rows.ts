// Rows that are the sum of the rows right above or below them, by running sums: a county of any size is gone through once.
import type { Grid } from "../cells/index.js";
import { digitsOf, figuresOf, isRounded, printedNumber } from "./row-figures.js";

/** A sum of fewer rows may be a chance. */
const minRows = 3;
/** So many rows more than those whose key figure adds up are tried: they may be zero. */
const maxTries = 8;

/** In how many columns and digits a row has to agree: ten digits agree by chance once in ten thousand million. */
export interface Bar {
  readonly columns: number;
  readonly digits: number;
}

/** The rows of these that are to nearly all of their figures the sum of at least three rows right above or right below. */
export function sumsOfRows(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  barOf: (row: number) => Bar,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (rows.length <= minRows || columns.length < 2) return found;
  const key = keyColumn(grid, rows, columns);
  const agrees = (row: number, members: readonly number[]): boolean => isSum(grid, row, members, columns, barOf(row));
  search(grid, rows, key, agrees, found);
  search(grid, [...rows].reverse(), key, agrees, found);
  return found;
}

/** The column whose figures differ most: the one with the largest sum is filled in and has most digits. */
const keyColumn = (grid: Grid, rows: readonly number[], columns: readonly number[]): number => {
  const some = rows.slice(0, 200);
  const digits = columns.map((column) =>
    some.reduce((total, row) => total + digitsOf(printedNumber(grid.rows[row]?.[column]) || 0), 0),
  );
  return columns[digits.indexOf(Math.max(...digits))] ?? -1;
};

const search = (
  grid: Grid,
  rows: readonly number[],
  key: number,
  agrees: (row: number, members: readonly number[]) => boolean,
  found: Set<number>,
): void => {
  const members: number[] = [];
  const before: number[] = [0];
  for (const row of rows) {
    if (found.has(row)) continue;
    const figure = printedNumber(grid.rows[row]?.[key]);
    const value = figure >= 0 ? figure : 0;
    const all = before[members.length] as number;
    if (value > 0 && members.length >= minRows && value <= all * (1 + 1e-9)) {
      const starts = startsOf(before, all - value, members.length);
      if (starts.some((start) => agrees(row, members.slice(start)))) {
        found.add(row);
        continue;
      }
    }
    members.push(row);
    before.push(all + value);
  }
};

/** Where a run to the end may begin, for its key figures to add up. */
const startsOf = (before: readonly number[], wanted: number, end: number): readonly number[] => {
  let low = 0;
  let high = end;
  const near = 1e-6 * Math.max(1, wanted);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((before[middle] as number) < wanted - near) low = middle + 1;
    else high = middle;
  }
  const starts: number[] = [];
  for (let at = low; at <= end - minRows && starts.length < maxTries; at++) {
    if ((before[at] as number) > wanted + near) break;
    starts.push(at);
  }
  return starts;
};

const isSum = (grid: Grid, row: number, members: readonly number[], columns: readonly number[], bar: Bar): boolean => {
  const printed = figuresOf(grid, row, columns);
  const sums = columns.map((column) =>
    members.reduce((total, member) => total + (printedNumber(grid.rows[member]?.[column]) || 0), 0),
  );
  let compared = 0;
  let agreeing = 0;
  let digits = 0;
  printed.forEach((value, at) => {
    if (Number.isNaN(value)) return;
    compared++;
    if (!isRounded(value, sums[at] as number)) return;
    agreeing++;
    digits += digitsOf(value);
  });
  return agreeing >= bar.columns && agreeing * 5 >= compared * 4 && digits >= bar.digits;
};
