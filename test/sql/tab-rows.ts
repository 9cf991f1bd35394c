// Rows as the clients of databases print them: the names first, then a line a row, its cells parted by tabs.
import type { Row } from "./sql-engine.js";

/** What stands for NULL where one may say it. */
export const nullText = "\\N";

const numeric = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** The rows; what reads as a number is one. */
export function tabRows(text: string, nothing: string = nullText): readonly Row[] {
  const [head = "", ...lines] = text.split("\n").filter((line) => line !== "");
  const names = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    const row: Record<string, string | number | null> = {};
    names.forEach((name, at) => {
      const cell = cells[at] ?? "";
      row[name] = cell === nothing ? null : numeric.test(cell) ? Number(cell) : cell;
    });
    return row;
  });
}
