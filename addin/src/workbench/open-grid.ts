// The side of the page that needs the grid, in a script of its own behind the pane: the grid with the sample, its host and the desk.
import type { Grid } from "@junheng/engine/reading/cells";
import { setFunctionLocale } from "../functions/registry.js";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host.js";
import type { PageAppearance } from "../hosts/univer/create-univer-host.js";
import { createUniverHost } from "../hosts/univer/create-univer-host.js";
import type { WorkbenchMessage } from "../messages/workbench.js";
import { followCellNotes } from "./cell-note.js";
import { createGrid } from "./create-grid.js";
import type { Desk, DeskParts } from "./desk.js";
import { createDesk } from "./desk.js";
import { formulaExamples } from "./formula-examples.js";
import { noSheets, readSample, showWorkbook } from "./open-files.js";
import type { Preferences } from "./preferences.js";
import { showSheetTable, showSheetTableByKey } from "./sheet-table.js";

/** What the page gives to its grid. */
export interface GridParts extends Pick<DeskParts, "work" | "showSaving" | "hold" | "remount" | "busy"> {
  readonly element: HTMLElement;
  readonly preferences: () => Preferences;
  readonly appearance: PageAppearance;
  /** Whether what is open is the user's own. */
  readonly isHers: () => boolean;
  readonly say: (code: WorkbenchMessage, params?: Parameters<DeskParts["say"]>[1]) => void;
}

/** What the page has of its grid, once the sample is in it. */
export interface GridSide {
  readonly host: SpreadsheetHost;
  readonly desk: Desk;
  readonly focus: () => void;
  /** Shows the sheet in view as a table of the page. */
  readonly showTable: () => void;
  /** Follows the page's language and theme. */
  readonly follow: (preferences: Preferences) => void;
}

/** Makes the grid and puts the sample county into it. */
export async function openGrid({ element, preferences, appearance, isHers, ...parts }: GridParts): Promise<GridSide> {
  let shown = preferences();
  setFunctionLocale(shown.locale);
  const sampleRead = readSample().catch(() => noSheets);
  const grid = await createGrid(element, shown);
  const { work, say } = parts;
  const host = createUniverHost(grid.api, appearance, {
    load: (key) => work.head().settings[key] ?? null,
    save: (key, value) => work.saveSetting(key, value, isHers()),
  });
  followCellNotes(grid.api, element, grid.reasonAt, () => preferences().locale);
  const sample = await sampleRead;
  const showSample = async (): Promise<void> => {
    await showWorkbook(grid.api, sample, [formulaExamples(preferences().locale, rangeOf(sample.grids))]);
  };
  await showSample();
  say(sample.grids.length === 0 ? "sampleMissing" : "invented");
  const desk = createDesk({ ...parts, api: grid.api, host, locale: () => preferences().locale, showSample });
  const follow = (next: Preferences): void => {
    setFunctionLocale(next.locale);
    grid.setTheme(next.theme);
    if (next.locale !== shown.locale) void grid.setLocale(next.locale);
    shown = next;
  };
  // Either may have been changed while the grid was on its way.
  follow(preferences());
  const showTable = (): void => void showSheetTable(grid.api, preferences().locale);
  showSheetTableByKey(showTable);
  return { host, desk, focus: grid.focus, showTable, follow };
}

/** The cells of the sample that the examples of formulas refer to. */
const rangeOf = ([first]: readonly Grid[]) =>
  first === undefined
    ? null
    : { sheet: first.sheet, rows: first.rows.length, columns: Math.max(...first.rows.map((row) => row.length)) };
