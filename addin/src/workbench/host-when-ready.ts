// The pane stands there before the grid does: what it asks of the grid meanwhile waits.
import type { SpreadsheetHost } from "../hosts/spreadsheet-host.js";

/** What the page answers by itself, without the grid. */
export type OwnOfPage = Required<Pick<SpreadsheetHost, "appearance" | "onAppearance" | "work">>;

/** The host of a page whose grid is still to come; what needs it rejects where it never comes. */
export const hostWhenReady = (page: OwnOfPage, grid: Promise<SpreadsheetHost>): SpreadsheetHost => ({
  kind: "workbench",
  charts: false,
  ...page,
  listSheets: async () => await (await grid).listSheets(),
  listTables: async () => await (await grid).listTables(),
  read: async (source, options) => await (await grid).read(source, options),
  select: async (sheet, cell) => await (await grid).select(sheet, cell),
  selection: async () => await (await grid).selection(),
  enterFormula: async (formula) => await (await grid).enterFormula(formula),
  mendFormulas: async (mend) => await (await grid).mendFormulas(mend),
  writeSheets: async (sheets, options) => await (await grid).writeSheets(sheets, options),
  removeWritten: async () => await (await grid).removeWritten(),
  loadSetting: async (key) => await (await grid).loadSetting(key),
  saveSetting: async (key, value) => await (await grid).saveSetting(key, value),
  onChange: (callback) => {
    let isWanted = true;
    let stop = (): void => {};
    grid.then(
      (host) => {
        if (isWanted) stop = host.onChange(callback);
      },
      () => {},
    );
    return () => {
      isWanted = false;
      stop();
    };
  },
});
