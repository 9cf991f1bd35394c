// One value of one school alone, by the arithmetic of the standards: a numerator, what it is divided by, and the figures it took.
import type { Formula } from "../indicators/index.js";
import type { CompulsoryStage, FigureId, Quantities } from "../schools/index.js";
import type { NoValue } from "./assessment.js";
import type { MemberInStage, UsedFigures } from "./numerator.js";
import { divisorOf, noteFigures, sumFormula } from "./numerator.js";
import { planFormula } from "./plan.js";

/** What is worked out: the first formula whose figures are all there, over a figure where one is named, times `per`. */
export interface SchoolValueRule {
  readonly formulas: readonly Formula[];
  readonly over?: FigureId;
  readonly per: 1 | 100;
}

/** A value with what it is made of. */
export interface SchoolValue {
  readonly value: number;
  /** Which formula was used, counted from 0. */
  readonly formula: number;
  readonly numerator: number;
  /** What it was divided by; null where nothing divides it. */
  readonly divisor: number | null;
  /** The figures that went in, by their ids. */
  readonly figures: readonly FigureId[];
}

/**
 * The value of a school (单校指标值), of figures that are all of one stage: numerator ÷ divisor × per, unrounded.
 *
 * Missing: the reason is that of the first formula; a figure that a formula takes where there is one (如有) counts as none where it is
 * blank. Zeros: where the divisor is 0, as boarders may be, the value does not apply. None: a reason in place of the value. Errors:
 * none.
 * Units: the indicator's; figures in those of their fields.
 *
 * Source: X_i = x_i / P_i of 教督〔2012〕3号, and the formulas of 教督〔2017〕6号 through the indicator.
 *
 * @example
 * schoolValue({ formulas: [[{ quantity: "books" }]], over: "pupils", per: 1 }, { books: 900, pupils: 45 }, "primary").value // => 20
 */
export function schoolValue(
  { formulas, over, per }: SchoolValueRule,
  whole: Quantities,
  stage: CompulsoryStage,
): SchoolValue | NoValue {
  const used: UsedFigures = {};
  const members: readonly MemberInStage[] = [
    { record: { name: "" }, stage, own: undefined, whole, share: 1, several: false, figures: used },
  ];
  if (over !== undefined && whole[over] === 0) return { reason: "notApplicable", quantity: over };
  const divisor = over === undefined ? 1 : divisorOf(over, members);
  if (typeof divisor !== "number") return divisor;
  let absent: NoValue | null = null;
  for (const [position, formula] of formulas.entries()) {
    const planned = planFormula(formula, stage);
    const numerator = sumFormula(planned, false, members, false, "zero");
    if (typeof numerator === "number" && numerator >= 0) {
      noteFigures(planned, members, false);
      const figures = Object.keys(used).map((path) => path.slice("whole.".length) as FigureId);
      return {
        value: (numerator * per) / divisor,
        formula: position,
        numerator,
        divisor: over === undefined ? null : divisor,
        figures: [...figures.slice(over === undefined ? 0 : 1), ...(over === undefined ? [] : [over])],
      };
    }
    absent ??=
      typeof numerator === "number"
        ? { reason: "inconsistent", quantity: formula[0]?.quantity ?? "pupils" }
        : numerator;
  }
  return absent ?? { reason: "noColumn", quantity: "pupils" };
}
