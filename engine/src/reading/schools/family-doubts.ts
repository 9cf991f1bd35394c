// Unread columns that may be a lacking term of a computed indicator: a degree by an unknown word among the known ones.
import { warningAt } from "../../diagnostics/index.js";
import type { Formula } from "../../indicators/index.js";
import { indicators } from "../../indicators/index.js";
import type { Quantity } from "../../schools/index.js";
import { cellOf } from "../cells/index.js";
import type { Findings, Grid } from "../cells/index.js";
import type { UsedColumn } from "../headers/index.js";
import type { FigureColumn } from "./check-figures.js";
import { columnNumbers } from "./column-numbers.js";

/**
 * Figures that make the degrees up to the teachers in so many rows, and in half of those that have any, do not so by chance; nor those
 * that do so in a quarter of them and are too much in few.
 */
const minExact = 3;
/** One row of so many may have more degrees than teachers by this column: a slip, or a kindergarten. */
const maxBeyond = 5;

/** Degrees of teachers: their parts come to the full-time teachers. */
const degrees = [
  "doctorTeachers",
  "masterTeachers",
  "postgraduateTeachers",
  "bachelorTeachers",
  "bachelorAndAboveTeachers",
  "associateTeachers",
  "associateAndAboveTeachers",
  "upperSecondaryTeachers",
] as const;

/**
 * Warns of each column that nobody knows and that may be a term which an indicator was computed without (学历, 职称 …): it stands
 * beside the terms that are known, or its figures make them up to the full-time teachers.
 */
export function flagUnreadTerms(
  grid: Grid,
  rows: readonly number[],
  columns: readonly UsedColumn[],
  figures: readonly FigureColumn[],
  findings: Findings,
  headerRow: number,
): void {
  const known = new Map(figures.map((each) => [each.column.meaning?.id ?? "", each]));
  const lacking = lackingTerms(new Set(known.keys()));
  if (lacking.size === 0) return;
  const kin = figures.filter(({ column }) => degrees.some((id) => id === column.meaning?.id));
  const teachers = known.get("fullTimeTeachers")?.figures;
  const sums = rows.map((_, row) => kin.reduce((sum, { figures: own }) => sum + plain(own[row]), 0));
  const isBeyond = (row: number): boolean => (sums[row] ?? 0) > plain(teachers?.[row]);
  // Where the degrees come to all teachers, none is lacking.
  if (teachers?.every((all, row) => plain(all) === (sums[row] ?? 0))) return;
  for (const column of columns) {
    if (column.meaning !== null || column.idle || column.reading.by !== "none" || column.rival !== null) continue;
    const numbers = columnNumbers(grid, rows, column.position);
    if (numbers === null) continue;
    const together = numbers.map((number, row) => number + (sums[row] ?? 0));
    const beyond = together.filter((sum, row) => sum > plain(teachers?.[row]) && !isBeyond(row));
    const fits = teachers === undefined || beyond.length * maxBeyond <= together.length;
    const some = together.flatMap((sum, row) =>
      numbers[row] === 0 || Number.isNaN(sum) ? [] : [sum === plain(teachers?.[row])],
    );
    const exact = some.filter((same) => same).length;
    const share = beyond.length * 2 <= together.length ? 4 : 2;
    const completes = exact === together.length || (exact >= minExact && exact * share >= some.length);
    const beside = kin.some(({ column: other }) => Math.abs(other.position - column.position) === 1);
    if (!completes && !(beside && fits)) continue;
    findings.add(
      warningAt("columnInFamilyUnread", cellOf(grid, headerRow, column.position), {
        header: column.reading.header,
        samples: [...column.reading.samples],
        paths: [...lacking].map((id) => `whole.${id}`),
      }),
    );
  }
}

const plain = (quantity: Quantity | undefined): number => (typeof quantity === "number" ? quantity : 0);

/** The optional degrees that the formulas in use are computed without, though their others are there. */
const lackingTerms = (known: ReadonlySet<string>): ReadonlySet<string> => {
  const lacking = new Set<string>();
  for (const { formulas } of indicators)
    for (const ways of [formulas.primary, formulas.junior]) {
      const used = ways.find((formula) => isThere(formula, known));
      for (const { quantity, optional, within } of used ?? [])
        if (optional === true && within !== undefined && !known.has(quantity)) lacking.add(quantity);
    }
  return lacking;
};

const isThere = (formula: Formula, known: ReadonlySet<string>): boolean =>
  formula.every(({ quantity, optional }) => optional === true || known.has(quantity));
