// The first values of a column, as the sheet shows them: what a user recognises it by.
import type { Cell, Grid } from "../cells/index.js";
import { isBlank, shortened, textOf } from "../cells/index.js";

const shownValues = 3;
const shownSigns = 20;
/** Rows under a header in which values are looked for. */
const maxRows = 200;

/**
 * The first three filled cells of a column from row `below` (counted from 0) on, shortened to 20 signs; none where it is blank.
 *
 * @example
 * samplesOf({ sheet: "小学", rows: [["学生数"], [1200], [null], ["800人"]] }, 0, 1) // => ["1200", "800人"]
 */
export function samplesOf(grid: Grid, position: number, below: number): readonly string[] {
  const samples: string[] = [];
  const last = Math.min(grid.rows.length, below + maxRows);
  for (let row = below; row < last && samples.length < shownValues; row++) {
    const cell = grid.rows[row]?.[position];
    if (!isBlank(cell)) samples.push(shownText(cell));
  }
  return samples;
}

const shownText = (cell: Cell | undefined): string =>
  shortened(typeof cell === "object" && cell !== null ? cell.error : textOf(cell), shownSigns);
