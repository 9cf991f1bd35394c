// Files or the sample county into the grid: every sheet of theirs becomes a sheet of a new workbook.
import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import { readFiles } from "../files/read-files.js";
import { freeSheetName } from "../hosts/sheet-name.js";
import { gridSheet } from "../hosts/univer/grid-sheet.js";
import { withNumbers } from "./csv-numbers.js";

/** A sheet of a file, and the sheet of the grid that it became. */
export interface OpenedSheet {
  readonly id: string;
  readonly grid: Grid;
}

/** Reads the sample, which the build keeps in a script of its own: a page opened by double click may fetch nothing. */
export async function readSample(): Promise<readonly Grid[]> {
  // eslint-disable-next-line junheng/layers -- a file to open, and no code of a package
  const { default: address } = await import("../../../samples/sample-county.xlsx");
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (sign) => sign.charCodeAt(0));
  return (await readFiles([new File([bytes], "sample-county.xlsx")])).grids;
}

/** Reads files; what could not be read is among the findings. */
export const readOwn = async (
  files: readonly File[],
): Promise<{ grids: readonly Grid[]; findings: readonly Diagnostic[] }> => {
  const { grids, diagnostics } = await readFiles(files);
  return { grids: grids.map(withNumbers), findings: diagnostics };
};

/** Shows grids as a workbook in place of the one before, and gives each with its sheet's id. `more` are sheets to put behind them. */
export function showWorkbook(
  api: FUniver,
  grids: readonly Grid[],
  more: readonly Partial<IWorksheetData>[],
): readonly OpenedSheet[] {
  const before = api.getActiveWorkbook()?.getId();
  const taken: string[] = [];
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const idAt = (position: number): string => `sheet-${position}`;
  const add = (sheet: Partial<IWorksheetData>, position: number): void => {
    const name = freeSheetName(sheet.name ?? "Sheet", taken);
    taken.push(name);
    sheets[idAt(position)] = { ...sheet, id: idAt(position), name };
  };
  [...grids.map((grid) => gridSheet(grid, "")), ...more].forEach(add);
  if (taken.length === 0) add({ name: "Sheet1" }, 0);
  const data: Partial<IWorkbookData> = {
    id: `workbook-${counter++}`,
    name: "Junheng",
    sheets,
    sheetOrder: Object.keys(sheets),
  };
  api.createWorkbook(data);
  if (before !== undefined) api.disposeUnit(before);
  return grids.map((grid, position) => ({ id: idAt(position), grid }));
}

let counter = 1;
