// The sheets of a workbook in memory: hers as the grids that they came as, ours as the results that they show.
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import type { ResultSheet } from "@junheng/engine/reports";
import { holdsData } from "@junheng/engine/reports";
import type { SheetInfo } from "../spreadsheet-host.js";

/** A sheet; its id is what it is known by, whatever it is called. */
export interface MemorySheet {
  readonly id: string;
  readonly name: string;
  /** What it holds; a result of ours has what it was written from beside it. */
  readonly grid: Grid;
  readonly result?: ResultSheet;
  /** Her formulas, by row and column such as "2,3". */
  readonly formulas: ReadonlyMap<string, string>;
}

/** A sheet of hers. */
export const sheetOfGrid = (grid: Grid, id: string): MemorySheet => ({
  id,
  name: grid.sheet,
  grid,
  formulas: new Map(),
});

/** A sheet of ours, under the name that it gets. */
export const sheetOfResult = (result: ResultSheet, id: string, name: string): MemorySheet => ({
  id,
  name,
  grid: {
    sheet: name,
    rows: result.rows.map((row) => row.map((cell): Cell => cell?.value ?? null)),
    ours: !holdsData(result.id),
  },
  result,
  formulas: new Map(),
});

/** The same under another name. */
export const renamed = (sheet: MemorySheet, name: string): MemorySheet => ({
  ...sheet,
  name,
  grid: { ...sheet.grid, sheet: name },
});

/** As the pane sees it. */
export const infoOf = ({ id, name, grid }: MemorySheet): SheetInfo => ({
  id,
  name,
  hidden: false,
  ours: grid.ours === true,
});

/** An area of a sheet, counted from 0. */
export interface MemoryArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The first cell of a sheet. */
export const firstCell: MemoryArea = { row: 0, column: 0, rows: 1, columns: 1 };

/** A part of a grid, no further than it goes; what is merged and hidden is told of whole sheets only. */
export const partOf = (grid: Grid, area: MemoryArea): Grid => {
  const { row: top, column: left } = grid.origin ?? { row: 0, column: 0 };
  const row = Math.max(area.row, top);
  const column = Math.max(area.column, left);
  const rows = grid.rows
    .slice(row - top, area.row + area.rows - top)
    .map((cells) => cells.slice(column - left, area.column + area.columns - left));
  return { sheet: grid.sheet, rows, origin: { row, column } };
};

/** What a cell of the sheet holds. */
export const cellAt = (grid: Grid, row: number, column: number): Cell =>
  grid.rows[row - (grid.origin?.row ?? 0)]?.[column - (grid.origin?.column ?? 0)] ?? null;
