// The workbook in the grid as a file: written into the file that was opened, or as what its cells show.
import type { Grid } from "@junheng/engine/reading/cells";
import type { CellEdit, LookEdit, OwnSettings, Reshaping, Shift, SizeEdit } from "@junheng/workbook/keep";
import type { FUniver } from "@univerjs/core/facade";
import { saveApart } from "../files/save-apart.js";
import { addedSheets } from "../hosts/univer/added-sheets.js";
import { changedCells } from "../hosts/univer/changed-cells.js";
import { changedLooks } from "../hosts/univer/changed-looks.js";
import { changedSizes } from "../hosts/univer/changed-sizes.js";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host.js";
import { saveAs } from "../pane/shared/save-as.js";
import type { OpenedFile } from "./opened-file.js";
import { nowAt, shiftedLooks, shiftedOpened } from "./shifted-opened.js";

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
} as const;

/** How to save. */
export interface SaveOptions {
  readonly signal?: AbortSignal;
  /** How many rows of the grid are looked at. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Writes the rows and columns that were put in and taken out, the changed cells, looks and sizes, the merged cells, the added sheets and the settings into the file that was opened, and hands it over under its own name. Sheets
 * of it that are no longer in the grid can be none but results of an earlier run. An aborted signal rejects with an AbortError; nothing is
 * handed over then.
 */
export async function saveIntoOpened(
  api: FUniver,
  { name, bytes, sheets }: OpenedFile,
  { shifts, merges }: Pick<Reshaping, "merges"> & { readonly shifts: readonly Shift[] },
  settings: OwnSettings,
  { signal, onProgress }: SaveOptions = {},
): Promise<void> {
  const workbook = api.getActiveWorkbook();
  const total = sheets.reduce((sum, { grid }) => sum + grid.rows.length, 0);
  const edits: CellEdit[] = [];
  const looks: LookEdit[] = [];
  const sizes: SizeEdit[] = [];
  const removed: string[] = [];
  const hiddenSheets: string[] = [];
  let done = 0;
  for (const { id, appearance, ...opened } of sheets) {
    const { grid, formulas } = await shiftedOpened(opened, shifts);
    const sheet = workbook?.getSheetBySheetId(id) ?? null;
    if (sheet === null) removed.push(grid.sheet);
    else {
      if (sheet.isSheetHidden()) hiddenSheets.push(grid.sheet);
      for (const edit of await changedCells(sheet, grid, formulas, {
        ...(signal && { signal }),
        onProgress: (rows) => onProgress?.(done + rows, total),
      }))
        edits.push(edit);
      if (appearance !== undefined) {
        const placed = await nowAt(grid.sheet, shifts);
        for (const look of await changedLooks(sheet, appearance, placed, { ...(signal && { signal }) }))
          looks.push({ sheet: grid.sheet, ...look });
        const shape = { ...appearance, looks: await shiftedLooks(appearance.looks, shifts) };
        const changed = changedSizes(sheet, shape);
        if (changed !== null) sizes.push({ sheet: grid.sheet, sizes: changed });
      }
    }
    done += grid.rows.length;
  }
  const added = await addedSheets(api, new Set(sheets.map(({ id }) => id)), signal);
  handOver(
    await saveApart(
      {
        kind: "into",
        bytes,
        edits,
        removed,
        settings,
        reshaping: { shifts, looks, sizes, hiddenSheets, ...(merges && { merges }) },
      },
      added,
      signal,
    ),
    name,
  );
}

/** Writes every sheet with what its cells show, formulas as their results, and the settings. */
export async function saveValues(
  host: SpreadsheetHost,
  name: string,
  settings: OwnSettings,
  { signal, onProgress }: SaveOptions = {},
): Promise<void> {
  const grids: Grid[] = [];
  for (const sheet of await host.listSheets()) {
    if (sheet.hidden) continue;
    const before = grids.reduce((sum, { rows }) => sum + rows.length, 0);
    const onRows = (done: number, total: number): void => onProgress?.(before + done, before + total);
    grids.push(await host.read({ kind: "sheet", name: sheet.name }, { ...(signal && { signal }), onProgress: onRows }));
  }
  handOver(await saveApart({ kind: "values", settings }, grids, signal), name);
}

const handOver = (bytes: Uint8Array, name: string): void =>
  saveAs(new Blob([new Uint8Array(bytes)], { type: /\.xlsm$/i.test(name) ? types.xlsm : types.xlsx }), name);
