// The pane may stand there before the grid has its workbook: what it asks of the grid meanwhile waits.
import type { SpreadsheetHost } from "../hosts/spreadsheet-host.js";

/** The same host, whose cells and sheets are given once `ready` is. */
export const hostWhenReady = (host: SpreadsheetHost, ready: Promise<unknown>): SpreadsheetHost => ({
  ...host,
  listSheets: async () => {
    await ready;
    return await host.listSheets();
  },
  listTables: async () => {
    await ready;
    return await host.listTables();
  },
  read: async (source, options) => {
    await ready;
    return await host.read(source, options);
  },
  loadSetting: async (key) => {
    await ready;
    return await host.loadSetting(key);
  },
});
