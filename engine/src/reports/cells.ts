// Short ways to make the cells of a result sheet.
import type { Locale, Where } from "../diagnostics/index.js";
import { reportText, version } from "../words/index.js";
import type { CellStyle, SheetCell } from "./sheet.js";

/** A row of a result sheet. */
export type SheetRow = readonly (SheetCell | null)[];

/** Text with a style. */
export const textCell = (value: string, style: CellStyle = "text"): SheetCell => ({ value, style });

/** A number shown with so many decimals; the value itself stays unrounded. A blank where there is none. */
export const numberCell = (value: number | null, digits: number): SheetCell => ({
  value,
  style: "number",
  format: digits === 0 ? "0" : `0.${"0".repeat(digits)}`,
});

/** A formula and what it comes to now: a number, or a word. */
export const formulaCell = (formula: string, value: number | string | null, format?: string): SheetCell => ({
  value,
  formula,
  style: typeof value === "string" && value !== "" ? "label" : "number",
  ...(format !== undefined && { format }),
});

/** A cell over several columns, followed by the cells it covers. */
export const wideCell = (cell: SheetCell, columnSpan: number): SheetRow => [
  { ...cell, ...(columnSpan > 1 && { columnSpan }) },
  ...Array.from({ length: columnSpan - 1 }, () => null),
];

/** The last line of a sheet of checks: which version made it. */
export const madeByRow = (width: number, locale: Locale): SheetRow =>
  wideCell(textCell(reportText("madeBy", { version }, locale), "note"), width);

/** Text that leads to a cell; only to a cell of the workbook itself: one in another file cannot be reached by a link. */
export const linkedCell = (value: string, { file, sheet, cell }: Where): SheetCell => ({
  ...textCell(value),
  ...(file === undefined && sheet !== undefined && cell !== undefined && { link: { sheet, cell } }),
});
