// Puts a grid into a fake workbook as the file it was read from would have it: a date is a number under a format of dates, a percentage a share.
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import type { FakeCell } from "../excel/fake-cell.js";

/** Where the cells go. */
export interface CellPlaces {
  readonly cell: (row: number, column: number) => FakeCell;
  readonly merge: (row: number, column: number, rows: number, columns: number) => void;
  readonly hideRow: (row: number) => void;
  readonly hideColumn: (column: number) => void;
}

/** A day as spreadsheets count it, and as a Chinese sheet shows it. */
const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}\/\d{1,2}\/\d{1,2}$/.test(value);
const serialOf = (day: string): number => {
  const [year = 0, month = 0, date = 0] = day.split("/").map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
};

/** Puts them. */
export const putCells = (grid: Grid, { cell, merge, hideRow, hideColumn }: CellPlaces): void => {
  const { row: top, column: left } = grid.origin ?? { row: 0, column: 0 };
  for (const [row, cells] of grid.rows.entries())
    for (const [column, value] of cells.entries()) {
      if (value === null) continue;
      const target = cell(top + row, left + column);
      if (isDay(value))
        Object.assign(target, { value: serialOf(value), type: "Double", format: "yyyy/m/d", shown: value });
      else Object.assign(target, cellShowing(value));
    }
  for (const place of grid.percentCells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    cell(top + row, left + column).format = "0.00%";
  }
  for (const { top: first, left: side, bottom, right } of grid.merges ?? [])
    merge(top + first, left + side, bottom - first + 1, right - side + 1);
  for (const row of grid.hiddenRows ?? []) hideRow(top + row);
  for (const column of grid.hiddenColumns ?? []) hideColumn(left + column);
};

/** A cell that shows a value. */
export const cellShowing = (value: Cell): Partial<FakeCell> => {
  if (value === null) return { value: "", type: "Empty" };
  if (typeof value === "object") return { value: value.error, type: "Error" };
  return { value, type: typesOf[typeof value as "string" | "number" | "boolean"] };
};

const typesOf = { string: "String", number: "Double", boolean: "Boolean" } as const;
