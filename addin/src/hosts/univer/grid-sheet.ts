// A grid that was read from a file, as a sheet of the workbench: its values, and how they look in the file where that is known.
import type { ICellData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import type { SheetLooks } from "@junheng/workbook/looks";
import { columnPixels } from "./column-pixels.js";
import type { ShownStyles } from "./shown-looks.js";
import { shownShape } from "./shown-looks.js";
import { textType } from "./text-type.js";

/** Room below and beside what was read, so that texts are not cut and a formula can spill. */
const [spareRows, spareColumns] = [200, 20];
/** What is styled and blank is shown so far beyond the data. */
const [styledRows, styledColumns] = [2000, 100];
const [mostRows, mostColumns] = [1_048_576, 16_384];

/** The looks of a sheet and the styles of its file. */
export interface SheetAppearance {
  readonly looks: SheetLooks;
  readonly styles: ShownStyles;
}

/** The data of a sheet; without looks its columns are as wide as what they hold. */
export function gridSheet(grid: Grid, id: string, appearance?: SheetAppearance): Partial<IWorksheetData> {
  const top = grid.origin?.row ?? 0;
  const left = grid.origin?.column ?? 0;
  const percent = new Set(appearance === undefined ? (grid.percentCells ?? []) : []);
  const cellData: Record<number, Record<number, ICellData>> = {};
  const width = grid.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  grid.rows.forEach((cells, row) => {
    const line: Record<number, ICellData> = {};
    cells.forEach((cell, column) => {
      const data = cellOf(cell, percent.has(`${row},${column}`));
      if (data !== null) line[left + column] = data;
    });
    if (Object.keys(line).length > 0) cellData[top + row] = line;
  });
  const bottom = top + grid.rows.length;
  const right = left + width;
  if (appearance === undefined)
    return {
      id,
      name: grid.sheet,
      cellData,
      rowCount: Math.min(bottom + spareRows, mostRows),
      columnCount: Math.min(right + spareColumns, mostColumns),
      mergeData: (grid.merges ?? []).map((merge) => ({
        startRow: top + merge.top,
        endRow: top + merge.bottom,
        startColumn: left + merge.left,
        endColumn: left + merge.right,
      })),
      rowData: Object.fromEntries((grid.hiddenRows ?? []).map((row) => [top + row, { hd: BooleanNumber.TRUE }])),
      columnData: columnsOf(grid, left),
    };
  const { looks, styles } = appearance;
  const [lastRow, lastColumn] = styleCells(cellData, grid, appearance, bottom + styledRows, right + styledColumns);
  const rowCount = Math.min(Math.max(bottom + spareRows, lastRow + 1), mostRows);
  const columnCount = Math.min(Math.max(right + spareColumns, lastColumn + 1), mostColumns);
  return { id, name: grid.sheet, cellData, rowCount, columnCount, ...shownShape(looks, styles, rowCount, columnCount) };
}

/** Gives the cells their styles, blank ones too up to a row and a column; the last of those is given back. */
const styleCells = (
  cellData: Record<number, Record<number, ICellData>>,
  { rows, origin }: Grid,
  { looks: { cells }, styles }: SheetAppearance,
  endRow: number,
  endColumn: number,
): readonly [row: number, column: number] => {
  let [lastRow, lastColumn] = [0, 0];
  for (let at = 0; at < cells.length; at += 3) {
    const [row = 0, column = 0, style = 0] = [cells[at], cells[at + 1], cells[at + 2]];
    if (row >= endRow || column >= endColumn) continue;
    const value = rows[row - (origin?.row ?? 0)]?.[column - (origin?.column ?? 0)] ?? null;
    const line = (cellData[row] ??= {});
    const name = styles.nameOf(style, value);
    // A date is no text that only looks like a number: it gets no sign for that.
    line[column] = { ...line[column], ...(styles.isDate(name) && { t: CellValueType.STRING }), s: name };
    [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
  }
  return [lastRow, lastColumn];
};

/** Each column as wide as what it holds; hidden ones stay hidden. */
const columnsOf = (grid: Grid, left: number) => {
  const hidden = new Set(grid.hiddenColumns ?? []);
  return Object.fromEntries(
    columnPixels(grid).map((w, column) => [
      left + column,
      { w, ...(hidden.has(column) && { hd: BooleanNumber.TRUE }) },
    ]),
  );
};

/** Text stays text, whatever it looks like; an error cell keeps its name. */
const cellOf = (cell: Cell, percent: boolean): ICellData | null => {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return { v: cell, t: textType(cell) };
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof cell === "object") return { v: cell.error, t: CellValueType.STRING };
  return { v: cell, t: CellValueType.NUMBER, ...(percent && { s: { n: { pattern: "0.00%" } } }) };
};
