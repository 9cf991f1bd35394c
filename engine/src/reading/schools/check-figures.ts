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

/** Checks the figures of a table. `rows` are those of the schools, counted from 0; cells of `slips` are known to be in another unit. */
export function checkFigures(
  grid: Grid,
  rows: readonly number[],
  columns: readonly FigureColumn[],
  header: number,
  slips: ReadonlySet<string>,
  findings: Findings,
): void {
  for (const { column, figures } of columns) checkSigns(grid, rows, column, figures, findings);
  const pupils = pupilsOf(columns, rows.length);
  for (const each of columns) checkZeros(grid, rows, each, pupils, findings);
  for (const { column, figures } of columns) {
    const id = column.meaning?.id;
    const total = magnitudes.find((each) => each.id === id);
    if (total !== undefined) checkMagnitude(grid, rows, column, figures, pupils, total, header, slips, findings);
    const perPupil = perPupilMagnitudes.find((each) => each.id === id);
    if (perPupil !== undefined) checkMagnitude(grid, rows, column, figures, null, perPupil, header, slips, findings);
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
  grid: Grid,
  rows: readonly number[],
  { column: { meaning, position }, figures }: FigureColumn,
  pupils: readonly number[],
  findings: Findings,
): void => {
  if (figures[0] !== 0 || !neverNone.has(meaning?.id ?? "") || figures.length <= fewSchools) return;
  if (!figures.every((figure) => figure === 0) || !pupils.some((count) => count > 0)) return;
  const params = { path: meaning?.path ?? "", count: figures.length };
  findings.add(warningAt("columnAllZero", cellOf(grid, rows[0] ?? 0, position), params));
};

const checkSigns = (
  grid: Grid,
  rows: readonly number[],
  { position, meaning, reading }: UsedColumn,
  figures: readonly Quantity[],
  findings: Findings,
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

const checkMagnitude = (
  grid: Grid,
  rows: readonly number[],
  { position, meaning, reading }: UsedColumn,
  figures: readonly Quantity[],
  pupils: readonly number[] | null,
  { least, most, unitBelow, unitAbove }: Magnitude,
  header: number,
  slips: ReadonlySet<string>,
  findings: Findings,
): void => {
  const path = meaning?.path ?? "";
  let judged = 0;
  const low: number[] = [];
  const high: number[] = [];
  figures.forEach((figure, index) => {
    const by = pupils === null ? 1 : (pupils[index] ?? 0);
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
    const value = (figures[first] as number) / (pupils === null ? 1 : (pupils[first] ?? 1));
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
