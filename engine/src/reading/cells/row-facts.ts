// What every row of a grid holds, counted once: blank rows are passed over from here on.
import type { Cell, Grid } from "./grid.js";
import { isBlank } from "./text.js";

/** What a row holds. */
export interface RowFacts {
  readonly row: number;
  readonly filled: number;
  /** Cells with a number, or with a text that begins like one and holds no Chinese (25人以下 is a header). */
  readonly numbers: number;
  /** The first cell that is not blank. */
  readonly first: number;
}

const beginsLikeNumber = (text: string): boolean => {
  const code = text.trimStart().charCodeAt(0);
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19) || code === 45 || code === 46;
};

const isNumber = (cell: Cell): boolean =>
  typeof cell === "number" || (typeof cell === "string" && beginsLikeNumber(cell) && !/[\u4e00-\u9fff]/.test(cell));

/**
 * The rows that hold anything, from the top down (非空行), with what each holds.
 *
 * Formula: filled = count of cells that are not blank; numbers = those with a number, or a text that begins like one and has no Chinese.
 * Units: rows and columns counted from 0 within the grid. Zeros are filled and numbers; blank rows are left out, 25人以下 is no number.
 * None: an empty list for a sheet of blanks. Errors: none thrown; an error cell is filled, and no number.
 * Source: ours: counted once, as every search for headers asks it.
 *
 * @example
 * filledRows({ sheet: "表", rows: [[], [null, "学校", 0]] }) // => [{ row: 1, filled: 2, numbers: 1, first: 1 }]
 */
export function filledRows(grid: Grid): readonly RowFacts[] {
  const facts: RowFacts[] = [];
  for (let row = 0; row < grid.rows.length; row++) {
    const cells = grid.rows[row];
    if (cells === undefined || cells.length === 0) continue;
    let filled = 0;
    let numbers = 0;
    let first = -1;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] ?? null;
      if (isBlank(cell)) continue;
      if (first < 0) first = column;
      filled++;
      if (isNumber(cell)) numbers++;
    }
    if (filled > 0) facts.push({ row, filled, numbers, first });
  }
  return facts;
}

/**
 * Those of rows from the top down that lie below `above` and before `end` (区间内的行).
 *
 * Rule: above < row < end, found by halving, so that a long sheet is not looked through for each table. Units: rows counted from 0; `facts`
 * must be in order, as `filledRows` gives them. Zeros: `above` -1 begins with row 0. Missing rows (blank ones) are simply not among them.
 * None: an empty list. Errors: none thrown; facts in another order give a wrong part. Source: ours; several tables stand on one sheet, and
 * each asks for its own rows.
 *
 * @example
 * rowsBetween(filledRows({ sheet: "表", rows: [["甲"], ["乙"], ["丙"]] }), 0, 2).map(({ row }) => row) // => [1]
 */
export const rowsBetween = (facts: readonly RowFacts[], above: number, end: number): readonly RowFacts[] =>
  facts.slice(firstFrom(facts, above + 1), firstFrom(facts, end));

/** Where the first row from `row` on stands in the list. */
const firstFrom = (facts: readonly RowFacts[], row: number): number => {
  let [low, high] = [0, facts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
};
