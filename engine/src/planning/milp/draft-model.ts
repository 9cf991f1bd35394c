// A model in the making: columns and rows are added one by one, and each column is known by its position.
import type { MilpColumn, MilpModel, MilpRow } from "./milp-solver.js";

/** A column and its factor in a row. */
export type Term = readonly [column: number, value: number];

/** What a row asks of its sum. */
export type RowBounds = { readonly atLeast: number } | { readonly atMost: number } | { readonly equal: number };

/** A model that grows. */
export interface ModelDraft extends MilpModel {
  /** Adds a column and gives its position; without more said it is a number from 0 up that costs nothing. */
  readonly column: (column?: Partial<MilpColumn>) => number;
  /** Adds a column that is 0 or 1. */
  readonly choice: (cost?: number, upper?: 0 | 1) => number;
  /** Adds a row; what is given of a column more than once is summed. */
  readonly row: (terms: readonly Term[], bounds: RowBounds) => void;
}

/** An empty model. */
export function draftModel(): ModelDraft {
  const columns: MilpColumn[] = [];
  const rows: MilpRow[] = [];
  const column = (given: Partial<MilpColumn> = {}): number =>
    columns.push({ lower: 0, upper: Infinity, cost: 0, whole: false, ...given }) - 1;
  return {
    columns,
    rows,
    column,
    choice: (cost = 0, upper = 1) => column({ upper, cost, whole: true }),
    row: (terms, bounds) => {
      const sums = new Map<number, number>();
      for (const [at, value] of terms) sums.set(at, (sums.get(at) ?? 0) + value);
      const used = [...sums].filter(([, value]) => value !== 0);
      rows.push({
        lower: "atLeast" in bounds ? bounds.atLeast : "equal" in bounds ? bounds.equal : -Infinity,
        upper: "atMost" in bounds ? bounds.atMost : "equal" in bounds ? bounds.equal : Infinity,
        columns: used.map(([at]) => at),
        values: used.map(([, value]) => value),
      });
    },
  };
}
