// The figures of one column, in the unit of its field; every doubt is named by its cell.
import type { Diagnostic, DiagnosticCode, Where } from "../../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../../diagnostics/index.js";
import type { Quantity } from "../../schools/index.js";
import { beyondOthers, cellOf, readNumberText, shortened, textOf, unitFactor } from "../cells/index.js";
import type { Findings, Cell, CellMarks, CellRange, FigureText, Grid } from "../cells/index.js";
import type { UsedColumn } from "../headers/index.js";

/** A cell is quoted up to so many signs. */
const maxQuoted = 24;

/** A blank cell is told only where a figure was to be expected. */
export type ExpectsFigure = (position: number) => boolean;

/**
 * The figures of one column in the given rows, in the unit of its field (读取一列数值).
 *
 * Formula: figure × the column's factor, to fifteen digits, or × its own unit's where one stands behind it. Units: the field's; a column of
 * shares up to 1 becomes percentages, pupils per teacher are turned round. Rows counted from 0; the result is in their order. Zeros are
 * figures; a blank is `missing`, / `notApplicable`; merged, uncalculated and doubtful figures are `unreadable` (decision 0004). None: no
 * null: each row has a figure or why it has none. Errors: none thrown; each doubt goes to `findings`, with its cell. Source: ours; decision
 * 0004 has what cannot be read kept apart from what is missing.
 *
 * @example
 * const grid = { sheet: "1", rows: [["图书（万册）"], ["1.2"], [null], ["/"], [0]] };
 * const headers = columnHeaders(grid, { top: 0, bottom: 0, nameRows: [0], unitRow: null });
 * const [column] = readColumns(grid, headers, { mapped: mappedLookup(undefined), catalogue: builtInCatalogue }, { units: [], below: 1 });
 * readFigures(grid, [1, 2, 3, 4], column, collectFindings(), cellMarks(grid)) // => [12000, "missing", "notApplicable", 0]
 */
export function readFigures(
  grid: Grid,
  rows: readonly number[],
  column: UsedColumn,
  findings: Findings,
  marks: CellMarks,
): Quantity[] {
  const { position, reading, meaning } = column;
  const unit = meaning?.unit ?? "none";
  const path = meaning?.path ?? "";
  const factor = reading.factor;
  const percents: boolean[] = [];
  const spaced: number[] = [];
  const marked = marks.percent.size + marks.uncalculated.size + marks.merged.size > 0;
  const at = (row: number): Where => cellOf(grid, row, position);
  const flag = (code: DiagnosticCode, row: number, text: string, make = warningAt): "unreadable" => {
    findings.addAlike(make(code, at(row), { path, text: shortened(text, maxQuoted) }), reading.column);
    return "unreadable";
  };

  const readFigure = (read: FigureText, text: string, row: number, index: number): Quantity => {
    if (read.remark) flag("remarkInFigure", row, text, noteAt);
    if (read.percent) {
      if (unit === "percent" || unit === "per100Pupils") percents[index] = true;
      else if (unit !== "teachersPerPupil") return flag("percentInFigure", row, text);
      return percents[index] ? read.value : read.value / 100;
    }
    const money = read.money === true && unitFactor("元", unit) === undefined;
    if (money) return flag("otherUnitInFigure", row, text, errorAt);
    if (read.unit === "") {
      if (factor !== 1 && (read.scale !== undefined || read.money)) {
        findings.addAlike(unitTwice(at(row), path, reading.writtenUnit, factor, text, read), reading.column);
        return "unreadable";
      }
      if (read.spaced) spaced.push(index);
      return invertedOf(inUnit(read.value, factor), column.inverted);
    }
    const own = unitFactor(read.unit, unit);
    if (own === undefined) return flag("otherUnitInFigure", row, text, errorAt);
    if (own !== factor) flag("unitInCell", row, text, noteAt);
    return inUnit(read.value, own);
  };

  const readText = (text: string, row: number, index: number): Quantity => {
    const read = readNumberText(text);
    if (read.kind === "figure") return readFigure(read, text, row, index);
    if (read.kind === "absent") return read.absence;
    if (read.kind === "unreadable") return flag(unreadableCodes[read.reason], row, text);
    if (unit !== "teachersPerPupil") return flag("ratioInFigure", row, text);
    return column.inverted ? read.right / read.left : read.left / read.right;
  };

  const readMarked = (cell: Cell, row: number, index: number): Quantity | undefined => {
    const key = `${row},${position}`;
    const range = marks.merged.get(key);
    if (range !== undefined) {
      const whole = grid.rows[range.top]?.[range.left] ?? null;
      const read = typeof whole === "string" ? readNumberText(whole) : null;
      if (read?.kind === "absent") return read.absence;
      if (row === rows.find((each) => each >= range.top)) findings.add(mergedFigure(grid, range, rows, path));
      return "unreadable";
    }
    if (marks.uncalculated.has(key)) return flag("uncalculatedInFigure", row, "");
    if (typeof cell !== "number" || !marks.percent.has(key)) return undefined;
    if (unit === "teachersPerPupil") return undefined;
    if (unit !== "percent" && unit !== "per100Pupils") return flag("percentInFigure", row, percentText(cell));
    percents[index] = true;
    return cell * 100;
  };

  const figures = rows.map((row, index): Quantity => {
    const cell: Cell = grid.rows[row]?.[position] ?? null;
    const read = marked ? readMarked(cell, row, index) : undefined;
    if (read !== undefined) return read;
    if (typeof cell === "number") {
      if (!Number.isFinite(cell)) return flag("textInFigure", row, String(cell));
      if (isShareOfThings(cell, unit, factor)) return flag("percentInFigure", row, percentText(cell));
      return column.inverted ? invertedOf(cell, true) : inUnit(cell, factor);
    }
    if (cell === null) return "missing";
    if (typeof cell === "string") return readText(cell, row, index);
    if (typeof cell === "boolean") return flag("textInFigure", row, cell ? "TRUE" : "FALSE");
    return flag("errorInFigure", row, cell.error);
  });
  for (const index of beyondOthers(figures, spaced)) {
    const row = rows[index] ?? 0;
    figures[index] = flag("severalInFigure", row, String(grid.rows[row]?.[position]));
  }
  if (unit === "percent")
    asPercent(figures, percents, (count) => findings.add(noteAt("sharesAsPercent", at(rows[0] ?? 0), { path, count })));
  if (unit === "teachersPerPupil" && reading.path?.endsWith(".teacherPupilRatio"))
    turnRatios(figures, rows, at, findings, reading.column);
  return figures;
}

