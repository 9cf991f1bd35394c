// Texts longer than a cell of Excel holds (a whole report pasted into one, or no table at all): the grid breaks on them, so it shows what fits.
import type { Cell, Grid } from "@junheng/engine/reading/cells";

/** The longest text a cell holds, in Excel and in what is saved. */
const longestText = 32_767;

/** The grid with its texts as long as a cell holds. A file that is written into keeps what it had in cells that nobody changes. */
export const withShortTexts = (grid: Grid): Grid =>
  grid.rows.some((cells) => cells.some(isLong))
    ? {
        ...grid,
        rows: grid.rows.map((cells) => cells.map((cell) => (isLong(cell) ? cell.slice(0, longestText) : cell))),
      }
    : grid;

const isLong = (cell: Cell): cell is string => typeof cell === "string" && cell.length > longestText;
