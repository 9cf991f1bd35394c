// A column that nobody knows, as whole numbers: what heads it says nothing, but its figures may.
import { readNumberText } from "../cells/index.js";
import type { Cell, Grid } from "../cells/index.js";

/** One cell in so many may be unreadable in a column of numbers; one alone always may. */
const unreadableOf = 5;

/** The whole numbers of a column, blanks as 0, an unreadable cell as NaN; null where it holds much else, or hardly anything. */
export function columnNumbers(grid: Grid, rows: readonly number[], column: number): readonly number[] | null {
  const numbers = rows.map((row) => numberIn(grid.rows[row]?.[column] ?? null));
  const unreadable = numbers.filter(Number.isNaN).length;
  const filled = numbers.filter((number) => number !== null && !Number.isNaN(number));
  const whole = filled.every((number) => Number.isInteger(number) && (number as number) >= 0);
  if (!whole || unreadable > Math.max(1, rows.length / unreadableOf)) return null;
  return filled.length * 2 > rows.length ? numbers.map((number) => number ?? 0) : null;
}

const numberIn = (cell: Cell): number | null => {
  if (cell === null || typeof cell === "number") return cell;
  const read = typeof cell === "string" ? readNumberText(cell) : null;
  return read?.kind === "figure" ? read.value : read?.kind === "absent" ? null : NaN;
};