const unreadableCodes = {
  bound: "boundInFigure",
  several: "severalInFigure",
  rounded: "roundedInFigure",
  text: "textInFigure",
} as const;

/** In the field's unit, to fifteen digits: 0.143 万 are 1430. */
const inUnit = (value: number, factor: number): number =>
  factor === 1 ? value + 0 : Number((value * factor).toPrecision(15)) + 0;

/** There is no 0.32 of a room or of a computer: it is 32 per cent of something. Of people there may be a half (a shared post). */
const isShareOfThings = (value: number, unit: string, factor: number): boolean =>
  value > 0 && value < 1 && factor === 1 && (unit === "room" || unit === "set" || unit === "class");

const percentText = (share: number): string => `${Number((share * 100).toPrecision(12))}%`;

/** 12.5万 under 万元: once multiplied or twice, which nobody but the writer knows. */
const unitTwice = (where: Where, path: string, written: string, factor: number, text: string, read: FigureText) => {
  const [once, twice] = [read.value / factor, read.value].map((value) => `${Number(value.toPrecision(12))}${written}`);
  return errorAt("unitTwice", where, {
    path,
    text: shortened(text, maxQuoted),
    written,
    once: once ?? "",
    twice: twice ?? "",
  });
};

const mergedFigure = (grid: Grid, range: CellRange, rows: readonly number[], path: string): Diagnostic => {
  const [first, last] = [cellOf(grid, range.top, range.left), cellOf(grid, range.bottom, range.right)];
  const cell = `${first.cell}:${last.cell}`;
  const count = rows.filter((row) => row >= range.top && row <= range.bottom).length;
  const text = textOf(grid.rows[range.top]?.[range.left]);
  return warningAt("mergedFigure", { ...first, cell }, { path, range: cell, count, text: shortened(text, maxQuoted) });
};

const invertedOf = (value: number, inverted: boolean): number => (inverted && value > 0 ? 1 / value : value);

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
