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

/** The address of the sample, beside the page. */
const sampleAddress = "samples/sample-county.xlsx";

/** Fetches the sample from beside the page: its own origin, like everything here. */
export async function readSample(): Promise<readonly Grid[]> {
  // eslint-disable-next-line no-restricted-globals -- a file of this page, from where the page itself came
  const response = await fetch(new URL(sampleAddress, document.baseURI));
  if (!response.ok) return [];
  const file = new File([await response.blob()], "sample-county.xlsx");
  return (await readFiles([file])).grids;
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
