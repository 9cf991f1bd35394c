// One sheet of the library's to a grid: errors kept, dates as they are shown.
import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import type { FormatKind } from "../number-formats.js";
import { maximumColumns, maximumRows } from "../limits.js";
import { formatKind } from "../number-formats.js";
import { FileProblem } from "../problem.js";
import { dateCode } from "../xlsx/cell-formats.js";
import type { TextTaken } from "../sheet-cells.js";
import { sheetCells } from "../sheet-cells.js";

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

/** A number as its date format shows it. */
export type DateText = (value: number, format: string) => string;

/** Makes a grid. Errors: a FileProblem where the used part has too many cells. */
export function librarySheet(sheet: WorkSheet, name: string, dateText: DateText, taken?: TextTaken): Grid {
  const data = (sheet as { "!data"?: readonly (readonly (CellObject | undefined)[] | undefined)[] })["!data"] ?? [];
  const kinds = new Map<string, FormatKind>();
  const kindOf = (format: CellObject["z"]): FormatKind => {
    if (typeof format !== "string") return "other";
    const kind = kinds.get(format) ?? formatKind(format);
    kinds.set(format, kind);
    return kind;
  };
  const cells = sheetCells(taken);
  const put = (line: readonly (CellObject | undefined)[], row: number): void => {
    // Checked before: walking over what is not there takes a minute for a milliard of columns.
    if (line.length > maximumColumns) throw new FileProblem("sheetTooLarge");
    line.forEach((cell, column) => {
      if (cell === undefined) return;
      const kind = cell.t === "n" ? kindOf(cell.z) : "other";
      cells.put(row, column, cellOf(cell, kind, dateText));
      if (kind === "percent") cells.markPercent(row, column);
    });
  };
  if (data.length > maximumRows) throw new FileProblem("sheetTooLarge");
  data.forEach((line, row) => line && put(line, row));
  for (const { s, e } of sheet["!merges"] ?? []) cells.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  sheet["!rows"]?.forEach((line, row) => line?.hidden === true && cells.hideRow(row));
  sheet["!cols"]?.forEach((line, column) => line?.hidden === true && cells.hideColumns(column, column));
  return cells.grid(name);
}

const cellOf = (cell: CellObject, kind: FormatKind, dateText: DateText): Cell => {
  const { t, v, z } = cell;
  if (t === "n" && typeof v === "number")
    return kind === "date"
      ? v >= 1 && cell.w !== undefined
        ? cell.w
        : dateText(v, dateCode(String(z), v))
      : Number.isFinite(v)
        ? v
        : { error: "#NUM!" };
  if (t === "s") return typeof v === "string" ? v : null;
  if (t === "b") return v === true;
  if (t === "e") return { error: cell.w ?? errorTexts[Number(v)] ?? "#ERROR!" };
  return t === "d" ? (cell.w ?? String(v)) : null;
};
