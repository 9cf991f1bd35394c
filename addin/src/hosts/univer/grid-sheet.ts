// A grid that was read from a file, as a sheet of the workbench: values, merged and hidden cells, error cells, percentages.
import type { ICellData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import { columnPixels } from "./column-pixels.js";
import { textType } from "./text-type.js";

/** Room below and beside what was read. */
const spareRows = 40;
const spareColumns = 6;

/** The data of a sheet. */
export function gridSheet(grid: Grid, id: string): Partial<IWorksheetData> {
  const top = grid.origin?.row ?? 0;
  const left = grid.origin?.column ?? 0;
  const percent = new Set(grid.percentCells ?? []);
  const cellData: Record<number, Record<number, ICellData>> = {};
  let width = 0;
  grid.rows.forEach((cells, row) => {
    const line: Record<number, ICellData> = {};
    cells.forEach((cell, column) => {
      const data = cellOf(cell, percent.has(`${row},${column}`));
      if (data !== null) line[left + column] = data;
    });
    width = Math.max(width, cells.length);
    if (Object.keys(line).length > 0) cellData[top + row] = line;
  });
  return {
    id,
    name: grid.sheet,
    cellData,
    rowCount: top + grid.rows.length + spareRows,
    columnCount: left + width + spareColumns,
    mergeData: (grid.merges ?? []).map((merge) => ({
      startRow: top + merge.top,
      endRow: top + merge.bottom,
      startColumn: left + merge.left,
      endColumn: left + merge.right,
    })),
    rowData: Object.fromEntries((grid.hiddenRows ?? []).map((row) => [top + row, { hd: BooleanNumber.TRUE }])),
    columnData: columnsOf(grid, left),
  };
}

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
