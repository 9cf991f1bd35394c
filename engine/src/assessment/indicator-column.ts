// One indicator of all schools of a stage in arrays: what stands at a row is the school's.
import type { FigureId } from "../schools/index.js";
import { isFigure } from "../schools/index.js";
import type { NoValue } from "./assessment.js";
import type { MemberInStage } from "./numerator.js";
import { divisorOf, sumFormula } from "./numerator.js";
import type { IndicatorPlan, PlannedTerm } from "./plan.js";

/** The `formula` of a value that the sheet gives itself. */
export const byGiven = -1;
/** The `formula` where there is no value. */
export const noFormula = -2;

/** No school has more than this of anything; beyond it squares overflow, and the figure is a slip. */
export const largestFigure = 1e100;

/** An indicator of all schools; NaN where there is none. What can be worked out again for one who looks at a school is not kept. */
export interface IndicatorColumn {
  readonly plan: IndicatorPlan;
  readonly value: number[];
  /** What the values are divided by: where that is the pupils, their own column. */
  readonly divisor: number[];
  /** Which formula was used, `byGiven` or `noFormula`, where it is not the first: mostly it is, and nothing is kept. */
  readonly formula: (number | undefined)[];
  /** Why there is no value, where there is none. */
  readonly absent: (NoValue | undefined)[];
}

/**
 * An empty column of numbers. A plain array: a typed one asks for memory outside the heap, which takes longer than filling it, and a
 * nation has many short ones.
 */
export const emptyColumn = (rows: number): number[] => new Array<number>(rows).fill(NaN);

/** An indicator's column, empty: copies of an empty one, which are made quicker than empty ones. */
export const indicatorColumn = (plan: IndicatorPlan, pupils: number[], empty: readonly number[]): IndicatorColumn => ({
  plan,
  value: empty.slice(),
  divisor: plan.over === "pupils" ? pupils : empty.slice(),
  formula: [],
  absent: [],
});

/** Which formula the value of a school came from, `byGiven` or `noFormula`. */
export const formulaAt = ({ formula }: IndicatorColumn, row: number): number => formula[row] ?? 0;

/** A school as its values are worked out. */
export interface SchoolAtWork {
  readonly members: readonly MemberInStage[];
  readonly pupils: number;
  readonly smallRural: boolean;
}

/**
 * Fills in the value of a school by the first formula for which every member has every figure. Where none is complete, the reason is that
 * of the first formula whose columns exist. A numerator below zero is inconsistent data, and no value.
 */
export function fillCell(
  column: IndicatorColumn,
  row: number,
  { members, pupils, smallRural }: SchoolAtWork,
  blankOptional: "missing" | "zero",
): void {
  const { plan } = column;
  const divisor = plan.over === "pupils" ? pupils : divisorOf(plan.over, members);
  if (typeof divisor !== "number") {
    column.absent[row] = divisor;
    column.formula[row] = noFormula;
    return;
  }
  column.divisor[row] = divisor;
  let absent: NoValue | null = null;
  for (let position = 0; position < plan.formulas.length; position++) {
    const formula = plan.formulas[position] as readonly PlannedTerm[];
    const sum = sumFormula(formula, plan.split, members, smallRural, blankOptional);
    if (typeof sum !== "number") {
      if (absent === null || (absent.reason === "noColumn" && sum.reason !== "noColumn")) absent = sum;
    } else if (sum < 0 || sum > largestFigure) {
      absent = { reason: "inconsistent", quantity: quantityOf(formula) };
      break;
    } else {
      column.value[row] = (sum * plan.per) / divisor;
      if (position > 0) column.formula[row] = position;
      return;
    }
  }
  column.absent[row] = absent ?? { reason: "noColumn", quantity: "pupils" };
  const given = givenValue(plan, members);
  column.formula[row] = given === null ? noFormula : byGiven;
  if (given !== null) column.value[row] = given;
}

const quantityOf = (formula: readonly PlannedTerm[]): FigureId => formula[0]?.quantity ?? "pupils";

/** A value that the sheet gives per pupil itself, of a school with nothing merged into it; it is noted where somebody asks. */
export const givenValue = (
  { id, stagePath, wholePath }: IndicatorPlan,
  [only, ...others]: readonly MemberInStage[],
): number | null => {
  if (only === undefined || others.length > 0) return null;
  const { own, whole, several, figures } = only;
  const ofStage = own?.[id];
  if (isFigure(ofStage)) {
    if (figures !== null) figures[stagePath] = ofStage;
    return ofStage;
  }
  const ofWhole = whole?.[id];
  if (!isFigure(ofWhole) || several) return null;
  if (figures !== null) figures[wholePath] = ofWhole;
  return ofWhole;
};
