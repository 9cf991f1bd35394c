// The workbench's grid behind the port. Result sheets are sheets of their own with a mark; the user's are read, never written.
import "@univerjs/sheets-ui/facade";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { oneAtATime } from "../one-at-a-time.js";
import type { GridSource, HostAppearance, SpreadsheetHost, Unsubscribe } from "../spreadsheet-host.js";
import { HostError } from "../spreadsheet-host.js";
import { exchangeSheets } from "./exchange-sheets.js";
import { enterFormula, mendFormulas, selectedIn, selection } from "./formulas.js";
import { isResult, markOf } from "./mark.js";
import { readSheet } from "./read-sheet.js";
import { watchEdits } from "./watch-edits.js";
import { isBeingWritten, writeResults } from "./write-results.js";

/** The page's language and theme, which its user may change. */
export interface PageAppearance {
  readonly now: () => HostAppearance;
  readonly onChange: (callback: (appearance: HostAppearance) => void) => Unsubscribe;
}

/** Where what belongs to the workbook is kept (mapping, choices, confirmed grounds): the page keeps it, and saves it with the file. */
export interface PageSettings {
  readonly load: (key: string) => string | null;
  readonly save: (key: string, value: string) => void;
}

/** Makes the host. */
export function createUniverHost(univer: FUniver, appearance: PageAppearance, settings: PageSettings): SpreadsheetHost {
  const workbook = (): FWorkbook => {
    const active = univer.getActiveWorkbook();
    if (active === null) throw new HostError("failed");
    return active;
  };
  const sheetNamed = (name: string): FWorksheet => {
    const sheet = workbook().getSheetByName(name);
    if (sheet === null) throw new HostError("sheetNotFound", name);
    return sheet;
  };
  const watch = watchEdits(univer);
  const inTurn = oneAtATime();
  return {
    kind: "workbench",
    charts: false,
    appearance: () => Promise.resolve(appearance.now()),
    onAppearance: appearance.onChange,
    listSheets: () =>
      Promise.resolve(
        workbook()
          .getSheets()
          .filter((sheet) => !isBeingWritten(sheet))
          .map((sheet) => ({
            id: sheet.getSheetId(),
            name: sheet.getSheetName(),
            hidden: sheet.isSheetHidden(),
            ours: isResult(sheet),
          })),
      ),
    listTables: () => Promise.resolve([]),
    read: async (source: GridSource, options = {}) => {
      if (source.kind === "table") throw new HostError("tableNotFound", source.name);
      if (source.kind === "sheet") return await readSheet(sheetNamed(source.name), null, options);
      const sheet = workbook().getActiveSheet();
      return await readSheet(sheet, source.kind === "selection" ? selectedIn(sheet) : null, options);
    },
    select: async (name, cell) => {
      const sheet = sheetNamed(name);
      workbook().setActiveSheet(sheet);
      const range = sheet.getRange(cell);
      workbook().setActiveRange(range);
      await Promise.resolve(sheet.scrollToCell(Math.max(range.getRow() - 3, 0), Math.max(range.getColumn() - 2, 0)));
    },
    selection: async () => await Promise.resolve(selection(workbook())),
    enterFormula: async (formula) => await Promise.resolve(enterFormula(workbook(), formula)),
    mendFormulas: async (mend) => await Promise.resolve(mendFormulas(workbook(), mend)),
    writeSheets: (sheets, options) => inTurn(() => writeResults(univer, workbook(), watch.quietly, sheets, options)),
    removeWritten: () => Promise.resolve(watch.quietly(() => removeOurs(univer, workbook()))),
    loadSetting: (key) => Promise.resolve(settings.load(key)),
    saveSetting: (key, value) => Promise.resolve(settings.save(key, value)),
    onChange: watch.onEdit,
  };
}

const removeOurs = (univer: FUniver, workbook: FWorkbook): number => {
  const ours = workbook.getSheets().filter((sheet) => markOf(sheet) !== null && !isBeingWritten(sheet));
  exchangeSheets(univer, workbook, ours, []);
  return ours.length;
};
