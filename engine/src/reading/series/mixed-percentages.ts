// Percentages written in two ways in a column that is measured: told with both readings and the cells.
import type { Where } from "../../diagnostics/index.js";
import { warningAt } from "../../diagnostics/index.js";
import type { Quantity } from "../../schools/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { cellOf, isPercentHeader, sharesAmongPercentages } from "../cells/index.js";

/** More cells than this are counted, not listed. */
const mostShown = 20;

/** The first twenty cells of a list. */
export const cellsShown = (cells: readonly string[]): readonly string[] =>
  cells.length > mostShown ? [...cells.slice(0, mostShown), "…"] : cells;

/** Warns of shares among percentages: they are read as they stand, for nothing says which of the two was meant. */
export function flagMixedPercentages(
  grid: Grid,
  rows: readonly number[],
  position: number,
  header: string,
  figures: readonly Quantity[],
  findings: Findings,
): void {
  const isPercent = percentCellsOf(grid, position);
  const signed = rows.map(isPercent);
  const surely = isPercentHeader(header) || signed.includes(true);
  const shares = sharesAmongPercentages(figures, surely, (index) => signed[index] === true);
  const cellAt = (index: number): Where => cellOf(grid, rows[index] ?? 0, position);
  const [first] = shares;
  if (first === undefined) return;
  const value = Number(figures[first]);
  const other = figures.findIndex((figure, index) => Number(figure) > 0 && !shares.includes(index));
  findings.add(
    warningAt("seriesPercentMixed", cellAt(first), {
      path: header,
      value,
      likely: Number((value * 100).toPrecision(12)),
      percent: Number(figures[other]),
      other: cellAt(other).cell ?? "",
      cells: cellsShown(shares.map((index) => cellAt(index).cell ?? "")),
    }),
  );
}

/** Whether the cell of a row in this column has a percent sign, written or by its format. */
export function percentCellsOf(grid: Grid, position: number): (row: number) => boolean {
  const percents = new Set(grid.percentCells ?? []);
  return (row) => {
    const cell = grid.rows[row]?.[position];
    return typeof cell === "string" ? /[%％]\s*$/.test(cell) : percents.has(`${row},${position}`);
  };
}
