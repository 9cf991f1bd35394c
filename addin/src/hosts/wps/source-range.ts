// Finds the cells that a source names, no further than anything is written.
import { HostError, type GridSource } from "../spreadsheet-host.js";
import type { WpsApplication, WpsRange, WpsSheet } from "./model.js";
import { allSheets, itemsOf, sheetNamed } from "./sheets.js";

/** The range; null where it holds nothing. */
export interface SourceRange {
  readonly sheet: WpsSheet;
  readonly range: WpsRange | null;
}

/** Finds the range of a source. */
export const sourceRange = (app: WpsApplication, source: GridSource): SourceRange => {
  switch (source.kind) {
    case "activeSheet":
      return whole(app.ActiveSheet);
    case "sheet":
      return whole(sheetNamed(app, source.name));
    case "selection":
      return ofSelection(app);
    case "table":
      return ofTable(app, source.name);
  }
};

const whole = (sheet: WpsSheet): SourceRange => ({ sheet, range: sheet.UsedRange });

/** The selected cells, in one area. */
export const selectedArea = (app: WpsApplication): WpsRange => {
  const selected = app.Selection;
  // A chart or a picture may be selected.
  if (selected === null || selected === undefined || selected.Areas === undefined)
    throw new HostError("unsupported", "Selection");
  if (selected.Areas.Count > 1) throw new HostError("unsupported", "Areas");
  return selected;
};

const ofSelection = (app: WpsApplication): SourceRange => {
  const selected = selectedArea(app);
  const sheet = selected.Worksheet;
  return { sheet, range: app.Intersect(selected, sheet.UsedRange) ?? null };
};

const ofTable = (app: WpsApplication, name: string): SourceRange => {
  for (const sheet of allSheets(app)) {
    const table = itemsOf(sheet.ListObjects).find(({ Name }) => Name === name);
    if (table !== undefined) return { sheet, range: table.Range };
  }
  throw new HostError("tableNotFound", name);
};
