// One indicator of one school as a result: its cell of the columns, and the figures that it was made of noted with the members.
import type { SchoolIndicator } from "./assessment.js";
import type { Comparison } from "./compare.js";
import type { IndicatorColumn, SchoolAtWork } from "./indicator-column.js";
import { givenValue, noFormula } from "./indicator-column.js";
import { holdAgainst } from "./judge-schools.js";
import { divisorOf, noteFigures } from "./numerator.js";
import type { InfluenceColumn } from "./stage-influence.js";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The result of a school's cell. */
export function schoolIndicator(
  column: IndicatorColumn,
  { varianceShare, cvWithout }: InfluenceColumn,
  row: number,
  school: SchoolAtWork,
  compare: Comparison,
): SchoolIndicator {
  const { formula, value, numerator, absent, divisor } = column;
  const cell = emptyCell();
  const own = formula[row] as number;
  cell.value = numberAt(value, row);
  cell.numerator = numberAt(numerator, row);
  holdAgainst(cell, column, row, compare);
  cell.varianceShare = numberAt(varianceShare, row);
  cell.cvWithout = numberAt(cvWithout, row);
  cell.formula = own === noFormula ? null : own;
  cell.absent = absent[row] ?? null;
  if (noteUsed(column, row, school)) cell.denominator = divisor[row] as number;
  return cell;
}

/** Notes the figures behind a cell; gives whether it was divided by something that is not pupils. */
const noteUsed = (
  { plan, formula, divisor }: IndicatorColumn,
  row: number,
  { members, smallRural }: SchoolAtWork,
): boolean => {
  const byPupils = plan.over === "pupils";
  if (!byPupils) divisorOf(plan.over, members);
  const terms = plan.formulas[formula[row] as number];
  if (terms !== undefined) noteFigures(terms, members, smallRural);
  else if (Number.isNaN(divisor[row]) || givenValue(plan, members) === null) return false;
  return !byPupils;
};

/**
 * One shape for all: there are many of them. Every key is null before it has its number: begun with whole numbers, the shape would be
 * given up at the first fraction, with what was compiled for it, and each number would take room of its own.
 */
const emptyCell = (): Writable<SchoolIndicator> => ({
  value: null,
  numerator: null,
  met: null,
  attainment: null,
  shortBy: null,
  varianceShare: null,
  cvWithout: null,
  formula: null,
  absent: null,
});

const numberAt = (column: readonly number[], row: number): number | null => {
  const number = column[row] as number;
  return Number.isNaN(number) ? null : number;
};
