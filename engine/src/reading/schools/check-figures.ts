// Figures that were read but cannot be right: negative ones, halves of persons, other units than the header says.
import { warningAt } from "../../diagnostics/index.js";
import type { Quantity } from "../../schools/index.js";
import { cellOf } from "../cells/index.js";
import type { Findings, Grid } from "../cells/index.js";
import type { Magnitude } from "./magnitudes.js";
import { magnitudes, perPupilMagnitudes } from "./magnitudes.js";
import type { UsedColumn } from "../headers/index.js";

/** A column with its figures, row by row. */
export interface FigureColumn {
  readonly column: UsedColumn;
  readonly figures: readonly Quantity[];
}

/** A table whose figures are checked: its header's last row and its schools' rows, counted from 0. */
export interface CheckedTable {
  readonly grid: Grid;
  readonly rows: readonly number[];
  readonly header: number;
  /** Cells that are known to be in another unit. */
  readonly slips: ReadonlySet<string>;
  readonly findings: Findings;
}

/** Checks the figures of a table, column by column. */
export function checkFigures(table: CheckedTable, columns: readonly FigureColumn[]): void {
  for (const each of columns) checkSigns(table, each);
  const pupils = pupilsOf(columns, table.rows.length);
  const onePupil = pupils.map(() => 1);
  for (const each of columns) checkZeros(table, each, pupils);
  for (const each of columns) {
    const boundsIn = (all: readonly Magnitude[]) => all.find(({ id }) => id === each.column.meaning?.id);
    const [total, perPupil] = [boundsIn(magnitudes), boundsIn(perPupilMagnitudes)];
    if (total !== undefined) checkMagnitude(table, each, total, pupils);
    if (perPupil !== undefined) checkMagnitude(table, each, perPupil, onePupil);
  }
}

/** What every school has some of: a column of nothing but zeros was not filled in, or its formulas were not calculated. */
const neverNone = new Set([
  "fullTimeTeachers",
  "aboveRequirementTeachers",
  "backboneTeachers",
  "peArtsTeachers",
  "teachingArea",
  "sportsVenueArea",
  "sportsGroundArea",
  "equipmentValue",
  "books",
  "computers",
  "multimediaRooms",
]);
/** Of so few schools all may well have none. */
const fewSchools = 2;

const checkZeros = (
  { grid, rows, findings }: CheckedTable,
  { column: { meaning, position }, figures }: FigureColumn,
  pupils: readonly number[],
): void => {
  if (figures[0] !== 0 || !neverNone.has(meaning?.id ?? "") || figures.length <= fewSchools) return;
  if (!figures.every((figure) => figure === 0) || !pupils.some((count) => count > 0)) return;
  const params = { path: meaning?.path ?? "", count: figures.length };
  findings.add(warningAt("columnAllZero", cellOf(grid, rows[0] ?? 0, position), params));
};

const checkSigns = (
  { grid, rows, findings }: CheckedTable,
  { column: { position, meaning, reading }, figures }: FigureColumn,
): void => {
  const path = meaning?.path ?? "";
  const whole = meaning?.whole ?? false;
  for (let index = 0; index < figures.length; index++) {
    const value = figures[index];
    if (typeof value !== "number") continue;
    const code = value < 0 ? "negativeFigure" : whole && !isWhole(value) ? "fractionInWhole" : null;
    if (code === null) continue;
    const where = cellOf(grid, rows[index] ?? 0, position);
    findings.addAlike(warningAt(code, where, { path, value }), reading.column);
  }
};

/** Whole but for what a unit such as 万册 leaves in the last digits. */
const isWhole = (figure: number): boolean =>
  Number.isInteger(figure) || Math.abs(figure - Math.round(figure)) <= 1e-9 * Math.max(1, Math.abs(figure));

/** Pupils of each row, over all stages. */
export const pupilsOf = (columns: readonly FigureColumn[], count: number): readonly number[] => {
  const whole = columns.find(({ column }) => column.meaning?.path === "whole.pupils");
  const stages = columns.filter(({ column }) => column.meaning?.id === "pupils" && column.meaning.scope !== "whole");
  return Array.from({ length: count }, (_, index) => {
    const own = whole?.figures[index];
    if (typeof own === "number") return own;
    return stages.reduce((sum, { figures }) => sum + (typeof figures[index] === "number" ? figures[index] : 0), 0);
  });
};

/** Names figures beyond the bounds of their kind, each divided by its row's number of pupils in `per`. */
const checkMagnitude = (
  { grid, rows, header, slips, findings }: CheckedTable,
  { column: { position, meaning, reading }, figures }: FigureColumn,
  { least, most, unitBelow, unitAbove }: Magnitude,
  per: readonly number[],
): void => {
  const path = meaning?.path ?? "";
  let judged = 0;
  const low: number[] = [];
  const high: number[] = [];
  figures.forEach((figure, index) => {
    const by = per[index] ?? 0;
    if (typeof figure !== "number" || figure <= 0 || by <= 0) return;
    judged++;
    if (figure / by < least) low.push(index);
    if (figure / by > most) high.push(index);
  });
  for (const [beyond, likely] of [
    [low, unitBelow],
    [high, unitAbove],
  ] as const) {
    if (beyond.length === 0) continue;
    const first = beyond[0] ?? 0;
    const value = (figures[first] as number) / (per[first] ?? 1);
    const params = { path, unit: meaning?.unit ?? "none", value: Number(value.toPrecision(3)) };
    if (beyond.length * 2 > judged && likely !== undefined && likely !== reading.writtenUnit)
      findings.add(warningAt("unitDoubtful", cellOf(grid, header, position), { ...params, likely }));
    else
      for (const index of beyond) {
        const where = cellOf(grid, rows[index] ?? 0, position);
        if (slips.has(where.cell ?? "")) continue;
        const found = { path, value: figures[index] as number };
        findings.addAlike(warningAt("figureOutOfScale", where, found), reading.column);
      }
  }
};
