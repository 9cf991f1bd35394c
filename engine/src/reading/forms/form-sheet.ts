// A sheet as a form is read: cells with what is merged into them, each found from any place it covers.
import type { Cell, Grid } from "../cells/index.js";
import { isBlank, oneLine } from "../cells/index.js";

/** A cell with the places it covers, counted from 0 within the grid, ends included. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
  readonly cell: Cell;
  /** Its text on one line; empty where it is blank or an error. */
  readonly text: string;
  readonly blank: boolean;
}

/** A sheet whose cells are looked up by place. */
export interface FormSheet {
  readonly grid: Grid;
  readonly height: number;
  readonly width: number;
  /** The cell that covers a place; none where nothing was ever written or merged. */
  readonly at: (row: number, column: number) => FormCell | undefined;
  /** All cells that hold something, from the top down and from left to right. */
  readonly filled: readonly FormCell[];
  /** Those that begin in a row. */
  readonly inRow: (row: number) => readonly FormCell[];
}

/** Forms are not larger than this; what stands beyond is a table's. */
const mostRows = 1000;
const mostColumns = 256;
/** A merged range that covers more places is taken for its first cell alone. */
const mostCovered = 4096;
/** Merged ranges are filled in as far as this; a sheet of nothing but merges stops here. */
const mostFilled = 200_000;

/** Makes a sheet's cells ready for looking up. */
export function formSheet(grid: Grid): FormSheet {
  const height = Math.min(grid.rows.length, mostRows);
  const covered = new Map<number, FormCell>();
  let width = 0;
  for (let row = 0; row < height; row++) width = Math.max(width, Math.min(grid.rows[row]?.length ?? 0, mostColumns));
  const key = (row: number, column: number): number => row * mostColumns + column;
  const make = (row: number, column: number, bottom: number, right: number): FormCell => {
    const cell = grid.rows[row]?.[column] ?? null;
    const text = oneLine(cell, " ");
    return { row, column, bottom, right, cell, text, blank: isBlank(cell) };
  };
  for (const { top, left, bottom, right } of (grid.merges ?? []).slice(0, 5000)) {
    if (top >= height || left >= mostColumns || (bottom - top + 1) * (right - left + 1) > mostCovered) continue;
    if (covered.size + (bottom - top + 1) * (right - left + 1) > mostFilled) break;
    const own = make(top, left, bottom, right);
    for (let row = top; row <= Math.min(bottom, height - 1); row++)
      for (let column = left; column <= Math.min(right, mostColumns - 1); column++) covered.set(key(row, column), own);
    width = Math.max(width, Math.min(right + 1, mostColumns));
  }
  const filled: FormCell[] = [];
  const rows: FormCell[][] = Array.from({ length: height }, () => []);
  for (let row = 0; row < height; row++) {
    const cells = grid.rows[row] ?? [];
    for (let column = 0; column < Math.min(cells.length, mostColumns); column++) {
      const merged = covered.get(key(row, column));
      if (merged !== undefined && (merged.row !== row || merged.column !== column)) continue;
      if (isBlank(cells[column])) continue;
      const own = merged ?? make(row, column, row, column);
      covered.set(key(row, column), own);
      filled.push(own);
      rows[row]?.push(own);
    }
  }
  return {
    grid,
    height,
    width,
    at: (row, column) => (column < 0 || column >= mostColumns ? undefined : covered.get(key(row, column))),
    filled,
    inRow: (row) => rows[row] ?? [],
  };
}
