// A judge chooses, within limits and with a reason.
import { input, may, need, positive, range, textColumn, words } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { DiagnosticCode } from "../../diagnostics/index.js";
import { roundHalfUp } from "../../statistics/index.js";
import type { InputRef } from "../method-parts.js";
import { eachRow, noPoints } from "../scorer.js";

/** 17. A judge chooses. */
export interface Judged {
  readonly kind: "judged";
  readonly input: InputRef;
  /** The input holds the points that are given, or those that are taken off. */
  readonly holds: "points" | "deduction";
  /** The least and the most that may be given or taken off; 0 is always allowed as a deduction. */
  readonly range?: readonly [number, number];
  readonly step?: number;
  /** The text input with the reason; a deduction without one is refused. */
  readonly reason?: string;
}

export const judged: ScoringMethod<Judged> = {
  fields: {
    input: need(input),
    holds: need(words("points", "deduction")),
    range: may(range),
    step: may(positive),
    reason: may(textColumn),
  },
  example: {
    rule: { kind: "judged", input: "off", holds: "deduction", range: [2, 5], reason: "why" },
    full: 10,
    rows: [{ off: 3, why: "无记录" }, { off: 0 }],
    points: [7, 10],
  },
  /**
   * The points in the cell, or full points less the deduction in it.
   *
   * What lies outside the range, is no multiple of the step, or takes points off without a reason is refused: the item stays
   * open, and the refusal is reported. No deduction (0) is always allowed.
   */
  score:
    ({ input, holds, range, step, reason }) =>
    (context, out) => {
      const cells = context.column(input);
      const reasons = reason === undefined ? null : context.texts(reason);
      const [least, most] = range ?? [0, context.most];
      eachRow(context, out, [cells], (row) => {
        const value = cells.numbers[row]!;
        const deducts = holds === "deduction" ? value > 0 : value < context.full;
        const refuse = (code: DiagnosticCode): number => {
          context.refuse(code, row, { value, least, most, ...(step !== undefined && { step }) });
          return noPoints.refused;
        };
        if (!(holds === "deduction" && value === 0) && (value < least || value > most))
          return refuse("scoreOutOfRange");
        if (step !== undefined && roundHalfUp(value / step, 6) !== Math.round(value / step))
          return refuse("scoreNotAStep");
        if (deducts && reasons !== null && (reasons[row] ?? "").trim() === "") return refuse("scoreWithoutReason");
        return holds === "deduction" ? context.full - value : value;
      });
    },
};
