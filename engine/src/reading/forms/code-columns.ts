// Columns of a form with the codes of its lines (代码, 行次: 01, A01, L1 …) between the labels and their values.
import type { Cell, Grid } from "../cells/index.js";
import { halfWidth, isBlank, textOf } from "../cells/index.js";

/** Codes stand in so many lines at least, and at most this far from the left. */
const minCodes = 5;
const maxColumns = 24;
const code = /^([a-z]{0,3})[-.]?(\d{1,4})$/i;

/**
 * A grid without its columns of codes: nothing in them is a value. By evidence: nearly all of a column are codes of one shape that count
 * on, each between a text to its left and something to its right. A grid without such a column stays as it is.
 *
 * @example
 * const rows = ["学校", "代码", "校长", "人数", "班数"].map((label, line) => [label, `A0${line}`, 5]);
 * withoutCodeColumns({ sheet: "1", rows }).rows[0] // => ["学校", null, 5]
 */
export function withoutCodeColumns(grid: Grid): Grid {
  const width = Math.min(
    maxColumns,
    grid.rows.reduce((most, cells) => Math.max(most, cells.length), 0),
  );
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => holdsCodes(grid, column));
  if (columns.length === 0) return grid;
  return {
    ...grid,
    rows: grid.rows.map((cells) =>
      cells.map((cell, column) => (columns.includes(column) && codeIn(cell) !== null ? null : cell)),
    ),
  };
}

interface Code {
  readonly prefix: string;
  readonly number: number;
}

const codeIn = (cell: Cell | undefined): Code | null => {
  const text = textOf(cell);
  // A code ends with a digit, whatever its width; nearly no text of a table of schools does.
  if (!/[\d０-９²㎡]/.test(text.charAt(text.length - 1))) return null;
  const parts = code.exec(halfWidth(text).trim());
  return parts === null ? null : { prefix: (parts[1] ?? "").toLowerCase(), number: Number(parts[2]) };
};

const holdsCodes = (grid: Grid, column: number): boolean => {
  const own = grid.rows.filter((cells) => !isBlank(cells[column]));
  const lines: (readonly Cell[])[] = [];
  let others = 0;
  for (const cells of own) {
    if (codeIn(cells[column]) !== null && hasLabel(cells, column)) lines.push(cells);
    else if (++others * 5 > own.length) return false;
  }
  if (lines.length < minCodes) return false;
  const valued = lines.filter((cells) => cells.slice(column + 1).some((cell) => !isBlank(cell)));
  return valued.length * 2 > lines.length && countOn(lines.flatMap((cells) => codeIn(cells[column]) ?? []));
};

/** What stands nearest to the left is a text with words. */
const hasLabel = (cells: readonly Cell[], column: number): boolean => {
  let left = column - 1;
  while (left >= 0 && isBlank(cells[left])) left--;
  const label = cells[left];
  return typeof label === "string" && codeIn(label) === null && /\p{L}/u.test(label);
};

/** Codes of one prefix count on by one from 0 or 1, or from anywhere behind letters; with the next school they begin again. */
const countOn = (codes: readonly Code[]): boolean => {
  const [first] = codes;
  if (first === undefined || (first.prefix === "" && first.number > 1)) return false;
  return (
    codes.every(
      ({ prefix, number }, at) =>
        prefix === first.prefix &&
        (at === 0 || number === first.number || number === (codes[at - 1] as Code).number + 1),
    ) && codes.some(({ number }) => number !== first.number)
  );
};
