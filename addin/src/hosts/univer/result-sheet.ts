// A result sheet as a sheet of the workbench, with the looks of its cells. The mark that it is ours is in its custom data.
import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import { CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellStyle, ResultSheet, SheetCell } from "@junheng/engine/reports";
import { customOf } from "./mark.js";
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

/** The data of a sheet that holds this result. */
export function resultSheetData(sheet: ResultSheet): Partial<IWorksheetData> {
  const columns = Math.max(sheet.widths.length, ...sheet.rows.map((row) => row.length), 1);
  const cellData: Record<number, Record<number, ICellData>> = {};
  const mergeData: IWorksheetData["mergeData"] = [];
  sheet.rows.forEach((row, r) => {
    const filled: Record<number, ICellData> = {};
    row.forEach((cell, c) => {
      if (cell === null) return;
      filled[c] = cellOf(cell);
      const [down, across] = [cell.rowSpan ?? 1, cell.columnSpan ?? 1];
      if (down > 1 || across > 1)
        mergeData.push({ startRow: r, endRow: r + down - 1, startColumn: c, endColumn: c + across - 1 });
    });
    cellData[r] = filled;
  });
  return {
    cellData,
    mergeData,
    rowCount: sheet.rows.length + 20,
    columnCount: columns + 4,
    columnData: Object.fromEntries(sheet.widths.map((width, column) => [column, { w: pixelsOf(width) }])),
    rowData: Object.fromEntries(sheet.rows.map((row, r) => [r, { h: heightOf(row, sheet.widths), ia: 0 }])),
    ...(sheet.frozen && {
      freeze: {
        xSplit: sheet.frozen.columns,
        ySplit: sheet.frozen.rows,
        startRow: sheet.frozen.rows || -1,
        startColumn: sheet.frozen.columns || -1,
      },
    }),
    custom: customOf(sheet),
  };
}

const cellOf = ({ value, style, format }: SheetCell): ICellData => {
  const look = { ...(style && styles[style]), ...(format !== undefined && { n: { pattern: format } }) };
  if (value === null) return { s: look };
  return typeof value === "number"
    ? { v: value, t: CellValueType.NUMBER, s: look }
    : { v: value, t: textType(value), s: look };
};

const lineHeight = 20;

/** Room for the tallest wrapped cell; a Chinese character is two wide. */
const heightOf = (row: ResultSheet["rows"][number], widths: readonly number[]): number => {
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
