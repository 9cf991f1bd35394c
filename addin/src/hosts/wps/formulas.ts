// Formulas of hers in WPS: where her selection is, a formula entered into an empty cell, and formulas entered anew.
import type { Cell } from "@junheng/engine/reading/cells";
import { addressOf, asEnteredIn, cellAddress, placeInWorkbook } from "../addresses.js";
import { HostError, type MendedFormulas } from "../spreadsheet-host.js";
import { cellOf, rowsOf } from "./cell-values.js";
import type { WpsApplication, WpsRange } from "./model.js";
import { attempt } from "./quietly.js";
import { selectedArea } from "./source-range.js";
import { allSheets, isResult, markOf } from "./sheets.js";

/** Where the selection is, as a formula names it. */
export const selection = (app: WpsApplication): string => {
  const selected = selectedArea(app);
  const [row, column] = [selected.Row - 1, selected.Column - 1];
  const area = { row, column, rows: selected.Rows.Count, columns: selected.Columns.Count };
  return placeInWorkbook(selected.Worksheet.Name, addressOf(area));
};

/** Enters a formula into the first cell of the selection. */
export const enterFormula = (app: WpsApplication, formula: string): string => {
  const selected = selectedArea(app);
  const sheet = selected.Worksheet;
  const { Name: name } = sheet;
  const address = cellAddress(selected.Row - 1, selected.Column - 1);
  const cell = sheet.Range(address);
  if (formulaOf(cell.Formula) !== "" || cellOf(cell.Value2) !== null)
    throw new HostError("filled", placeInWorkbook(name, address));
  cell.Formula = asEnteredIn(name, formula);
  return placeInWorkbook(name, address);
};

/** Offers each formula of her sheets; a cell that takes none is passed by. */
export const mendFormulas = (
  app: WpsApplication,
  mend: (formula: string, shown: Cell) => string | null,
): MendedFormulas => {
  const mended: string[] = [];
  const left: string[] = [];
  for (const sheet of allSheets(app).filter((each) => !isResult(markOf(each)))) {
    const { Name: name } = sheet;
    for (const { address, formula } of wantedIn(sheet.UsedRange, mend))
      (enter(sheet.Range(address), formula) ? mended : left).push(placeInWorkbook(name, address));
  }
  return { mended, left };
};

const wantedIn = (
  used: WpsRange,
  mend: (formula: string, shown: Cell) => string | null,
): readonly { readonly address: string; readonly formula: string }[] => {
  const [top, left] = [used.Row - 1, used.Column - 1];
  const values = rowsOf(used.Value2);
  return rowsOf(used.Formula).flatMap((formulas, row) =>
    formulas.flatMap((each, column) => {
      const formula = formulaOf(each);
      const better = formula.startsWith("=") ? mend(formula, cellOf(values[row]?.[column])) : null;
      return better === null ? [] : [{ address: cellAddress(top + row, left + column), formula: better }];
    }),
  );
};

/** Enters it; whether the cell took it, and knows what it names. */
const enter = (cell: WpsRange, formula: string): boolean => {
  attempt(() => (cell.Formula = formula));
  const shown = cellOf(cell.Value2);
  return formulaOf(cell.Formula) === formula && !(typeof shown === "object" && shown?.error === "#NAME?");
};

const formulaOf = (value: unknown): string => (typeof value === "string" ? value : "");
