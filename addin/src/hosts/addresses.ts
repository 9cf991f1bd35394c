// Addresses of cells as Excel writes them.
import type { Area } from "./styled-areas.js";

/**
 * The letters of a column, counted from 0.
 *
 * @example
 * columnLetters(27) // => "AB"
 */
export const columnLetters = (column: number): string => {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
};

/** The address of a rectangle, such as `A1:C3`. */
export const addressOf = ({ row, column, rows, columns }: Area): string =>
  `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;

/** A place in the workbook, for a link: the sheet's name in apostrophes, its own apostrophes doubled. */
export const placeInWorkbook = (sheet: string, cell: string): string => `'${sheet.replaceAll("'", "''")}'!${cell}`;

/** Excel takes a list of addresses of at most 8,192 characters: this many always fit. */
const addressesPerList = 300;

/** Lists of addresses, each short enough for Excel. */
export const addressLists = (areas: readonly Area[]): readonly string[] => {
  const lists: string[] = [];
  for (let first = 0; first < areas.length; first += addressesPerList) {
    lists.push(
      areas
        .slice(first, first + addressesPerList)
        .map(addressOf)
        .join(","),
    );
  }
  return lists;
};
