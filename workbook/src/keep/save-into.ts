// A workbook with cells changed and sheets added: what was not touched is byte for byte as it was.
import type { CellRange } from "@junheng/engine/reading/cells";
import type { ResultSheet } from "@junheng/engine/reports";
import { pointedAt } from "@junheng/engine/reports";
import { FileProblem } from "../read/problem.js";
import { workbookPart } from "../read/xlsx/workbook-part.js";
import { hideSheets } from "./hide-sheets.js";
import { putSettings } from "./put-settings.js";
import type { OwnSettings } from "./own-settings.js";
import { addSheets } from "./add-sheets.js";
import type { CellEdit } from "./cell-edit.js";
import { cellsOfHers } from "./cells-of-hers.js";
import type { EditedPackage } from "./edited-package.js";
import { editPackage } from "./edited-package.js";
import { editSheets } from "./edit-sheets.js";
import type { LookEdit, SizeEdit } from "./look/look-edit.js";
import { withMerges } from "./look/merge-cells.js";
import { withSizes } from "./look/sheet-sizes.js";
import { styleCells } from "./look/style-cells.js";
import type { OwnSheet } from "./own-sheets.js";
import { ownSheets } from "./own-sheets.js";
import { dropPart } from "./relations.js";
import type { Shift } from "./shift/moves.js";
import type { TouchedCell } from "./shift/shift-package.js";
import { shiftPackage } from "./shift/shift-package.js";
import { askingToCalculate } from "./workbook-list.js";
import { changeSheet, worksheets } from "./worksheets.js";

/** What was done to sheets that is no change of what cells hold. */
export interface Reshaping {
  /** Rows and columns that were put in or taken out. */
  readonly shifts?: readonly Shift[];
  /** What was changed of the looks of cells. */
  readonly looks?: readonly LookEdit[];
  /** All merged cells of a sheet, in place of those that it had. */
  readonly merges?: readonly { readonly sheet: string; readonly ranges: readonly CellRange[] }[];
  /** What was changed of the sizes of rows and columns, of what is hidden and frozen, and of tabs. */
  readonly sizes?: readonly SizeEdit[];
  /** Sheets that were hidden. */
  readonly hiddenSheets?: readonly string[];
}

/**
 * Writes edits into an .xlsx or .xlsm (写回原文件), and puts result sheets behind its own; what is not touched stays byte for byte.
 *
 * Rule: formulas, looks, merges, comments, validations, pictures, charts, print settings and macros stay; results of formulas that go to
 * changed cells are taken out, and the file asks to be calculated when it is opened. `removed` are names of result sheets of an earlier run
 * that go: one whose result is among the added gives its place to it, and a sheet that is not marked as ours stays. `settings` take the
 * place of those of ours. The `reshaping` comes first: all that goes to cells behind rows or columns that were put in or taken out goes
 * with them, and edits, looks, merges and sizes stand where they are afterwards. Units: rows and columns count from 0. Zeros: an edit to 0
 * writes 0. Missing: an edit to null empties the cell. None: without edits, sheets and settings the parts are as they were. Source:
 * ECMA-376; decision 24.
 *
 * @throws FileProblem, as a rejection, for a file that is damaged or of another kind, for a sheet that it has not, and for a table or an
 * array formula that could not stay whole
 * @example
 * const file = await writeGrids([{ sheet: "小学", rows: [["一小", 400]] }]);
 * const saved = await saveInto(file, [{ sheet: "小学", row: 0, column: 1, value: 401 }]);
 * (await readWorkbook(saved, "a.xlsx")).grids[0].rows // => [["一小", 401]]
 */
export async function saveInto(
  original: Uint8Array,
  edits: readonly CellEdit[],
  added: readonly ResultSheet[] = [],
  settings: OwnSettings = {},
  removed: readonly string[] = [],
  { shifts = [], looks = [], merges = [], sizes = [], hiddenSheets = [] }: Reshaping = {},
): Promise<Uint8Array> {
  const book = await editPackage(original);
  const touched = shifts.length === 0 ? [] : shiftPackage(book, shifts);
  const before = ownSheets(book, removed);
  if (edits.length + before.length + shifts.length > 0) writeEdits(book, edits, before, touched);
  for (const { sheet, ranges } of merges) changeSheet(book, sheet, (xml) => withMerges(xml, ranges));
  styleCells(book, looks);
  for (const { sheet, sizes: changed } of sizes) changeSheet(book, sheet, (xml) => withSizes(xml, changed));
  hideSheets(book, hiddenSheets);
  const cellOf = cellsOfHers(book);
  const pointing = added.map((sheet) => pointedAt(sheet, cellOf));
  await addSheets(book, pointing, before);
  putSettings(book, settings);
  return book.bytes();
}

const writeEdits = (
  book: EditedPackage,
  edits: readonly CellEdit[],
  before: readonly OwnSheet[],
  touched: readonly TouchedCell[],
): void => {
  const { names } = workbookPart(book.textOf(book.workbook) ?? "");
  const parts = worksheets(book);
  if (edits.some(({ sheet }) => !parts.some(({ name }) => name === sheet))) throw new FileProblem("fileDamaged");
  const replaced = new Set(before.map(({ name }) => name.toLowerCase()));
  const { isStale, hasLostFormula } = editSheets(book, parts, names, edits, replaced, touched);
  if (hasLostFormula) dropPart(book, "calcChain");
  if (isStale) book.put(book.workbook, askingToCalculate(book.textOf(book.workbook) ?? ""));
};
