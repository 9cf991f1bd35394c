// A column that nobody knows, as whole numbers: what heads it says nothing, but its figures may.
import { readNumberText } from "../cells/index.js";
import type { Grid } from "../cells/index.js";

/** The whole numbers of a column, blanks as 0; null where it holds anything else, or hardly any. */
export function columnNumbers(grid: Grid, rows: readonly number[], column: number): readonly number[] | null {
  let filled = 0;
  const numbers: number[] = [];
  for (const row of rows) {
    const cell = grid.rows[row]?.[column] ?? null;
    const read = typeof cell === "string" ? readNumberText(cell) : null;
    const number = typeof cell === "number" ? cell : read?.kind === "figure" ? read.value : null;
    if (number === null ? cell !== null && read?.kind !== "absent" : !Number.isInteger(number) || number < 0)
      return null;
    if (number !== null) filled++;
    numbers.push(number ?? 0);
  }
  return filled * 2 > rows.length ? numbers : null;
}
