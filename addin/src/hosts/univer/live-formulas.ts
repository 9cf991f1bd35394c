// The formulas of her file in the grid. One lives where the grid calculates what the file says; else the file's value stays, and the formula is only shown.
import "@univerjs/engine-formula/facade";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Cell } from "@junheng/engine/reading/cells";
import type { FormulaLook } from "@junheng/workbook/looks";
import { cellOf } from "./read-sheet.js";

/** Formulas that are tried at a time; the page answers in between. */
const atATime = 200;
/** More than these are shown alone: trying them would take minutes. */
const mostTried = 20_000;
/** So much may two programs differ in the last digits of a number, in parts of it. */
const tolerance = 1e-9;

/** The key in a cell's custom data under which a formula stands that is shown and not calculated. */
const shownKey = "junhengFormula";

/** A formula, and the value that it was shown with: another value is somebody's own. */
interface Shown {
  readonly text: string;
  readonly value: ICellData["v"];
}

/** The formulas that live in a sheet, by row and column: `3,7`. */
export type LiveFormulas = ReadonlyMap<string, string>;

/** The formula that a cell has in her file and that is not calculated here; none for other cells. */
export const shownFormula = (data: Nullable<ICellData>): string | null =>
  (data?.custom?.[shownKey] as Shown | undefined)?.value === data?.v
    ? ((data?.custom?.[shownKey] as Shown | undefined)?.text ?? null)
    : null;

/** The formulas of one sheet, the cells in which a zero stands that was never calculated (`3,7`), and the map that gets those that live. */
export interface SheetFormulas {
  readonly id: string;
  readonly formulas: readonly FormulaLook[];
  readonly uncalculated: ReadonlySet<string>;
  readonly live: Map<string, string>;
}

/** Puts the formulas of a workbook into its cells. No value is changed by that; where none was stored it is calculated. It ends when all are in, or another workbook is shown. */
export async function showFormulas(api: FUniver, workbook: FWorkbook, sheets: readonly SheetFormulas[]): Promise<void> {
  if (sheets.every(({ formulas }) => formulas.length === 0)) return;
  await api.getFormula().whenComputingCompleteAsync();
  let tried = 0;
  for (const { id, formulas, uncalculated, live } of sheets) {
    for (let first = 0; first < formulas.length; first += atATime) {
      const sheet = workbook.getSheetBySheetId(id);
      if (api.getActiveWorkbook()?.getId() !== workbook.getId() || sheet === null) return;
      const some = formulas.slice(first, first + atATime);
      const isTried = (tried += some.length) <= mostTried;
      const results = isTried ? await resultsOf(api, sheet, some) : new Map<FormulaLook, unknown>();
      put(api, sheet, some, results, uncalculated, live);
    }
  }
}

/** What the grid would calculate; without a result for what it cannot. */
const resultsOf = async (
  api: FUniver,
  sheet: FWorksheet,
  formulas: readonly FormulaLook[],
): Promise<ReadonlyMap<FormulaLook, unknown>> => {
  const asked: Record<number, Record<number, string[]>> = {};
  for (const formula of formulas)
    if (formula.stays !== true) (asked[formula.row] ??= {})[formula.column] = [textOf(formula)];
  const [unit, id] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  const asking = api.getFormula().executeFormulas({ [unit]: { [id]: asked } });
  const found = await asking.catch(() => null);
  const results = found?.[unit]?.[id];
  return new Map(formulas.map((formula) => [formula, results?.[formula.row]?.[formula.column]?.[0]?.value ?? null]));
};

const put = (
  api: FUniver,
  sheet: FWorksheet,
  formulas: readonly FormulaLook[],
  results: ReadonlyMap<FormulaLook, unknown>,
  uncalculated: ReadonlySet<string>,
  live: Map<string, string>,
): void => {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  const calculated: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const formula of formulas) {
    const { row, column } = formula;
    const data = sheet.getSheet().getCellRaw(row, column) ?? {};
    const text = textOf(formula);
    if ((formula.empty === true || uncalculated.has(`${row},${column}`)) && formula.stays !== true) {
      // It is no formula that was typed here: a blank text holds the place of its result.
      (calculated[row] ??= {})[column] = { f: text, v: "" };
      live.set(`${row},${column}`, text);
      continue;
    }
    const isLive = results.has(formula) && formula.stays !== true && isSame(results.get(formula), cellOf(data));
    (cells[row] ??= {})[column] = {
      ...data,
      ...(isLive ? { f: text } : { custom: { [shownKey]: { text, value: data.v } satisfies Shown } }),
    };
    if (isLive) live.set(`${row},${column}`, text);
  }
  const where = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  // Local: nothing is calculated anew, and nothing can be undone by it.
  api.syncExecuteCommand(SetRangeValuesMutation.id, { ...where, cellValue: cells }, { onlyLocal: true });
  if (Object.keys(calculated).length > 0)
    api.syncExecuteCommand(SetRangeValuesMutation.id, { ...where, cellValue: calculated });
};

/** The formula as the grid writes it; newer functions have a prefix in files. */
const textOf = ({ text }: FormulaLook): string => `=${text.replace(/\b_xl(?:fn|ws)\.(?:_xlws\.)?/g, "")}`;

const isSame = (result: unknown, stored: Cell): boolean => {
  const value = typeof stored === "object" && stored !== null ? stored.error : stored;
  if (typeof value === "number" && typeof result === "number")
    return Math.abs(value - result) <= tolerance * Math.max(Math.abs(value), Math.abs(result));
  return (result === "" ? null : result) === (value === "" ? null : value);
};
