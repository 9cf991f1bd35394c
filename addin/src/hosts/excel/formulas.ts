// Formulas of hers in Excel: where her selection is, a formula entered into an empty cell, and formulas entered anew.
import type { Cell } from "@junheng/engine/reading/cells";
import { addressOf, asEnteredIn, cellAddress, placeInWorkbook } from "../addresses.js";
import { HostError, type SpreadsheetHost } from "../spreadsheet-host.js";
import { inExcel } from "./in-excel.js";
import { isResult, markOf } from "./written-mark.js";

/** So many cells are looked at in a round trip. */
const cellsPerBlock = 60_000;

const placeProperties = "rowIndex,columnIndex,rowCount,columnCount";

/** Where the selection is, as a formula names it. */
export const selection: SpreadsheetHost["selection"] = () =>
  inExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load(`${placeProperties},worksheet/name`);
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return placeInWorkbook(range.worksheet.name, addressOf({ row, column, rows, columns }));
  });

/** Enters a formula into the first cell of the selection. */
export const enterFormula: SpreadsheetHost["enterFormula"] = (formula) =>
  inExcel(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load("rowIndex,columnIndex,values,formulas,worksheet/name");
    await context.sync();
    const place = placeInWorkbook(cell.worksheet.name, cellAddress(cell.rowIndex, cell.columnIndex));
    if (cell.values[0]?.[0] !== "" || cell.formulas[0]?.[0] !== "") throw new HostError("filled", place);
    cell.formulas = [[asEnteredIn(cell.worksheet.name, formula)]];
    await context.sync();
    return place;
  });

/** A formula that was entered anew, in its cell. */
interface Entered {
  readonly cell: Excel.Range;
  readonly place: string;
}

/** Offers each formula of her sheets; a sheet that takes none is passed by, with its cells told. */
export const mendFormulas: SpreadsheetHost["mendFormulas"] = (mend) =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const marked = worksheets.items.map((sheet) => ({
      sheet,
      mark: markOf(sheet),
      used: sheet.getUsedRangeOrNullObject(true).load(placeProperties),
    }));
    await context.sync();
    const mended: string[] = [];
    const left: string[] = [];
    for (const { sheet, mark, used } of marked) {
      if (isResult(mark) || used.isNullObject) continue;
      const entered = await enterAnew(sheet, used, mend);
      const isRefused = await context.sync().then(
        () => false,
        () => true,
      );
      if (!isRefused && entered.length > 0) {
        for (const { cell } of entered) cell.load("values");
        await context.sync();
      }
      for (const { cell, place } of entered)
        (isRefused || cell.values[0]?.[0] === "#NAME?" ? left : mended).push(place);
    }
    return { mended, left };
  });

/** What a formula comes to: Excel gives an error as its text. */
const shownOf = (value: unknown): Cell =>
  typeof value === "string" && value.startsWith("#") ? { error: value } : (value as Cell);

const enterAnew = async (
  sheet: Excel.Worksheet,
  used: Excel.Range,
  mend: (formula: string, shown: Cell) => string | null,
): Promise<readonly Entered[]> => {
  const { rowIndex, columnIndex, rowCount, columnCount, context } = used;
  const height = Math.max(1, Math.floor(cellsPerBlock / columnCount));
  const wanted: { readonly row: number; readonly column: number; readonly formula: string }[] = [];
  for (let top = rowIndex; top < rowIndex + rowCount; top += height) {
    const block = sheet.getRange(
      addressOf({
        row: top,
        column: columnIndex,
        rows: Math.min(height, rowIndex + rowCount - top),
        columns: columnCount,
      }),
    );
    block.load("formulas,values");
    await context.sync();
    for (const [down, formulas] of (block.formulas as unknown[][]).entries())
      for (const [across, formula] of formulas.entries()) {
        if (typeof formula !== "string" || !formula.startsWith("=")) continue;
        const better = mend(formula, shownOf(block.values[down]?.[across]));
        if (better !== null) wanted.push({ row: top + down, column: columnIndex + across, formula: better });
      }
  }
  return wanted.map(({ row, column, formula }) => {
    const cell = sheet.getRange(cellAddress(row, column));
    cell.formulas = [[formula]];
    return { cell, place: placeInWorkbook(sheet.name, cellAddress(row, column)) };
  });
};
