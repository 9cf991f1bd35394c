// The figure over the pupils: one indicator's numerator for one school of the assessment, from the figures of its members.
import type { CompulsoryStage, Quantity, QuantityId } from "../schools/index.js";
import { isFigure } from "../schools/index.js";
import type { NoValue, NoValueReason } from "./assessment.js";
import type { Member } from "./place-schools.js";
import type { IndicatorPlan, PlannedTerm } from "./plan.js";

/** A numerator with the figures it was made of, or why there is none. */
export type Numerator =
  | { readonly numerator: number; readonly formula: number; readonly absent: null }
  | { readonly numerator: null; readonly formula: null; readonly absent: NoValue };

/** Where the figures that were used are written down: one record for each member, by field path. */
export type UsedFigures = Record<string, number>;

/** What is known of a member in a stage. */
export interface MemberInStage {
  readonly member: Member;
  /** Its share of undivided figures; null where a stage's pupils are not given. */
  readonly share: number | null;
  /** Whether it runs other stages too, so that figures of the whole school are not this stage's own. */
  readonly several: boolean;
  readonly figures: UsedFigures;
}

/** No school has more than this of anything; beyond it squares overflow, and the figure is a slip. */
const largestFigure = 1e100;

/**
 * The numerator: the first formula for which every member has every figure. Where none is complete, the reason is that of the
 * first formula whose columns exist. A numerator below zero is inconsistent data, and no value.
 */
export function numeratorOf(
  plan: IndicatorPlan,
  stage: CompulsoryStage,
  members: readonly MemberInStage[],
  smallRural: boolean,
  blankOptional: "missing" | "zero",
): Numerator {
  let firstAbsent: NoValue | null = null;
  for (let position = 0; position < plan.formulas.length; position++) {
    const formula = plan.formulas[position] as readonly PlannedTerm[];
    const sum = sumFormula(formula, plan, stage, members, smallRural, blankOptional);
    if (typeof sum === "number") {
      if (sum < 0 || sum > largestFigure)
        return { numerator: null, formula: null, absent: { reason: "inconsistent", quantity: quantityOf(formula) } };
      noteFigures(formula, stage, members, smallRural);
      return { numerator: sum, formula: position, absent: null };
    }
    if (firstAbsent === null || (firstAbsent.reason === "noColumn" && sum.reason !== "noColumn")) firstAbsent = sum;
  }
  return { numerator: null, formula: null, absent: firstAbsent ?? { reason: "noColumn", quantity: "pupils" } };
}

const quantityOf = (formula: readonly PlannedTerm[]): QuantityId => formula[0]?.quantity ?? "pupils";

const sumFormula = (
  formula: readonly PlannedTerm[],
  plan: IndicatorPlan,
  stage: CompulsoryStage,
  members: readonly MemberInStage[],
  smallRural: boolean,
  blankOptional: "missing" | "zero",
): number | NoValue => {
  let sum = 0;
  for (const each of members) {
    for (const term of formula) {
      if (term.smallRuralOnly && !smallRural) continue;
      const figure = figureOf(term.quantity, plan.split, stage, each);
      if (typeof figure === "number") {
        if (figure < 0) return { reason: "inconsistent", quantity: term.quantity };
        sum += term.sign * figure;
      } else if (term.optional && figure === "noColumn" && term.within !== null) {
        const whole = figureOf(term.within, plan.split, stage, each);
        if (typeof whole === "string" && whole !== "noColumn" && whole !== "notApplicable")
          return { reason: whole, quantity: term.within };
      } else if (term.optional && (figure === "noColumn" || figure === "notApplicable")) continue;
      else if (term.optional && figure === "missing" && blankOptional === "zero") continue;
      else return { reason: figure, quantity: term.quantity };
    }
  }
  return sum;
};

/** A member's figure in this stage: its own by stage, else that of the whole school, divided where the indicator is split. */
const figureOf = (
  quantity: QuantityId,
  split: boolean,
  stage: CompulsoryStage,
  { member: { record }, share, several }: MemberInStage,
): number | NoValueReason => {
  const own: Quantity | undefined = record[stage]?.[quantity];
  if (isFigure(own)) return own;
  const whole: Quantity | undefined = record.whole?.[quantity];
  if (whole === undefined) return own ?? "noColumn";
  if (!isFigure(whole)) return own ?? whole;
  if (!several) return whole;
  return split && share !== null ? whole * share : "notByStage";
};

/** Writes down what was used, as the sheet gives it (before splitting), so that the result explains itself. */
const noteFigures = (
  formula: readonly PlannedTerm[],
  stage: CompulsoryStage,
  members: readonly MemberInStage[],
  smallRural: boolean,
): void => {
  for (const { member, figures } of members) {
    for (const term of formula) {
      if (term.smallRuralOnly && !smallRural) continue;
      const own = member.record[stage]?.[term.quantity];
      if (isFigure(own)) figures[term.stagePath] = own;
      else {
        const whole = member.record.whole?.[term.quantity];
        if (isFigure(whole)) figures[term.wholePath] = whole;
      }
    }
  }
};
