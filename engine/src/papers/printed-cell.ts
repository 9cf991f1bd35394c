// What a cell of a table looks like in print.
import type { SheetCell } from "../reports/index.js";
import { formatDecimal } from "../statistics/index.js";
import { withMinus } from "../words/index.js";

/**
 * The text of a cell as it is printed: a number with the digits that its format shows.
 *
 * Formula: a share (`0.0%`) is printed times 100. Unit and range: any number of the cell, rounded half away from zero. Zeros and
 * missing: a zero is printed as one, a cell without a value is empty. None: a null in the place of a cell is empty. Errors: none thrown
 * for data. Source: the format language of Excel, as far as `SheetCell.format` uses it: zeros, `%`, and text in quotes.
 *
 * @example
 * printedCell({ value: 0.875, format: "0.0%" }) // => "87.5%"
 * printedCell({ value: 4.2, format: '0.00"▼"' }) // => "4.20▼"
 * printedCell({ value: -0.5, format: "0.000" }) // => "−0.500"
 */
export function printedCell(cell: SheetCell | null): string {
  if (cell === null || cell.value === null) return "";
  const { value, format } = cell;
  if (typeof value === "string") return value;
  if (format === undefined || format === "General") return withMinus(String(value));
  const [before = "", shown = "", behind = ""] = inParts(format);
  const percent = shown.endsWith("%");
  const digits = /\.(0+)/.exec(shown)?.[1]?.length ?? 0;
  return `${before}${withMinus(formatDecimal(percent ? value * 100 : value, digits))}${percent ? "%" : ""}${behind}`;
}

/** A format in three parts: what stands in quotes before it, the format of the number, what stands in quotes behind it. */
const inParts = (format: string): readonly string[] => {
  const parts = format.split('"');
  return parts.length === 1 ? ["", format] : parts[0] === "" ? parts.slice(1) : ["", ...parts];
};
