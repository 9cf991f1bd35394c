// Excel as the pane sees it: the SpreadsheetHost over Office.js.
import { holdsData } from "@junheng/engine/reports";
import { oneAtATime } from "../one-at-a-time.js";
import { pointAtHers, signalOf } from "../point-at-hers.js";
import { HostError, type SpreadsheetHost } from "../spreadsheet-host.js";
import { enterFormula, mendFormulas, selection } from "./formulas.js";
import { appearance, onAppearance } from "./appearance.js";
import { inExcel } from "./in-excel.js";
import { readGrid } from "./read-grid.js";
import { loadSetting, saveSetting } from "./settings.js";
import { watchChanges } from "./watch-changes.js";
import { removeWritten, writeSheets } from "./write-sheets.js";
import { loadSheets } from "./written-mark.js";
import { has, lacking } from "./sets.js";

const listSheets = (ourIds: Set<string>): ReturnType<SpreadsheetHost["listSheets"]> =>
  inExcel(async (context) => {
    const { all, written } = await loadSheets(context);
    const ours = new Set(written.map(({ sheet }) => sheet));
    for (const { id } of ours) ourIds.add(id);
    return all.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      ours: written.some((each) => each.sheet === sheet && !holdsData(each.id)),
    }));
  });

const listTables: SpreadsheetHost["listTables"] = () =>
  inExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/worksheet/name");
    await context.sync();
    return tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name }));
  });

const select: SpreadsheetHost["select"] = (name, cell) =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) throw new HostError("sheetNotFound", name);
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
  });

/** Makes the host. Only within Excel, after `Office.onReady`. */
export const createExcelHost = (): SpreadsheetHost => {
  /** Sheets known to be ours, by Excel's id: what changes in them is not the user's doing. */
  const ourIds = new Set<string>();
  const inTurn = oneAtATime();
  return {
    kind: "excel",
    charts: true,
    lacking: lacking(),
    endsUndo: !has("undo"),
    appearance: () => Promise.resolve(appearance()),
    onAppearance,
    listSheets: () => listSheets(ourIds),
    listTables,
    read: readGrid,
    select,
    selection,
    enterFormula,
    mendFormulas: (mend) => inTurn(() => mendFormulas(mend)),
    writeSheets: (sheets, options) =>
      inTurn(async () => {
        const read = (name: string) => readGrid({ kind: "sheet", name }, signalOf(options));
        return writeSheets(await pointAtHers(sheets, read, options?.signal), (id) => ourIds.add(id), options);
      }),
    removeWritten,
    loadSetting,
    saveSetting,
    onChange: (callback) => watchChanges((id) => ourIds.has(id), callback),
  };
};
