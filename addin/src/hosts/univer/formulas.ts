// Formulas of hers in the grid: where her selection is, a formula entered into an empty cell, and formulas entered anew, each as she would type it.
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { IRange } from "@univerjs/core";
import type { Cell } from "@junheng/engine/reading/cells";
import { addressOf, asEnteredIn, cellAddress, placeInWorkbook } from "../addresses.js";
import { HostError, type MendedFormulas } from "../spreadsheet-host.js";
import { isResult } from "./mark.js";
import { cellOf, spilledAt } from "./read-sheet.js";

/** The selected range of a sheet; none where nothing is selected. */
export const selectedIn = (sheet: FWorksheet): IRange | null => {
  const areas = sheet.getSelection()?.getActiveRangeList() ?? [];
  if (areas.length > 1) throw new HostError("unsupported", "Areas");
  return areas[0]?.getRange() ?? null;
};

/** The same, from A1 where nothing is selected. */
const selectedPart = (sheet: FWorksheet): IRange =>
  selectedIn(sheet) ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

/** Where the selection is, as a formula names it. */
export const selection = (workbook: FWorkbook): string => {
  const sheet = workbook.getActiveSheet();
  const { startRow, startColumn, endRow, endColumn } = selectedPart(sheet);
  const size = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  return placeInWorkbook(sheet.getSheetName(), addressOf({ row: startRow, column: startColumn, ...size }));
};

/** Enters a formula into the first cell of the selection. */
export const enterFormula = (workbook: FWorkbook, formula: string): string => {
  const sheet = workbook.getActiveSheet();
  const { startRow: row, startColumn: column } = selectedPart(sheet);
  const place = placeInWorkbook(sheet.getSheetName(), cellAddress(row, column));
  const inner = sheet.getSheet();
  const range = sheet.getRange(row, column);
  const shown = cellOf(inner.getCellRaw(row, column)) ?? cellOf(spilledAt(inner, row, column));
  if (shown !== null || range.getFormula() !== "") throw new HostError("filled", place);
  range.setValue({ f: asEnteredIn(sheet.getSheetName(), formula) });
  return place;
};

/** Offers each formula of her sheets. */
export const mendFormulas = (
  workbook: FWorkbook,
  mend: (formula: string, shown: Cell) => string | null,
): MendedFormulas => {
  const mended: string[] = [];
  for (const sheet of workbook.getSheets().filter((each) => !isResult(each))) {
    const wanted: { readonly row: number; readonly column: number; readonly formula: string }[] = [];
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, data) => {
        if (data?.f === undefined && data?.si === undefined) return;
        const better = mend(sheet.getRange(row, column).getFormula(), cellOf(data));
        if (better !== null) wanted.push({ row, column, formula: better });
      });
    for (const { row, column, formula } of wanted) {
      sheet.getRange(row, column).setValue({ f: formula });
      mended.push(placeInWorkbook(sheet.getSheetName(), cellAddress(row, column)));
    }
  }
  return { mended, left: [] };
};
