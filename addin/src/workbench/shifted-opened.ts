// An opened sheet as it would be after rows and columns were put in and taken out: what its cells in the grid are held against.
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import type { Shift } from "@junheng/workbook/keep";
import type { SheetLooks } from "@junheng/workbook/looks";
import type { NowAt } from "../hosts/univer/changed-looks.js";
import type { LiveFormulas } from "../hosts/univer/live-formulas.js";

/** What was opened. */
export interface OpenedCells {
  readonly grid: Grid;
  readonly formulas: LiveFormulas;
}

/** The cells and the formulas that live, where they stand afterwards; as they are where nothing was shifted on any sheet. */
export async function shiftedOpened(opened: OpenedCells, shifts: readonly Shift[]): Promise<OpenedCells> {
  if (shifts.length === 0) return opened;
  const { indexAfter, movesBySheet, shiftedFormula } = await import("@junheng/workbook/keep");
  const moves = movesBySheet(shifts);
  const { sheet, rows: before, origin } = opened.grid;
  const { rows, columns } = moves.get(sheet.toLowerCase()) ?? { rows: [], columns: [] };
  const { row: top, column: left } = origin ?? { row: 0, column: 0 };
  const after: Cell[][] = [];
  before.forEach((cells, at) => {
    const row = indexAfter(top + at, rows);
    if (row === null) return;
    const line: Cell[] = (after[row] = []);
    cells.forEach((cell, index) => {
      const column = indexAfter(left + index, columns);
      if (column !== null) line[column] = cell;
    });
  });
  const formulas = new Map<string, string>();
  for (const [place, text] of opened.formulas) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const [down, across] = [indexAfter(row, rows), indexAfter(column, columns)];
    if (down !== null && across !== null)
      formulas.set(`${down},${across}`, `=${shiftedFormula(text.replace(/^=/, ""), sheet, moves).text}`);
  }
  const filled = Array.from(after, (line) => Array.from(line ?? [], (cell) => cell ?? null));
  return { grid: { ...opened.grid, origin: { row: 0, column: 0 }, rows: filled }, formulas };
}

/** Where the rows and columns of a sheet of the file stand now. */
export async function nowAt(sheet: string, shifts: readonly Shift[]): Promise<NowAt> {
  const { indexAfter, insertedBy, movesBySheet } = await import("@junheng/workbook/keep");
  const { rows, columns } = movesBySheet(shifts).get(sheet.toLowerCase()) ?? { rows: [], columns: [] };
  const [newRows, newColumns] = [new Set(insertedBy(rows)), new Set(insertedBy(columns))];
  return {
    row: (row) => indexAfter(row, rows),
    column: (column) => indexAfter(column, columns),
    isNew: (row, column) => newRows.has(row) || newColumns.has(column),
  };
}

/** How a sheet of the file is shaped after the shifts: its cells' looks stay where they were. */
export async function shiftedLooks(looks: SheetLooks, shifts: readonly Shift[]): Promise<SheetLooks> {
  const { movesBySheet, shiftedSizes } = await import("@junheng/workbook/keep");
  const moves = movesBySheet(shifts).get(looks.name.toLowerCase());
  return moves === undefined ? looks : { ...looks, ...shiftedSizes(looks, moves) };
}
