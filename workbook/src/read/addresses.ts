// Addresses of cells: D5 to a row and a column counted from 0, and back.
import type { CellRange } from "@junheng/engine/reading/cells";

/** The column that an address begins with, or -1 where it begins with no letter: `columnOf("AB7") // => 27`. */
export const columnOf = (address: string): number => {
  let column = 0;
  for (let at = 0; at < address.length && column < 100_000; at++) {
    const letter = address.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
};

/** `addressOf(6, 27) // => "AB7"`. */
export const addressOf = (row: number, column: number): string => {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
};

/** A reference within its sheet, with or without dollar signs; none where it is of another kind. */
export const rangeOf = (reference: string): CellRange | null => {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (found === null) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = found;
  const [a, b, c, d] = [Number(firstRow) - 1, columnOf(firstColumn), Number(lastRow) - 1, columnOf(lastColumn)];
  return { top: Math.min(a, c), left: Math.min(b, d), bottom: Math.max(a, c), right: Math.max(b, d) };
};
