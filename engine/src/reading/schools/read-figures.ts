// The figures of one column, in the unit of its field; every doubt is named by its cell.
import type { Where } from "../../diagnostics/index.js";
import { noteAt, warningAt } from "../../diagnostics/index.js";
import type { Quantity } from "../../schools/index.js";
import { cellOf, readNumberText, unitFactor } from "../cells/index.js";
import type { Findings, Cell, Grid } from "../cells/index.js";
import type { UsedColumn } from "../headers/index.js";

/** A blank cell is told only where a figure was to be expected. */
export type ExpectsFigure = (position: number) => boolean;

/** Reads a column of figures in the given rows. */
export function readFigures(
  grid: Grid,
  rows: readonly number[],
  column: UsedColumn,
  findings: Findings,
  percentCells: ReadonlySet<string>,
): Quantity[] {
  const { position, reading, meaning } = column;
  const unit = meaning?.unit ?? "none";
  const path = meaning?.path ?? "";
  const factor = reading.factor;
  const percents: boolean[] = [];
  const at = (row: number): Where => cellOf(grid, row, position);
  const tell = (code: string, row: number, text: string): "unreadable" => {
    findings.addAlike(warningAt(code, at(row), { path, text: shortened(text) }), column.reading.column);
    return "unreadable";
  };

  const readText = (text: string, row: number, index: number): Quantity => {
    const read = readNumberText(text);
    if (read.kind === "absent") return read.absence;
    if (read.kind === "unreadable") return tell(read.reason === "bound" ? "boundInFigure" : "textInFigure", row, text);
    if (read.kind === "ratio") {
      if (unit !== "teachersPerPupil") return tell("ratioInFigure", row, text);
      return column.inverted ? read.right / read.left : read.left / read.right;
    }
    if (read.percent) {
      if (unit === "percent" || unit === "per100Pupils") percents[index] = true;
      else if (unit !== "teachersPerPupil") return tell("percentInFigure", row, text);
      return percents[index] ? read.value : read.value / 100;
    }
    if (read.unit === "") return invertedOf(read.value * factor, column.inverted);
    const own = unitFactor(read.unit, unit);
    if (own === undefined) return tell("otherUnitInFigure", row, text);
    if (own !== factor)
      findings.addAlike(noteAt("unitInCell", at(row), { path, text: shortened(text) }), reading.column);
    return read.value * own;
  };

  const figures = rows.map((row, index): Quantity => {
    const cell: Cell = grid.rows[row]?.[position] ?? null;
    if (typeof cell === "number") {
      if (!Number.isFinite(cell)) return tell("textInFigure", row, String(cell));
      if (
        percentCells.size > 0 &&
        percentCells.has(`${row},${position}`) &&
        (unit === "percent" || unit === "per100Pupils")
      ) {
        percents[index] = true;
        return cell * 100;
      }
      return column.inverted ? invertedOf(cell, true) : cell * factor + 0;
    }
    if (cell === null) return "missing";
    if (typeof cell === "string") return readText(cell, row, index);
    if (typeof cell === "boolean") return tell("textInFigure", row, cell ? "TRUE" : "FALSE");
    return tell("errorInFigure", row, cell.error);
  });
  if (unit === "percent")
    asPercent(figures, percents, (count) => findings.add(noteAt("sharesAsPercent", at(rows[0] ?? 0), { path, count })));
  if (unit === "teachersPerPupil" && reading.path?.endsWith(".teacherPupilRatio"))
    turnRatios(figures, rows, at, findings, reading.column);
  return figures;
}

const invertedOf = (value: number, inverted: boolean): number => (inverted && value > 0 ? 1 / value : value);

const shortened = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
};

/** A column of shares (all up to 1, some below 0.5) is one of percentages; decided for the column, never for a cell. */
const asPercent = (figures: Quantity[], percents: readonly boolean[], say: (count: number) => void): void => {
  const bare = figures.flatMap((figure, index) => (typeof figure === "number" && !percents[index] ? [figure] : []));
  const shares =
    bare.length > 0 &&
    bare.every((value) => value >= 0 && value <= 1) &&
    bare.some((value) => value !== 0 && value !== 1);
  if (!shares) return;
  figures.forEach((figure, index) => {
    if (typeof figure === "number" && !percents[index]) figures[index] = figure * 100;
  });
  say(bare.length);
};

/** There are fewer teachers than pupils: what is above 1 is pupils per teacher, and is turned round. */
const turnRatios = (
  figures: Quantity[],
  rows: readonly number[],
  at: (row: number) => Where,
  findings: Findings,
  column: string,
): void =>
  figures.forEach((figure, index) => {
    if (typeof figure !== "number" || figure <= 1) return;
    figures[index] = 1 / figure;
    findings.addAlike(noteAt("ratioTurned", at(rows[index] ?? 0), { value: figure }), column);
  });
