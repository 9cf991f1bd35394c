// What a cell of a table looks like in print.
import type { SheetCell } from "../reports/index.js";
import { formatDecimal } from "../statistics/index.js";

/**
 * The text of a cell as it is printed: a number with the digits that its format shows.
 *
 * Formula: a share (`0.0%`) is printed times 100. Unit and range: any number of the cell, rounded half away from zero. Zeros and
 * missing: a zero is printed as one, a cell without a value is empty. None: a null in the place of a cell is empty. Errors: none thrown
 * for data. Source: the format language of Excel, as far as `SheetCell.format` uses it.
 *
 * @example
 * printedCell({ value: 0.875, format: "0.0%" }) // => "87.5%"
 */
export function printedCell(cell: SheetCell | null): string {
  if (cell === null || cell.value === null) return "";
  const { value, format } = cell;
  if (typeof value === "string") return value;
  if (format === undefined || format === "General") return String(value);
  const percent = format.endsWith("%");
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return `${formatDecimal(percent ? value * 100 : value, digits)}${percent ? "%" : ""}`;
}
