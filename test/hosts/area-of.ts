// An address such as B3:C900 as an area counted from 0.
import type { MemoryArea } from "../../addin/src/hosts/memory/memory-sheets.js";

/** Reads it. */
export const areaOf = (address: string): MemoryArea => {
  const [from = "", to = from] = address.split(":");
  const [start, end] = [placeOf(from), placeOf(to)];
  return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
};

const placeOf = (cell: string): { readonly row: number; readonly column: number } => {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};
