// What a cell of a result sheet looks like in print.
import type { SheetCell } from "@junheng/engine/reports";
import { formatDecimal } from "@junheng/engine/statistics";
import { storableText } from "../storable-text.js";

/** The text of a cell: numbers with the digits that their format shows. */
export function cellText({ value, format }: SheetCell): string {
  if (value === null) return "";
  if (typeof value === "string") return storableText(value);
  if (format === undefined || format === "General") return String(value);
  const percent = format.endsWith("%");
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return `${formatDecimal(percent ? value * 100 : value, digits)}${percent ? "%" : ""}`;
}
