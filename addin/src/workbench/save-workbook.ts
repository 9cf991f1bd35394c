// The workbook in the grid as a file: written into the file that was opened, or as what its cells show.
import type { OwnSettings } from "@junheng/workbook/keep";
import type { FUniver } from "@univerjs/core/facade";
import { addedSheets } from "../hosts/univer/added-sheets.js";
import { changedCells } from "../hosts/univer/changed-cells.js";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host.js";
import { saveAs } from "../pane/shared/save-as.js";
import type { OpenedFile } from "./opened-file.js";

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
} as const;

/**
 * Writes the changed cells, the added sheets and the settings into the file that was opened, and hands it over under its own name. Sheets
 * of it that are no longer in the grid can be none but results of an earlier run.
 */
export async function saveIntoOpened(
  api: FUniver,
  { name, bytes, sheets }: OpenedFile,
  settings: OwnSettings,
): Promise<void> {
  const { saveInto } = await import("@junheng/workbook/keep");
  const workbook = api.getActiveWorkbook();
  const edits = sheets.flatMap(({ id, grid, formulas }) => {
    const sheet = workbook?.getSheetBySheetId(id) ?? null;
    return sheet === null ? [] : changedCells(sheet, grid, formulas);
  });
  const removed = sheets.flatMap(({ id, grid }) =>
    (workbook?.getSheetBySheetId(id) ?? null) === null ? [grid.sheet] : [],
  );
  const added = await addedSheets(api, new Set(sheets.map(({ id }) => id)));
  handOver(await saveInto(bytes, edits, added, settings, removed), name);
}

/** Writes every sheet with what its cells show, formulas as their results, and the settings. */
export async function saveValues(host: SpreadsheetHost, name: string, settings: OwnSettings): Promise<void> {
  const [{ writeGrids }, { saveInto }] = await Promise.all([
    import("@junheng/workbook/write"),
    import("@junheng/workbook/keep"),
  ]);
  const sheets = (await host.listSheets()).filter((sheet) => !sheet.hidden);
  const grids = await Promise.all(sheets.map((sheet) => host.read({ kind: "sheet", name: sheet.name })));
  handOver(await saveInto(await writeGrids(grids), [], [], settings), name);
}

const handOver = (bytes: Uint8Array, name: string): void =>
  saveAs(new Blob([new Uint8Array(bytes)], { type: /\.xlsm$/i.test(name) ? types.xlsm : types.xlsx }), name);
