// A table with one header row, as the sheets beside a rubric have it: found by its headers, read by their keys.
import type { LocalText, Where } from "../../diagnostics/index.js";
import type { Cell, Grid } from "../cells/index.js";
import { cellOf, isBlank, keyOf, textOf } from "../cells/index.js";

/** A row, its cells by the keys of their columns. A column that is not there is blank. */
export interface TableRow {
  readonly cell: (key: string) => Cell;
  /** Empty where the cell is blank. */
  readonly text: (key: string) => string;
  readonly where: (key: string) => Where;
}

/** The header stands within so many rows. */
const headerWithin = 20;

/** The rows of the first grid that has all of the `needed` columns; null where none has. Blank rows are left out. */
export function findTable(
  grids: readonly Grid[],
  headers: Readonly<Record<string, LocalText>>,
  needed: readonly string[],
): readonly TableRow[] | null {
  for (const grid of grids) {
    const found = tableIn(grid, headers, needed);
    if (found !== null) return found;
  }
  return null;
}

const tableIn = (
  grid: Grid,
  headers: Readonly<Record<string, LocalText>>,
  needed: readonly string[],
): readonly TableRow[] | null => {
  const keys = new Map(
    Object.entries(headers).flatMap(([key, words]) => Object.values(words).map((word) => [keyOf(word), key] as const)),
  );
  for (let top = 0; top < Math.min(headerWithin, grid.rows.length); top += 1) {
    const columns = new Map<string, number>();
    (grid.rows[top] ?? []).forEach((cell, column) => {
      const key = typeof cell === "string" ? keys.get(keyOf(cell)) : undefined;
      if (key !== undefined && !columns.has(key)) columns.set(key, column);
    });
    if (!needed.every((key) => columns.has(key))) continue;
    return grid.rows.flatMap((cells, row) =>
      row <= top || cells.every((cell) => isBlank(cell)) ? [] : [rowOf(grid, row, columns)],
    );
  }
  return null;
};

const rowOf = (grid: Grid, row: number, columns: ReadonlyMap<string, number>): TableRow => {
  const cell = (key: string): Cell => {
    const column = columns.get(key);
    return column === undefined ? null : (grid.rows[row]?.[column] ?? null);
  };
  return {
    cell,
    text: (key) => textOf(cell(key)),
    where: (key) => cellOf(grid, row, columns.get(key) ?? 0),
  };
};
