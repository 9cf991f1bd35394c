// Finds the cells that a source names, no further than anything is written: a whole column chosen is as long as its data.
import { HostError, type GridSource } from "../spreadsheet-host.js";

/** The range; null where it holds nothing. `sheet` is loaded with its name. */
export interface SourceRange {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range | null;
}

const placeProperties = "rowIndex,columnIndex,rowCount,columnCount";

const settled = async (sheet: Excel.Worksheet, range: Excel.Range): Promise<SourceRange> => {
  sheet.load("name");
  range.load(placeProperties);
  await range.context.sync();
  return { sheet, range: range.isNullObject ? null : range };
};

const ofTable = async (context: Excel.RequestContext, name: string): Promise<SourceRange> => {
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (table.isNullObject) throw new HostError("tableNotFound", name);
  return settled(table.worksheet, table.getRange());
};

const ofSheet = async (context: Excel.RequestContext, name: string): Promise<SourceRange> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) throw new HostError("sheetNotFound", name);
  return settled(sheet, sheet.getUsedRangeOrNullObject(true));
};

const ofSelection = async (context: Excel.RequestContext): Promise<SourceRange> => {
  const selected = context.workbook.getSelectedRange();
  const used = selected.worksheet.getUsedRangeOrNullObject(true);
  await context.sync();
  if (used.isNullObject) return settled(selected.worksheet, used);
  return settled(selected.worksheet, selected.getIntersectionOrNullObject(used));
};

/** Finds the range of a source. */
export const sourceRange = (context: Excel.RequestContext, source: GridSource): Promise<SourceRange> => {
  switch (source.kind) {
    case "activeSheet": {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      return settled(sheet, sheet.getUsedRangeOrNullObject(true));
    }
    case "sheet":
      return ofSheet(context, source.name);
    case "selection":
      return ofSelection(context);
    case "table":
      return ofTable(context, source.name);
  }
};
