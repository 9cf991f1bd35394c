// How wide a column has to be for what it holds. Titles and notes that run over several columns do not count.
import type { Cell, Grid } from "@junheng/engine/reading/cells";

const least = 48;
const most = 230;
const perHalfWidth = 7.6;
const margins = 14;

/** A sheet is measured by its first rows. */
const rowsMeasured = 200;

/** The width of each column in pixels, from the first to the last that has cells. */
export function columnPixels({ rows, merges = [] }: Grid): readonly number[] {
  const overMerged = new Set(merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`));
  const widths: number[] = [];
  for (const [row, cells] of rows.slice(0, rowsMeasured).entries()) {
    const filled = cells.filter((cell) => cell !== null && cell !== "").length;
    for (const [column, cell] of cells.entries()) {
      const counts = filled > 3 && !overMerged.has(`${row},${column}`);
      const needed = counts ? margins + perHalfWidth * halfWidths(cell) : least;
      widths[column] = Math.min(most, Math.max(least, widths[column] ?? 0, Math.ceil(needed)));
    }
  }
  return Array.from(widths, (width) => width ?? least);
}

/** Chinese characters are twice as wide as digits; of a text of several lines the longest counts. */
const halfWidths = (cell: Cell | undefined): number =>
  textOf(cell)
    .split("\n")
    .reduce(
      (longest, line) =>
        Math.max(
          longest,
          [...line].reduce((sum, sign) => sum + (sign > "\u02ff" ? 2 : 1), 0),
        ),
      0,
    );

const textOf = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") return cell.error;
  // A long row of decimals is shown cut to the column anyway.
  return typeof cell === "number" ? String(Number(cell.toPrecision(8))) : String(cell);
};
