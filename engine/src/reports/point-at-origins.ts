// Figures in the user's own workbook: a formula that points at her cell in place of a copy, where that cell holds the number.
import type { ResultSheet, SheetCell } from "./sheet.js";

/** What is between a cell and the figure read from it: nothing, or a unit such as 万元. */
const factors = [1, 10_000, 1000, 100, 100_000_000, 0.01, 0.001, 0.0001] as const;

/** What stands in a cell of her workbook. */
export type CellOfHers = (place: { readonly sheet: string; readonly cell: string }) => unknown;

/**
 * The sheet with formulas in place of the numbers that stand in the user's own cells (数据指向原表).
 *
 * Rule: `IF(ISNUMBER(cell), cell × factor, "")` where her cell, times 1, 10,000, 1,000, 100 or the like, is the number to 15 digits. Units:
 * the factor is what lies between hers and ours, such as 万元. Zeros: a 0 that stands there is pointed at. Missing: a cell that she empties
 * later is a blank, not a zero. None: what stands there as text, is another number or is not there stays a copy, with the look of a doubt.
 * Errors: none but those of `cellOf`. Source: decision 24.
 *
 * @example
 * const sheet = { id: "a", name: "a", widths: [9], rows: [[{ value: 20000, origin: { sheet: "小学", cell: "B3" } }]] };
 * pointedAt(sheet, () => 2).rows[0][0].formula // => "IF(ISNUMBER('小学'!B3),'小学'!B3*10000,\"\")"
 */
export const pointedAt = (sheet: ResultSheet, cellOf: CellOfHers): ResultSheet =>
  sheet.rows.some((row) => row.some((cell) => cell?.origin !== undefined))
    ? { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell === null ? null : pointed(cell, cellOf)))) }
    : sheet;

const pointed = (cell: SheetCell, cellOf: CellOfHers): SheetCell => {
  const { origin, value } = cell;
  if (origin === undefined || typeof value !== "number") return cell;
  const hers = cellOf(origin);
  const factor = typeof hers === "number" ? factors.find((each) => isSame(hers * each, value)) : undefined;
  if (factor === undefined) return { ...cell, style: "doubt" };
  const place = `'${origin.sheet.replaceAll("'", "''")}'!${origin.cell}`;
  return { ...cell, formula: `IF(ISNUMBER(${place}),${place}${factor === 1 ? "" : `*${factor}`},"")` };
};

/** Equal in the digits that a spreadsheet shows. */
const isSame = (a: number, b: number): boolean => Number(a.toPrecision(15)) === Number(b.toPrecision(15));
