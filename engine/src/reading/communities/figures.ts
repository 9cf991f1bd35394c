// Figures and printed shares in cells of the tables about communities, and the rows of a table; what is no figure is told.
import { warningAt } from "../../diagnostics/index.js";
import type { Grid } from "../cells/index.js";
import { isBlank, readNumberText, textOf } from "../cells/index.js";
import type { NamedTable, SheetCells } from "../rows/index.js";

/** The rows of a short table: those down to the first blank row, as others may stand below it. */
export const rowsOfBlock = ({ rows }: Grid, { header, rows: own }: NamedTable<string>): readonly number[] => {
  const blank = rows.findIndex((cells, row) => row > header && cells.every(isBlank));
  return blank < 0 ? own : own.filter((row) => row < blank);
};

/** The figure of a cell, a percentage as its share; null where the cell is blank, says that there is none, or is told as no figure. */
export function figureAt<T extends string>(cells: SheetCells<T>, row: number, column: T): number | null {
  if (!cells.has(column)) return null;
  const cell = cells.cell(row, column);
  if (typeof cell === "number") return cell;
  const read = readNumberText(textOf(cell));
  if (read.kind === "figure") return read.percent ? read.value / 100 : read.value;
  if (read.kind !== "absent" || (typeof cell === "object" && cell !== null)) {
    const text = typeof cell === "object" && cell !== null ? cell.error : cells.text(row, column);
    cells.tell(warningAt("textInFigure", cells.where(row, column), { path: cells.header(column), text }));
  }
  return null;
}

/** A printed percentage with its sign, as written; a number of a cell in percent is its hundredfold. Null where the cell is blank. */
export function printedShareAt<T extends string>(cells: SheetCells<T>, row: number, column: T): string | null {
  if (!cells.has(column)) return null;
  const cell = cells.cell(row, column);
  if (typeof cell === "number") return `${Number((Math.abs(cell) <= 1 ? cell * 100 : cell).toPrecision(12))}%`;
  const text = cells.text(row, column);
  const read = readNumberText(text);
  if (read.kind === "absent") return null;
  return read.kind === "figure" && !read.percent ? `${text}%` : text;
}
