// One indicator of one school as a result: its cell of the columns, and the figures that it was made of noted with the members.
import type { SchoolIndicator } from "./assessment.js";
import type { Comparison } from "./compare.js";
import type { IndicatorColumn, SchoolAtWork } from "./indicator-column.js";
import { formulaAt, givenValue, noFormula } from "./indicator-column.js";
import { attainmentAt, metAt, shortByAt } from "./judge-schools.js";
import { divisorOf, noteFigures, sumFormula } from "./numerator.js";
import type { IndicatorPlan } from "./plan.js";
import type { InfluenceColumn } from "./stage-influence.js";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What a result is put together by, beside the columns. */
export interface ResultChoices {
  readonly compare: Comparison;
  readonly blankOptional: "missing" | "zero";
}

/** The result of a school's cell. */
export function schoolIndicator(
  column: IndicatorColumn,
  { varianceShare, cvWithout }: InfluenceColumn,
  row: number,
  school: SchoolAtWork,
  { compare, blankOptional }: ResultChoices,
): SchoolIndicator {
  const { plan, value, absent, divisor } = column;
  const cell = emptyCell();
  const formula = formulaAt(column, row);
  cell.value = numberAt(value, row);
  cell.met = metAt(column, row, compare);
  cell.attainment = attainmentAt(column, row);
  cell.shortBy = shortByAt(column, row, cell.met);
  cell.varianceShare = numberAt(varianceShare, row);
  cell.cvWithout = numberAt(cvWithout, row);
  cell.formula = formula === noFormula ? null : formula;
  cell.absent = absent[row] ?? null;
  const isDivided = noteDivisor(plan, school);
  const terms = plan.formulas[formula];
  if (terms !== undefined) {
    const sum = sumFormula(terms, plan.split, school.members, school.smallRural, blankOptional);
    if (typeof sum === "number") cell.numerator = sum;
    noteFigures(terms, school.members, school.smallRural);
  } else if (!isDivided || givenValue(plan, school.members) === null) return cell;
  if (plan.over !== "pupils") cell.denominator = divisor[row] as number;
  return cell;
}

/** Notes what is divided by where that is not pupils; gives whether there is anything to divide by. */
const noteDivisor = ({ over }: IndicatorPlan, { members }: SchoolAtWork): boolean =>
  over === "pupils" || typeof divisorOf(over, members) === "number";

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
