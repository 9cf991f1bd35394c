// Addresses of cells as spreadsheet programs write them.
import { columnLetters } from "@junheng/engine/reading/cells";
import type { Area } from "./styled-areas.js";

/** The address of a rectangle, such as `A1:C3`. */
export const addressOf = ({ row, column, rows, columns }: Area): string =>
  `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;

/** A place in the workbook, for a link: the sheet's name in apostrophes, its own apostrophes doubled. */
export const placeInWorkbook = (sheet: string, cell: string): string => `'${sheet.replaceAll("'", "''")}'!${cell}`;

/** The addresses of areas as lists of at most so many signs each. */
export const addressLists = (areas: readonly Area[], longest: number): readonly string[] => {
  const lists: string[] = [];
  for (const address of areas.map(addressOf)) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length + 1 > longest) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
};
