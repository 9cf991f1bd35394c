// The sheets of the workbook in front, and the mark on those that this program wrote: it survives saving, renaming and moving.
import { holdsData } from "@junheng/engine/reports";
import { HostError, type SheetInfo, type TableInfo } from "../spreadsheet-host.js";
import { openBook } from "./in-wps.js";
import type { WpsApplication, WpsItems, WpsSheet } from "./model.js";
import { et } from "./model.js";

/** The name of the mark. */
const markName = "junheng";

/** The members of a collection; they are counted once, for each look is a trip. */
export const itemsOf = <Item>(items: WpsItems<Item>): readonly Item[] =>
  Array.from({ length: items.Count }, (_, position) => items.Item(position + 1));

/** The sheet, which nobody sees, on which values are kept. */
export const settingsSheet = "_junheng";

/** All sheets but that of values kept. */
export const allSheets = (app: WpsApplication): readonly WpsSheet[] =>
  itemsOf(openBook(app).Worksheets).filter(({ Name }) => Name !== settingsSheet);

/** The id of what a sheet of ours shows; null where the sheet is the user's own. */
export const markOf = (sheet: WpsSheet): string | null => {
  const mark = itemsOf(sheet.CustomProperties).find(({ Name }) => Name === markName);
  return mark === undefined ? null : String(mark.Value);
};

/** Marks a sheet as ours. */
export const markAs = (sheet: WpsSheet, id: string): void => {
  sheet.CustomProperties.Add(markName, id);
};

/** Whether a mark says that the sheet holds results of ours, which are never read as data. */
export const isResult = (mark: string | null): boolean => mark !== null && !holdsData(mark);

/** The sheet of a name. */
export const sheetNamed = (app: WpsApplication, name: string): WpsSheet => {
  const found = allSheets(app).find((sheet) => sheet.Name === name);
  if (found === undefined) throw new HostError("sheetNotFound", name);
  return found;
};

/** The sheets as the pane sees them. A name is what WPS knows a sheet by. */
export const listSheets = (app: WpsApplication): readonly SheetInfo[] =>
  allSheets(app).map((sheet) => {
    const name = sheet.Name;
    return { id: name, name, hidden: sheet.Visible !== et.sheetVisible, ours: isResult(markOf(sheet)) };
  });

/** The named tables of all sheets. */
export const listTables = (app: WpsApplication): readonly TableInfo[] =>
  allSheets(app).flatMap((sheet) => itemsOf(sheet.ListObjects).map(({ Name }) => ({ name: Name, sheet: sheet.Name })));
