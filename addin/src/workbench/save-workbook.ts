// The whole workbook as an .xlsx file: what the cells show, formulas as their results.
import type { SpreadsheetHost } from "../hosts/spreadsheet-host.js";
import { saveAs } from "../pane/shared/save-as.js";

/** Writes every sheet and hands the file to the browser. */
export async function saveWorkbook(host: SpreadsheetHost, name: string): Promise<void> {
  const { writeGrids } = await import("@junheng/workbook/write");
  const sheets = (await host.listSheets()).filter((sheet) => !sheet.hidden);
  const grids = await Promise.all(sheets.map((sheet) => host.read({ kind: "sheet", name: sheet.name })));
  const bytes = await writeGrids(grids);
  saveAs(
    new Blob([new Uint8Array(bytes)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
    name,
  );
}
