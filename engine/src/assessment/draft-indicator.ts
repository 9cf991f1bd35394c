// An indicator of a school in the making: its value out of the figures of its members. What depends on the other schools comes later.
import type { FigureId } from "../schools/index.js";
import { isFigure } from "../schools/index.js";
import type { NoValue, SchoolIndicator } from "./assessment.js";
import type { MemberInStage } from "./numerator.js";
import { divisorOf, noteFigures, sumFormula } from "./numerator.js";
import type { IndicatorPlan, PlannedTerm } from "./plan.js";

/** An indicator whose value is known; what depends on the other schools is filled in later. */
export type DraftIndicator = { -readonly [Key in keyof SchoolIndicator]: SchoolIndicator[Key] };

/** The `formula` of a value that the sheet gives itself. */
export const byGiven = -1;

/** No school has more than this of anything; beyond it squares overflow, and the figure is a slip. */
export const largestFigure = 1e100;

/**
 * The value by the first formula for which every member has every figure. Where none is complete, the reason is that of the
 * first formula whose columns exist. A numerator below zero is inconsistent data, and no value.
 */
export function draftIndicator(
  plan: IndicatorPlan,
  members: readonly MemberInStage[],
  pupils: number,
  smallRural: boolean,
  blankOptional: "missing" | "zero",
): DraftIndicator {
  let absent: NoValue | null = null;
  const divisor = plan.over === "pupils" ? pupils : divisorOf(plan.over, members);
  if (typeof divisor !== "number") return draft(null, null, null, divisor);
  for (let position = 0; position < plan.formulas.length; position++) {
    const formula = plan.formulas[position] as readonly PlannedTerm[];
    const sum = sumFormula(formula, plan.split, members, smallRural, blankOptional);
    if (typeof sum !== "number") {
      if (absent === null || (absent.reason === "noColumn" && sum.reason !== "noColumn")) absent = sum;
    } else if (sum < 0 || sum > largestFigure) {
      absent = { reason: "inconsistent", quantity: quantityOf(formula) };
      break;
    } else {
      noteFigures(formula, members, smallRural);
      return over(plan, divisor, draft((sum * plan.per) / divisor, sum, position, null));
    }
  }
  absent ??= { reason: "noColumn", quantity: "pupils" };
  const given = members.length === 1 ? givenValue(plan, members[0] as MemberInStage) : null;
  return given === null ? draft(null, null, null, absent) : over(plan, divisor, draft(given, null, byGiven, absent));
}

/** Notes what a value was divided by, where that is not pupils. */
const over = (plan: IndicatorPlan, divisor: number, drafted: DraftIndicator): DraftIndicator => {
  if (plan.over !== "pupils") drafted.denominator = divisor;
  return drafted;
};

const quantityOf = (formula: readonly PlannedTerm[]): FigureId => formula[0]?.quantity ?? "pupils";

/** A value that the sheet gives per pupil itself. */
const givenValue = (plan: IndicatorPlan, { own, whole, several, figures }: MemberInStage): number | null => {
  const ofStage = own?.[plan.id];
  if (isFigure(ofStage)) {
    if (figures !== null) figures[plan.stagePath] = ofStage;
    return ofStage;
  }
  const ofWhole = whole?.[plan.id];
  if (!isFigure(ofWhole) || several) return null;
  if (figures !== null) figures[plan.wholePath] = ofWhole;
  return ofWhole;
};

/**
 * One shape for all: there are many of them. Every key is null before it has its number: begun with whole numbers, the shape would be
 * given up at the first fraction, with what was compiled for it, and each number would take room of its own.
 */
const draft = (
  value: number | null,
  numerator: number | null,
  formula: number | null,
  absent: NoValue | null,
): DraftIndicator => {
  const drafted: DraftIndicator = {
    value: null,
    numerator: null,
    met: null,
    attainment: null,
    shortBy: null,
    varianceShare: null,
    cvWithout: null,
    formula: null,
    absent,
  };
  drafted.value = value;
  drafted.numerator = numerator;
  drafted.formula = formula;
  return drafted;
};
