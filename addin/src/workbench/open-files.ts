// Files or the sample county into the grid: every sheet of theirs becomes a sheet of a new workbook.
import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import type { WorkbookLooks } from "@junheng/workbook/looks";
import { readFiles } from "../files/read-files.js";
import { freeSheetName } from "../hosts/sheet-name.js";
import { openedMark } from "../hosts/univer/mark.js";
import type { SheetAppearance } from "../hosts/univer/grid-sheet.js";
import { gridSheet } from "../hosts/univer/grid-sheet.js";
import type { LiveFormulas } from "../hosts/univer/live-formulas.js";
import { showFormulas } from "../hosts/univer/live-formulas.js";
import { shownStyles } from "../hosts/univer/shown-looks.js";
import { withNumbers } from "./csv-numbers.js";
import type { ShortenedGrid } from "./long-texts.js";
import { markShortened, withShortTexts } from "./long-texts.js";

/** A sheet of a file, and the sheet of the grid that it became, with those of its formulas that live there. */
export interface OpenedSheet {
  readonly id: string;
  readonly grid: Grid;
  readonly formulas: LiveFormulas;
  /** How it looks in the file; none where that is not known. */
  readonly appearance?: SheetAppearance | undefined;
  /** The cells of which only the beginning is shown. */
  readonly shortened: ShortenedGrid["shortened"];
}

/** Sheets to show: what they hold, and how they look by the names of their files, where that is known. */
export interface SheetsToShow {
  readonly grids: readonly Grid[];
  readonly looks: ReadonlyMap<string, WorkbookLooks>;
}

/** Reads the sample, which the build keeps in a script of its own: a page opened by double click may fetch nothing. */
export async function readSample(): Promise<SheetsToShow> {
  // oxlint-disable-next-line junheng/layers -- a file to open, and no code of a package
  const { default: address } = await import("../../../samples/sample-county.xlsx");
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (sign) => sign.charCodeAt(0));
  return await readFiles([new File([bytes], "sample-county.xlsx")], { looks: true });
}

/** Nothing to show. */
export const noSheets: SheetsToShow = { grids: [], looks: new Map() };

/** Reads files; what could not be read is among the findings. */
export const readOwn = async (
  files: readonly File[],
  signal: AbortSignal,
): Promise<SheetsToShow & { readonly findings: readonly Diagnostic[] }> => {
  const { grids, diagnostics, looks } = await readFiles(files, { looks: true, signal });
  return { grids: grids.map(withNumbers), looks, findings: diagnostics };
};

/** Shows sheets as a workbook in place of the one before, and gives each with its id, once its formulas are in. `more` are sheets to put behind them. */
export async function showWorkbook(
  api: FUniver,
  { grids: whole, looks }: SheetsToShow,
  more: readonly Partial<IWorksheetData>[],
): Promise<readonly OpenedSheet[]> {
  const before = api.getActiveWorkbook()?.getId();
  const taken: string[] = [];
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const idAt = (position: number): string => `sheet-${position}`;
  const add = (sheet: Partial<IWorksheetData>, position: number): void => {
    const name = freeSheetName(sheet.name ?? "Sheet", taken);
    taken.push(name);
    sheets[idAt(position)] = { ...sheet, id: idAt(position), name };
  };
  const files = [...looks].map(([file, { styles, sheets: shown }], position) => ({
    file,
    styles: shownStyles(styles, position),
    sheets: new Map(shown.map((each) => [each.name, each])),
  }));
  const appearanceOf = ({ file, sheet }: Grid): SheetAppearance | undefined => {
    const found = files.find((each) => each.file === file);
    const own = found?.sheets.get(sheet);
    return found === undefined || own === undefined ? undefined : { looks: own, styles: found.styles };
  };
  const shown = whole.map(withShortTexts);
  const sheetOf = ({ grid, shortened }: ShortenedGrid): Partial<IWorksheetData> => ({
    ...markShortened(gridSheet(grid, "", appearanceOf(grid)), shortened),
    ...openedMark(grid),
  });
  [...shown.map(sheetOf), ...more].forEach(add);
  if (taken.length === 0) add({ name: "Sheet1" }, 0);
  const data: Partial<IWorkbookData> = {
    id: `workbook-${counter++}`,
    name: "Junheng",
    styles: Object.assign({}, ...files.map(({ styles }) => styles.byName)) as IWorkbookData["styles"],
    sheets,
    sheetOrder: Object.keys(sheets),
  };
  const workbook = api.createWorkbook(data);
  if (before !== undefined) api.disposeUnit(before);
  const opened = shown.map(({ grid, shortened }, position) => ({
    id: idAt(position),
    grid,
    shortened,
    formulas: new Map<string, string>(),
    appearance: appearanceOf(grid),
  }));
  const own = opened.map(({ id, grid, formulas }) => ({
    id,
    formulas: appearanceOf(grid)?.looks.formulas ?? [],
    uncalculated: cellsOf(grid, grid.uncalculated ?? []),
    live: formulas,
  }));
  await showFormulas(api, workbook, own);
  return opened;
}

/** Cells of a grid by their places on the sheet. */
const cellsOf = ({ origin }: Grid, cells: readonly string[]): ReadonlySet<string> =>
  new Set(
    cells.map((cell) => {
      const [row = 0, column = 0] = cell.split(",").map(Number);
      return `${row + (origin?.row ?? 0)},${column + (origin?.column ?? 0)}`;
    }),
  );

let counter = 1;
