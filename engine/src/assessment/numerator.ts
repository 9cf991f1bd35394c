// The figure over the pupils: a formula summed for one school of the assessment, from the figures of its members.
import type { CompulsoryStage, FigureId, Quantities, SchoolRecord } from "../schools/index.js";
import { isFigure } from "../schools/index.js";
import type { NoValue, NoValueReason } from "./assessment.js";
import type { PlannedTerm } from "./plan.js";

/** Where the figures that were used are written down: one record for each member, by field path. */
export type UsedFigures = Record<string, number>;

/** What is known of a member in a stage. */
export interface MemberInStage {
  readonly record: SchoolRecord;
  readonly stage: CompulsoryStage;
  /** Its figures of this stage alone. */
  readonly own: Quantities | undefined;
  /** Its figures of the whole school. */
  readonly whole: Quantities | undefined;
  /** Its share of undivided figures; null where a stage's pupils are not given. */
  readonly share: number | null;
  /** Whether it runs other stages too, so that figures of the whole school are not this stage's own. */
  readonly several: boolean;
  /** Where what is used is noted; null where nobody asks yet. */
  readonly figures: UsedFigures | null;
}

/** The sum of a formula over all members, or why there is none: every member must have every figure. */
export function sumFormula(
  formula: readonly PlannedTerm[],
  split: boolean,
  members: readonly MemberInStage[],
  smallRural: boolean,
  blankOptional: "missing" | "zero",
): number | NoValue {
  let sum = 0;
  for (const each of members) {
    for (const term of formula) {
      if (term.smallRuralOnly && !smallRural) continue;
      const figure = figureOf(term.quantity, split, each);
      if (typeof figure === "number") {
        if (figure < 0) return { reason: "inconsistent", quantity: term.quantity };
        sum += term.sign * figure;
      } else if (term.optional && figure === "noColumn" && term.within !== null) {
        const whole = figureOf(term.within, split, each);
        if (typeof whole === "string" && whole !== "noColumn" && whole !== "notApplicable")
          return { reason: whole, quantity: term.within };
      } else if (term.optional && (figure === "noColumn" || figure === "notApplicable")) continue;
      else if (term.optional && figure === "missing" && blankOptional === "zero") continue;
      else return { reason: figure, quantity: term.quantity };
    }
  }
  return sum;
}

/** A member's figure in this stage: its own by stage, else that of the whole school, divided where the indicator is split. */
const figureOf = (
  quantity: FigureId,
  split: boolean,
  { own, whole, share, several }: MemberInStage,
): number | NoValueReason => {
  const ofStage = own?.[quantity];
  if (isFigure(ofStage)) return ofStage;
  const ofWhole = whole?.[quantity];
  if (ofWhole === undefined) return ofStage ?? "noColumn";
  if (!isFigure(ofWhole)) return ofStage ?? ofWhole;
  if (!several) return ofWhole;
  return split && share !== null ? ofWhole * share : "notByStage";
};

/** What a numerator is divided by where that is not pupils, noted with the figures; or why there is nothing to divide by. */
export function divisorOf(quantity: FigureId, members: readonly MemberInStage[]): number | NoValue {
  let sum = 0;
  for (const each of members) {
    const figure = figureOf(quantity, false, each);
    if (typeof figure !== "number") return { reason: figure, quantity };
    sum += figure;
    if (each.figures === null) continue;
    const stage = isFigure(each.own?.[quantity]) ? each.stage : "whole";
    each.figures[`${stage}.${quantity}`] = figure;
  }
  return sum > 0 ? sum : { reason: "inconsistent", quantity };
}

/** Writes down what a formula used, as the sheet gives it (before splitting), so that the result explains itself. */
export function noteFigures(
  formula: readonly PlannedTerm[],
  members: readonly MemberInStage[],
  smallRural: boolean,
): void {
  for (const { own, whole, figures } of members) {
    if (figures === null) continue;
    for (const term of formula) {
      if (term.smallRuralOnly && !smallRural) continue;
      const ofStage = own?.[term.quantity];
      if (isFigure(ofStage)) figures[term.stagePath] = ofStage;
      else {
        const ofWhole = whole?.[term.quantity];
        if (isFigure(ofWhole)) figures[term.wholePath] = ofWhole;
      }
    }
  }
}
