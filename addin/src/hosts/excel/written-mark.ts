// The mark on sheets that this program wrote, kept in the sheet itself: it survives saving, renaming and moving.
import { holdsData } from "@junheng/engine/reports";
import { has } from "./sets.js";

const key = "junheng";

/** A sheet that this program wrote, and the id of what it shows. */
export interface WrittenSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
}

/** Asks for the mark of a sheet; after the next round trip it is a null object where the sheet is the user's own. None where Excel keeps no marks. */
export const markOf = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty | null => {
  if (!has("writing")) return null;
  const mark = sheet.customProperties.getItemOrNullObject(key);
  mark.load("value");
  return mark;
};

/** Whether a loaded mark says that a sheet holds results of ours, which are never read as data. */
export const isResult = (mark: Excel.WorksheetCustomProperty | null): boolean =>
  mark !== null && !mark.isNullObject && !holdsData(mark.value);

/** Marks a sheet as ours. */
export const markAs = (sheet: Excel.Worksheet, id: string): void => {
  sheet.customProperties.add(key, id);
};

/** Loads all sheets with name, id, visibility and position; two round trips. */
export const loadSheets = async (
  context: Excel.RequestContext,
): Promise<{ readonly all: readonly Excel.Worksheet[]; readonly written: readonly WrittenSheet[] }> => {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/id,items/visibility,items/position");
  await context.sync();
  const marks = worksheets.items.map((sheet) => ({ sheet, mark: markOf(sheet) }));
  await context.sync();
  const written = marks.flatMap(({ sheet, mark }) =>
    mark === null || mark.isNullObject ? [] : [{ sheet, id: mark.value }],
  );
  return { all: worksheets.items, written };
};
