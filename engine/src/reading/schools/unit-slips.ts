// Single cells in another unit than their column: 1900000 among figures in 万元, 190 among figures in 元.
import { warningAt } from "../../diagnostics/index.js";
import { cellOf, unitFactor } from "../cells/index.js";
import type { Findings, Grid } from "../cells/index.js";
import type { UsedColumn } from "../headers/index.js";
import type { FigureColumn } from "./check-figures.js";
import { pupilsOf } from "./check-figures.js";

/** Units that one column may mix, by the field's own: so far apart that no school differs so much from others by itself. */
const mixable: Readonly<Record<string, readonly string[]>> = {
  yuan: ["元", "万元"],
  volume: ["册", "万册"],
};
/** Per pupil, a school has up to so many times what the middle one has, or as small a part of it. */
const near = 4;
/** Of fewer pupils a share says little. */
const fewPupils = 10;
const leastApart = 10_000;

/**
 * Warns of figures that were surely written in another unit, with what was meant: no verdict stands on them before that is settled.
 * Gives the cells it warned of.
 */
export function flagUnitSlips(
  grid: Grid,
  rows: readonly number[],
  columns: readonly FigureColumn[],
  findings: Findings,
): ReadonlySet<string> {
  const flagged = new Set<string>();
  const pupils = pupilsOf(columns, rows.length);
  for (const { column, figures } of columns) {
    const units = mixable[column.meaning?.additive ? column.meaning.unit : ""];
    if (units === undefined) continue;
    const perPupil = figures.map((figure, index) => {
      const by = pupils[index] ?? 0;
      return typeof figure === "number" && figure > 0 && by >= fewPupils ? figure / by : null;
    });
    const known = perPupil.filter((value) => value !== null);
    const [smallest, largest] = [
      known.reduce((a, b) => Math.min(a, b), Infinity),
      known.reduce((a, b) => Math.max(a, b), 0),
    ];
    if (largest < smallest * (leastApart / near)) continue;
    const middle = middleOf(known);
    if (middle === null) continue;
    const slips = perPupil.map((value) => (value === null ? undefined : slipOf(value / middle, column, units)));
    if (slips.every((slip) => slip === undefined) || !areAlike(perPupil, slips, middle)) continue;
    figures.forEach((figure, index) => {
      const slip = slips[index];
      if (slip === undefined || typeof figure !== "number") return;
      const written = column.reading.writtenUnit || (units[0] ?? "");
      const value = Number((figure / column.reading.factor).toPrecision(12));
      const meant = Number(((value * slip.factor) / column.reading.factor).toPrecision(12));
      const params = { path: column.meaning?.path ?? "", value, written, likely: slip.unit, meant };
      const where = cellOf(grid, rows[index] ?? 0, column.position);
      findings.addAlike(warningAt("unitMixed", where, params), column.reading.column);
      flagged.add(where.cell ?? "");
    });
  }
  return flagged;
}

/** Whether the other figures are near each other: where they are not, one that is far off may be no slip. */
const areAlike = (perPupil: readonly (number | null)[], slips: readonly unknown[], middle: number): boolean =>
  perPupil.every(
    (value, k) => value === null || slips[k] !== undefined || Math.abs(Math.log(value / middle)) < Math.log(30),
  );

/** The unit in which a figure would be like the others, if it is so far from them. */
const slipOf = (
  ratio: number,
  { meaning, reading }: UsedColumn,
  units: readonly string[],
): { readonly unit: string; readonly factor: number } | undefined => {
  if (ratio > 1 / near && ratio < near) return undefined;
  for (const unit of units) {
    const factor = unitFactor(unit, meaning?.unit ?? "none") ?? 1;
    const apart = Math.max(factor / reading.factor, reading.factor / factor);
    const mended = (ratio * factor) / reading.factor;
    if (apart >= leastApart && mended > 1 / near && mended < near) return { unit, factor };
  }
  return undefined;
};

/** The median of at least four values; of fewer, none is the usual one. */
const middleOf = (values: readonly number[]): number | null =>
  values.length < 4 ? null : ([...values].sort((a, b) => a - b)[values.length >> 1] ?? null);
