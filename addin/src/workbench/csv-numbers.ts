// A .csv has text alone; in the grid its numbers have to be numbers, or formulas would pass over them as Excel's do over text.
import type { Cell, Grid } from "@junheng/engine/reading/cells";

/** A number as a person writes it whom it would be given back to unchanged: no leading zeros, no more digits than Excel keeps. */
const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const mostDigits = 15;

/** The grid of a .csv with its plain numbers as numbers; codes such as 007 stay text. Grids of other files stay as they are. */
export const withNumbers = (grid: Grid): Grid =>
  /\.(csv|txt|tsv)$/i.test(grid.file ?? "") ? { ...grid, rows: grid.rows.map((cells) => cells.map(numberOf)) } : grid;

const numberOf = (cell: Cell): Cell =>
  typeof cell === "string" && plain.test(cell) && cell.replace(/\D/g, "").length <= mostDigits ? Number(cell) : cell;
