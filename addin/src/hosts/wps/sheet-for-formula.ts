// A sheet that a formula names, read at once: WPS waits for no promise. Formulas that are calculated together read it once.
import type { Grid } from "@junheng/engine/reading/cells";
import { cellOf, rowsOf } from "./cell-values.js";
import type { WpsApplication } from "./model.js";
import { allSheets } from "./sheets.js";
import { sheetKey } from "../sheet-name.js";

/** Gives the sheet of a name, in any case; null where the workbook has none. Values alone: a formula asks for nothing else. */
export function sheetForFormula(app: WpsApplication): (name: string) => Grid | null {
  const read = new Map<string, Grid | null>();
  return (name) => {
    if (read.size === 0) setTimeout(() => read.clear());
    const key = sheetKey(name);
    const known = read.get(key);
    if (known !== undefined) return known;
    const sheet = allSheets(app).find((each) => sheetKey(each.Name) === key);
    const range = sheet?.UsedRange;
    const grid: Grid | null =
      sheet === undefined || range === undefined
        ? null
        : {
            sheet: sheet.Name,
            rows: rowsOf(range.Value2).map((row) => row.map(cellOf)),
            origin: { row: range.Row - 1, column: range.Column - 1 },
          };
    read.set(key, grid);
    return grid;
  };
}
