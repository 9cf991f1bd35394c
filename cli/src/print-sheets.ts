// Result sheets to read in a terminal: each with its title, its table under headings, and its notes.
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";
import { formatDecimal } from "@junheng/engine/statistics";
import { textTable } from "./text-table.js";

/** The sheets one below the other. */
export const sheetsText = (sheets: readonly ResultSheet[]): string => sheets.map(sheetText).join("\n");

/** A row that is one wide cell is a line; the others are the table. */
const sheetText = ({ rows }: ResultSheet): string => {
  const parts: string[] = [];
  let table: (readonly string[])[] = [];
  const close = (): void => {
    if (table.length > 0) parts.push(textTable(table));
    table = [];
  };
  for (const row of rows) {
    if ((row[0]?.columnSpan ?? 1) < 2) {
      table.push(row.map(cellText));
      continue;
    }
    close();
    parts.push(`${cellText(row[0] ?? null)}\n`);
  }
  close();
  return parts.join("");
};

const cellText = (cell: SheetCell | null): string => {
  if (cell === null || cell.value === null) return "";
  if (typeof cell.value === "string") return cell.value;
  return cell.format === undefined ? String(cell.value) : formatDecimal(cell.value, decimalsOf(cell.format));
};

const decimalsOf = (format: string): number => format.split(".")[1]?.length ?? 0;
