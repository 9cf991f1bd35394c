// One sheet of the reader's to a grid: the used part alone, errors kept, dates as they are shown.
import type { CellObject, Range, WorkSheet } from "@e965/xlsx";
import type { Cell, CellRange, Grid } from "@junheng/engine/reading/cells";
import { maximumCells } from "./limits.js";
import { FileProblem } from "./problem.js";
import type { SheetNotes } from "./sheet-notes.js";

const errorTexts: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** What a number format shows. */
export type FormatKind = "date" | "percent" | "other";

/** The workbook's number formats: what they show, and a date as its format shows it. */
export interface Formats {
  readonly kindOf: (format: string) => FormatKind;
  readonly dateText: (value: number, format: string) => string;
}

/** Makes a grid. Errors: a FileProblem where the used part has too many cells. */
export function sheetGrid(sheet: WorkSheet, name: string, formats: Formats): Grid {
  const data = (sheet as { "!data"?: readonly (readonly (CellObject | undefined)[] | undefined)[] })["!data"] ?? [];
  const filled: { readonly row: number; readonly cells: readonly (readonly [number, CellObject, Cell])[] }[] = [];
  let left = Infinity;
  data.forEach((line, row) => {
    const cells: (readonly [number, CellObject, Cell])[] = [];
    line?.forEach((cell, column) => {
      const value = cell === undefined ? null : cellOf(cell, formats);
      if (cell !== undefined && value !== null) cells.push([column, cell, value]);
    });
    if (cells.length === 0) return;
    filled.push({ row, cells });
    left = Math.min(left, cells[0]?.[0] ?? left);
  });
  const top = filled[0]?.row ?? 0;
  const bottom = filled[filled.length - 1]?.row ?? -1;
  if (filled.length === 0) return { sheet: name, rows: [] };
  let area = bottom - top;
  for (const { cells } of filled) area += (cells[cells.length - 1]?.[0] ?? left) - left + 1;
  if (area > maximumCells) throw new FileProblem("sheetTooLarge");
  const blank: Cell[] = [];
  const rows: Cell[][] = Array.from({ length: bottom - top + 1 }, () => blank);
  const percentCells: string[] = [];
  let right = left;
  for (const { row, cells } of filled) {
    const last = cells[cells.length - 1]?.[0] ?? left;
    right = Math.max(right, last);
    const line = new Array<Cell>(last - left + 1).fill(null);
    for (const [column, cell, value] of cells) {
      line[column - left] = value;
      if (typeof value === "number" && typeof cell.z === "string" && formats.kindOf(cell.z) === "percent")
        percentCells.push(`${row - top},${column - left}`);
    }
    rows[row - top] = line;
  }
  const merges = mergesWithin(sheet["!merges"] ?? [], { top, left, bottom, right });
  return {
    sheet: name,
    rows,
    origin: { row: top, column: left },
    ...(merges.length > 0 && { merges }),
    ...(percentCells.length > 0 && { percentCells }),
  };
}

const cellOf = (cell: CellObject, { kindOf, dateText }: Formats): Cell => {
  const { t, v, z } = cell;
  if (t === "n" && typeof v === "number")
    return typeof z === "string" && kindOf(z) === "date" ? (cell.w ?? dateText(v, z)) : finite(v);
  if (t === "s") return typeof v === "string" && v.trim() !== "" ? v : null;
  if (t === "b") return v === true;
  if (t === "e") return { error: cell.w ?? errorTexts[Number(v)] ?? "#ERROR!" };
  return t === "d" ? (cell.w ?? String(v)) : null;
};

const finite = (value: number): Cell => (Number.isFinite(value) ? value : { error: "#NUM!" });

const mergesWithin = (merges: readonly Range[], area: CellRange): readonly CellRange[] =>
  merges
    .map(({ s, e }) => ({
      top: Math.max(s.r, area.top) - area.top,
      left: Math.max(s.c, area.left) - area.left,
      bottom: Math.min(e.r, area.bottom) - area.top,
      right: Math.min(e.c, area.right) - area.left,
    }))
    .filter(({ top, left, bottom, right }) => bottom >= top && right >= left && (bottom > top || right > left));

/** Adds the hidden rows and columns that fall within the grid. */
export function withHidden(grid: Grid, { hiddenRows, hiddenColumns }: SheetNotes): Grid {
  const { row = 0, column = 0 } = grid.origin ?? {};
  const width = grid.rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  const rows = hiddenRows.map((each) => each - row).filter((each) => each >= 0 && each < grid.rows.length);
  const columns = hiddenColumns.map((each) => each - column).filter((each) => each >= 0 && each < width);
  return {
    ...grid,
    ...(rows.length > 0 && { hiddenRows: rows }),
    ...(columns.length > 0 && { hiddenColumns: columns }),
  };
}
