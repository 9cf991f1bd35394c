// A result sheet as a sheet of the workbench, row by row, with the looks of its cells. The mark that it is ours is in its custom data.
import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import { CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellStyle, ResultSheet, SheetCell } from "@junheng/engine/reports";
import { cellCustomOf, customOf } from "./mark.js";
import { wordStyle } from "../word-style.js";
import { textType } from "./text-type.js";

const line = { s: 1, cl: { rgb: "#BFBFBF" } };
const border = { bd: { t: line, r: line, b: line, l: line } };
const middle = { vt: VerticalAlign.MIDDLE };

const styles: Readonly<Record<CellStyle, IStyleData>> = {
  title: { bl: 1, fs: 14, ...middle },
  header: {
    bl: 1,
    bg: { rgb: "#E3ECF7" },
    cl: { rgb: "#1F1F1F" },
    ht: HorizontalAlign.CENTER,
    tb: WrapStrategy.WRAP,
    ...border,
    ...middle,
  },
  label: { bl: 1, ...border, ...middle },
  number: { ht: HorizontalAlign.RIGHT, ...border, ...middle },
  text: { tb: WrapStrategy.WRAP, ...border, ...middle },
  good: { bg: { rgb: "#E2F0D9" }, cl: { rgb: "#0B5C1A" }, tb: WrapStrategy.WRAP, ...border, ...middle },
  bad: { bg: { rgb: "#FBE3E0" }, cl: { rgb: "#9C0006" }, tb: WrapStrategy.WRAP, ...border, ...middle },
  doubt: { bg: { rgb: "#FFF2CC" }, cl: { rgb: "#6B5300" }, tb: WrapStrategy.WRAP, ...border, ...middle },
  note: { cl: { rgb: "#595959" }, tb: WrapStrategy.WRAP, ...middle },
};

/** A character of the grid's font, in pixels. */
const pixelsOf = (characters: number): number => Math.round(characters * 8 + 8);

/** The data of a sheet that is to hold this result, without its cells; `heights` are those of its rows. */
export const resultShape = (sheet: ResultSheet, heights: readonly number[]): Partial<IWorksheetData> => ({
  mergeData: mergesOf(sheet),
  rowCount: sheet.rows.length + 20,
  columnCount:
    Math.max(
      sheet.widths.length,
      sheet.rows.reduce((most, row) => Math.max(most, row.length), 1),
    ) + 4,
  columnData: Object.fromEntries(sheet.widths.map((width, column) => [column, { w: pixelsOf(width) }])),
  rowData: Object.fromEntries(heights.map((h, row) => [row, { h, ia: 0 }])),
  ...(sheet.frozen && {
    freeze: {
      xSplit: sheet.frozen.columns,
      ySplit: sheet.frozen.rows,
      startRow: sheet.frozen.rows || -1,
      startColumn: sheet.frozen.columns || -1,
    },
  }),
  custom: customOf(sheet),
});

const mergesOf = ({ rows }: ResultSheet): IWorksheetData["mergeData"] =>
  rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const [down, across] = [cell?.rowSpan ?? 1, cell?.columnSpan ?? 1];
      return down === 1 && across === 1
        ? []
        : [{ startRow: r, endRow: r + down - 1, startColumn: c, endColumn: c + across - 1 }];
    }),
  );

/**
 * The cells of one of its rows, by their columns. On a sheet whose formulas name other results they are shown as what they come to: the
 * formula is kept beside it, and stands in the file when it is saved. Words of verdicts have the look of what they say now.
 */
export function resultRow(sheet: ResultSheet, at: number, calculates = true): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  sheet.rows[at]?.forEach((cell, column) => {
    if (cell !== null) cells[column] = cellOf(cell, wordStyle(sheet, at, column, cell.value) ?? cell.style, calculates);
  });
  return cells;
}

const cellOf = (cell: SheetCell, style: CellStyle | undefined, calculates: boolean): ICellData => {
  const { value, format, formula } = cell;
  const look = { ...(style && styles[style]), ...(format !== undefined && { n: { pattern: format } }) };
  const custom = cellCustomOf(cell);
  // What it comes to is worked out by the grid.
  if (formula !== undefined && calculates) return { f: `=${formula}`, s: look, custom };
  if (value === null) return { s: look, custom };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : textType(value), s: look, custom };
};

const lineHeight = 20;

/** The height of a row, with room for the tallest wrapped cell; a Chinese character is two wide. */
export const heightOf = (row: ResultSheet["rows"][number], widths: readonly number[]): number => {
  const lines = row.map((cell, column) => {
    if (cell === null || typeof cell.value !== "string" || (cell.rowSpan ?? 1) > 1) return 1;
    const room = Array.from({ length: cell.columnSpan ?? 1 }, (_, k) => widths[column + k] ?? 10).reduce(
      (sum, each) => sum + each,
      0,
    );
    return cell.value
      .split("\n")
      .map((text) => Math.ceil([...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 2 : 1), 0) / Math.max(room, 1)))
      .reduce((sum, each) => sum + Math.max(each, 1), 0);
  });
  return Math.min(Math.max(...lines, 1), 12) * lineHeight + 6;
};
