// Addresses of cells as spreadsheet programs write them.
import { columnLetters } from "@junheng/engine/reading/cells";
import type { Area } from "./styled-areas.js";

/** The address of a cell, such as `A1`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The address of a rectangle, such as `A1:C3`. */
export const addressOf = ({ row, column, rows, columns }: Area): string =>
  `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

/** A place in the workbook, for a link: the sheet's name in apostrophes, its own apostrophes doubled. */
export const placeInWorkbook = (sheet: string, cell: string): string => `'${sheet.replaceAll("'", "''")}'!${cell}`;

/** A formula as it is entered into a sheet: cells of that sheet go without its name. */
export const asEnteredIn = (sheet: string, formula: string): string =>
  formula.replaceAll(placeInWorkbook(sheet, ""), "");

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
