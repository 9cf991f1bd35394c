// Result sheets into the grid in slices: each is filled out of sight, and takes the place of those of an earlier run when all are there.
import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { ResultSheet } from "@junheng/engine/reports";
import { namesOthers } from "@junheng/engine/reports";
import { inSlices } from "../in-slices.js";
import { pieceSize } from "../piece-size.js";
import { freeSheetName } from "../sheet-name.js";
import type { WriteOptions, WrittenSheets } from "../spreadsheet-host.js";
import { passingName } from "./begun-sheets.js";
import { exchangeSheets } from "./exchange-sheets.js";
import { markOf, openedResult } from "./mark.js";
import { outOfSight } from "./out-of-sight.js";
import { heightOf, resultRow, resultShape } from "./result-sheet.js";
import type { EditWatch } from "./watch-edits.js";

/** So many cells are put into the grid at first; then by how long that takes. */
const firstPiece = 800;

/** No cell of a result holds a formula: without this the grid looks through all of its cells for some, each time. What others calculate from these cells is calculated anew all the same. */
const withoutFormulas = { fromChangeset: true };

/** The ids of sheets that are not all there yet: for everybody else there are none. */
const beingWritten = new Set<string>();

/** Whether a sheet is not all there yet. */
export const isBeingWritten = (sheet: FWorksheet): boolean => beingWritten.has(sheet.getSheetId());

const sheetNames = (workbook: FWorkbook): readonly string[] =>
  workbook.getSheets().map((sheet) => sheet.getSheetName());

/** A new sheet, and the name that it gets when it is shown. */
interface Filled {
  readonly id: string;
  readonly name: string;
}

/** Writes; where it is called off, fails, or another workbook is opened meanwhile, nothing is left of it. */
export async function writeResults(
  api: FUniver,
  workbook: FWorkbook,
  quietly: EditWatch["quietly"],
  sheets: readonly ResultSheet[],
  { signal, onProgress }: WriteOptions = {},
): Promise<WrittenSheets> {
  const unitId = workbook.getId();
  const pause = inSlices(signal);
  const size = pieceSize(firstPiece);
  const run = (mutation: { readonly id: string }, params: object): void => {
    if (api.getActiveWorkbook()?.getId() !== unitId) throw new DOMException("", "AbortError");
    const change = { id: mutation.id, unitId, params: { unitId, ...params }, options: withoutFormulas };
    quietly(() => api.syncExecuteCommand(outOfSight.id, change));
  };
  const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const standing = workbook.getSheets();
  const first = standing.findIndex(goesFor(sheets));
  const place = first < 0 ? standing.length : first;
  const fill = async (sheet: ResultSheet, id: string, position: number): Promise<void> => {
    onProgress?.(sheet.name, done, total);
    const heights: number[] = [];
    const calculates = !namesOthers(sheet);
    for (const row of sheet.rows) {
      await pause();
      heights.push(heightOf(row, sheet.widths));
    }
    const index = Math.min(place + position, workbook.getSheets().length);
    const shape = {
      ...resultShape(sheet, heights),
      id,
      name: passingName(sheetNames(workbook)),
      hidden: BooleanNumber.TRUE,
    };
    run(InsertSheetMutation, { index, sheet: mergeWorksheetSnapshotWithDefault(shape) });
    for (let top = 0; top < sheet.rows.length;) {
      await pause();
      const some = sheet.rows.slice(top, top + Math.max(1, Math.floor(size.next() / Math.max(sheet.widths.length, 1))));
      const began = performance.now();
      const cellValue = Object.fromEntries(some.map((_, at) => [top + at, resultRow(sheet, top + at, calculates)]));
      run(SetRangeValuesMutation, { subUnitId: id, cellValue });
      size.took(performance.now() - began);
      top += some.length;
      onProgress?.(sheet.name, (done += some.length), total);
    }
  };

  const added: string[] = [];
  try {
    for (const [position, sheet] of sheets.entries()) {
      const id = generateRandomId(8);
      beingWritten.add(id);
      added.push(id);
      await fill(sheet, id, position);
    }
    await pause();
    for (const id of added) run(SetWorksheetHideMutation, { subUnitId: id, hidden: BooleanNumber.FALSE });
    return quietly(() => takePlaces(api, workbook, sheets, added));
  } catch (error) {
    for (const subUnitId of added.filter((id) => workbook.getSheetBySheetId(id) !== null))
      quietly(() => api.syncExecuteCommand(RemoveSheetMutation.id, { unitId, subUnitId }));
    throw error;
  } finally {
    for (const id of added) beingWritten.delete(id);
  }
}

/** Whether a sheet of before goes for new ones: for its id, and one that a file brought for its name too. */
const goesFor = (sheets: readonly ResultSheet[]): ((sheet: FWorksheet) => boolean) => {
  const ids = new Set(sheets.map(({ id }) => id));
  const names = new Set(sheets.map(({ name }) => name));
  return (sheet) => ids.has(markOf(sheet) ?? "") || (openedResult(sheet) !== null && names.has(sheet.getSheetName()));
};

/** The old sheets go, and the new ones get their names. The successor of one that a file brought keeps its name: formulas of hers may go to it. */
const takePlaces = (
  api: FUniver,
  workbook: FWorkbook,
  sheets: readonly ResultSheet[],
  added: readonly string[],
): WrittenSheets => {
  const isNew = new Set(added);
  // The grid gives new handles whenever it is asked: one list, taken once, tells the old from the rest.
  const before = workbook.getSheets().filter((sheet) => !isNew.has(sheet.getSheetId()));
  const old = before.filter(goesFor(sheets));
  const taken = new Set(before.filter((sheet) => !old.includes(sheet)).map((sheet) => sheet.getSheetName()));
  const filled = sheets.map((sheet, position): Filled => {
    const successorOf = old.find((each) => openedResult(each) === sheet.id);
    const name = freeSheetName(successorOf?.getSheetName() ?? sheet.name, taken);
    taken.add(name);
    return { id: added[position] ?? "", name };
  });
  exchangeSheets(api, workbook, old, added, () => {
    for (const { id: subUnitId, name } of filled)
      api.syncExecuteCommand(SetWorksheetNameMutation.id, { unitId: workbook.getId(), subUnitId, name });
  });
  const first = workbook.getSheetBySheetId(added[0] ?? "");
  if (first !== null) workbook.setActiveSheet(first);
  return { names: filled.map(({ name }) => name), ids: added, replaced: old.length };
};
