// Texts longer than a cell of Excel holds (a whole report pasted into one, or no table at all): the grid breaks on them, so it shows what fits, and says so.
import type { ICellData, IWorksheetData, Nullable } from "@univerjs/core";
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import { columnLetter } from "../hosts/univer/column-letter.js";

/** The longest text a cell holds, in Excel and in what is saved. */
const longestText = 32_767;

/** The key in a cell's custom data under which stands what is shown of its text: another value is somebody's own. */
const shownKey = "junhengShortened";

/** A cell of a sheet, counted from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A grid with its texts as long as a cell holds, and the cells where more stands. */
export interface ShortenedGrid {
  readonly grid: Grid;
  readonly shortened: readonly Place[];
}

/** Shortens the texts of a grid. A file that is written into keeps what it had in cells that nobody changes. */
export function withShortTexts(grid: Grid): ShortenedGrid {
  const shortened = grid.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      isLong(cell) ? [{ row: row + (grid.origin?.row ?? 0), column: column + (grid.origin?.column ?? 0) }] : [],
    ),
  );
  if (shortened.length === 0) return { grid, shortened };
  const rows = grid.rows.map((cells) => cells.map((cell) => (isLong(cell) ? cell.slice(0, longestText) : cell)));
  return { grid: { ...grid, rows }, shortened };
}

const isLong = (cell: Cell): cell is string => typeof cell === "string" && cell.length > longestText;

/** Marks the cells of a sheet of which only the beginning is shown. */
export const markShortened = (
  { cellData = {}, ...sheet }: Partial<IWorksheetData>,
  places: readonly Place[],
): Partial<IWorksheetData> => {
  for (const { row, column } of places) {
    const data = cellData[row]?.[column];
    if (data) data.custom = { ...data.custom, [shownKey]: data.v };
  }
  return { ...sheet, cellData };
};

/** Whether only the beginning of a cell's text is shown. */
export const isShortened = (data: Nullable<ICellData>): boolean =>
  data?.custom?.[shownKey] !== undefined && data.custom[shownKey] === data.v;

/** The addresses of a few such cells, and how many there are. */
export const shortenedCells = (
  sheets: readonly ShortenedGrid[],
): { readonly count: number; readonly cells: readonly string[] } => {
  const cells = sheets.flatMap(({ grid, shortened }) =>
    shortened.map(({ row, column }) => `${grid.sheet}!${columnLetter(column)}${row + 1}`),
  );
  return { count: cells.length, cells: cells.slice(0, 3) };
};
