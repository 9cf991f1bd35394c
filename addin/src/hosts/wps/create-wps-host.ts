// WPS as the pane sees it: the SpreadsheetHost over the object model that WPS gives a page.
import { oneAtATime } from "../one-at-a-time.js";
import type { HostAppearance, SpreadsheetHost } from "../spreadsheet-host.js";
import { pointAtHers, signalOf } from "../point-at-hers.js";
import { enterFormula, mendFormulas, selection } from "./formulas.js";
import { inWps } from "./in-wps.js";
import type { WpsApplication, WpsEvents } from "./model.js";
import { readGrid } from "./read-grid.js";
import { loadSetting, saveSetting } from "./settings.js";
import { listSheets, listTables, sheetNamed } from "./sheets.js";
import { watchChanges } from "./watch-changes.js";
import { removeWritten, writeSheets } from "./write-sheets.js";

/** What WPS gives a page, taken apart once: members stand on `wps` or on `wps.Application`, by build. */
export interface WpsGiven {
  readonly app: WpsApplication;
  readonly events?: WpsEvents;
  readonly appearance: HostAppearance;
}

/** Makes the host. */
export const createWpsHost = ({ app, events, appearance }: WpsGiven): SpreadsheetHost => {
  const inTurn = oneAtATime();
  return {
    kind: "wps",
    charts: true,
    appearance: () => Promise.resolve(appearance),
    listSheets: () => inWps(() => listSheets(app)),
    listTables: () => inWps(() => listTables(app)),
    read: (source, options) => readGrid(app, source, options),
    select: (name, cell) =>
      inWps(() => {
        const sheet = sheetNamed(app, name);
        sheet.Activate();
        sheet.Range(cell).Select();
      }),
    selection: () => inWps(() => selection(app)),
    enterFormula: (formula) => inWps(() => enterFormula(app, formula)),
    mendFormulas: (mend) => inTurn(() => inWps(() => mendFormulas(app, mend))),
    writeSheets: (sheets, options) =>
      inTurn(async () => {
        const read = (name: string) => readGrid(app, { kind: "sheet", name }, signalOf(options));
        return writeSheets(app, await pointAtHers(sheets, read, options?.signal), options);
      }),
    removeWritten: () => inTurn(() => removeWritten(app)),
    loadSetting: (key) => loadSetting(app, key),
    saveSetting: (key, value) => inTurn(() => saveSetting(app, key, value)),
    onChange: (callback) => watchChanges(events ?? app.ApiEvent, callback),
  };
};
