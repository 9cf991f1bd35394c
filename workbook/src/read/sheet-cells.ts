// Gathers the filled cells of one sheet, whatever reads them, and makes the grid of the used part.
import type { Cell, CellRange, Grid } from "@junheng/engine/reading/cells";
import { maximumCells, maximumColumns, maximumMarks, maximumRows, maximumText } from "./limits.js";
import { FileProblem } from "./problem.js";

/** One sheet while it is read. Rows and columns are counted from 0 on the sheet. */
export interface SheetCells {
  /** Puts what a cell holds; a blank one is passed over. Errors: a FileProblem beyond the last row or column, or of too much. */
  readonly put: (row: number, column: number, value: Cell) => void;
  readonly valueAt: (row: number, column: number) => Cell;
  readonly markPercent: (row: number, column: number) => void;
  readonly markUncalculated: (row: number, column: number) => void;
  readonly hideRow: (row: number) => void;
  readonly hideColumns: (first: number, last: number) => void;
  readonly merge: (range: CellRange) => void;
  readonly grid: (name: string) => Grid;
}

/** A row's cells from its first filled one on. */
interface Line {
  first: number;
  cells: Cell[];
}

type Place = readonly [row: number, column: number];

/** Signs of text that the sheets of one workbook have taken so far: texts that cells share count for each. */
export interface TextTaken {
  signs: number;
}

/** A sheet without any cell yet; sheets of one workbook share what they have taken. */
export function sheetCells(taken: TextTaken = { signs: 0 }): SheetCells {
  const lines = new Map<number, Line>();
  const percents: Place[] = [];
  const uncalculated: Place[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Uint8Array(maximumColumns);
  const merges: CellRange[] = [];
  let area = 0;
  const addTo = <Mark>(marks: Mark[], mark: Mark): void => {
    if (marks.push(mark) > maximumMarks) throw new FileProblem("sheetTooLarge");
  };

  const put = (row: number, column: number, value: Cell): void => {
    if (value === null) return;
    if (typeof value === "string") {
      if (value.trim() === "") return;
      taken.signs += value.length;
    }
    if (row >= maximumRows || column >= maximumColumns || taken.signs > maximumText)
      throw new FileProblem("sheetTooLarge");
    let line = lines.get(row);
    if (line === undefined) lines.set(row, (line = { first: column, cells: [] }));
    if (column < line.first) {
      const before = new Array<Cell>(line.first - column).fill(null);
      area += before.length;
      line.cells = [...before, ...line.cells];
      line.first = column;
    }
    const { cells, first } = line;
    const length = cells.length;
    for (let at = length; at < column - first; at++) cells.push(null);
    cells[column - first] = value;
    area += cells.length - length;
    if (area > maximumCells) throw new FileProblem("sheetTooLarge");
  };

  return {
    put,
    valueAt: (row, column) => {
      const line = lines.get(row);
      return line?.cells[column - line.first] ?? null;
    },
    markPercent: (row, column) => addTo(percents, [row, column]),
    markUncalculated: (row, column) => addTo(uncalculated, [row, column]),
    hideRow: (row) => void hiddenRows.add(row),
    hideColumns: (first, last) => void hiddenColumns.fill(1, first, Math.min(last, maximumColumns - 1) + 1),
    merge: (range) => addTo(merges, range),
    grid: (sheet) => {
      const filled = [...lines].sort(([a], [b]) => a - b);
      const [top = 0] = filled[0] ?? [];
      const [bottom = -1] = filled[filled.length - 1] ?? [];
      if (filled.length === 0) return { sheet, rows: [] };
      const left = filled.reduce((least, [, { first }]) => Math.min(least, first), Infinity);
      for (const [, { first }] of filled) area += first - left;
      if (area + bottom - top > maximumCells) throw new FileProblem("sheetTooLarge");
      const blank: Cell[] = [];
      const rows: Cell[][] = Array.from({ length: bottom - top + 1 }, () => blank);
      let width = 0;
      for (const [row, { first, cells }] of filled) {
        const line = first === left ? cells : [...new Array<Cell>(first - left).fill(null), ...cells];
        rows[row - top] = line;
        width = Math.max(width, line.length);
      }
      const within = ([row, column]: Place): readonly string[] =>
        row < top || row > bottom || column < left || column >= left + width ? [] : [`${row - top},${column - left}`];
      return {
        sheet,
        rows,
        origin: { row: top, column: left },
        ...someOf("merges", mergesWithin(merges, { top, left, bottom, right: left + width - 1 })),
        ...someOf("percentCells", percents.flatMap(within)),
        ...someOf("uncalculated", uncalculated.flatMap(within)),
        ...someOf(
          "hiddenRows",
          [...hiddenRows].map((row) => row - top).filter((row) => row >= 0 && row < rows.length),
        ),
        ...someOf(
          "hiddenColumns",
          Array.from({ length: width }, (_, column) => column).filter((column) => hiddenColumns[left + column] === 1),
        ),
      };
    },
  };
}

/** A list under its name, where it has anything in it. */
const someOf = <Name extends keyof Grid, Item>(
  name: Name,
  list: readonly Item[],
): Partial<Record<Name, readonly Item[]>> =>
  list.length === 0 ? {} : ({ [name]: list } as Partial<Record<Name, readonly Item[]>>);

const mergesWithin = (merges: readonly CellRange[], area: CellRange): readonly CellRange[] =>
  merges
    .map((range) => ({
      top: Math.max(range.top, area.top) - area.top,
      left: Math.max(range.left, area.left) - area.left,
      bottom: Math.min(range.bottom, area.bottom) - area.top,
      right: Math.min(range.right, area.right) - area.left,
    }))
    .filter(({ top, left, bottom, right }) => bottom >= top && right >= left && (bottom > top || right > left));
