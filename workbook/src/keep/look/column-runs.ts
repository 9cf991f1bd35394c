// Columns one after the other: parts of them, what is left of them, and changes that are the same taken together.
import type { ColumnSize } from "../../looks/size-change.js";
import { maximumColumns } from "../../read/limits.js";

/** The first and the last of columns in a row, counted from 0. */
export interface Columns {
  readonly first: number;
  readonly last: number;
}

/** Columns that become the same. */
export interface ColumnRun extends Columns {
  readonly size: ColumnSize;
}

/** Changes by column as changes of columns in a row. */
export function columnRuns(sizes: readonly ColumnSize[]): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const size of [...sizes].sort((a, b) => a.column - b.column)) {
    const { column, width, hidden } = size;
    const before = runs[runs.length - 1];
    if (before?.last === column - 1 && before.size.width === width && before.size.hidden === hidden)
      runs[runs.length - 1] = { ...before, last: column };
    else runs.push({ first: column, last: column, size });
  }
  return runs;
}

/** What of columns lies among others. */
export const within = <C extends Columns>(columns: readonly C[], { first, last }: Columns): readonly C[] =>
  columns
    .filter((each) => each.last >= first && each.first <= last)
    .map((each) => ({ ...each, first: Math.max(each.first, first), last: Math.min(each.last, last) }));

/** What of columns does not. */
export const without = <C extends Columns>(columns: readonly C[], { first, last }: Columns): readonly C[] => [
  ...within(columns, { first: 0, last: first - 1 }),
  ...within(columns, { first: last + 1, last: maximumColumns - 1 }),
];
