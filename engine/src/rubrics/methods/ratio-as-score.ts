// A rate as a share of the points.
import { input, may, need, numberOrInput } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef, NumberRef } from "../method-parts.js";
import { eachRow, noPoints } from "../scorer.js";

/** 2. A rate is a share of the points. */
export interface RatioAsScore {
  readonly kind: "ratioAsScore";
  readonly input: InputRef;
  /** The value that earns full points; 100 without it. */
  readonly whole?: NumberRef;
}

export const ratioAsScore: ScoringMethod<RatioAsScore> = {
  fields: { input: need(input), whole: may(numberOrInput) },
  example: { rule: { kind: "ratioAsScore", input: "rate" }, full: 10, rows: [{ rate: 96.4 }], points: [9.64] },
  /** points × value / whole; what is below zero earns nothing, what passes the whole earns the points. A whole of 0 is refused. */
  score:
    ({ input, whole = 100 }) =>
    (context, out) => {
      const rates = context.column(input);
      const wholes = context.figures(whole);
      eachRow(context, out, [rates, wholes], (row) => {
        if (wholes.numbers[row] === 0) {
          context.refuse("scoreDenominatorZero", row);
          return noPoints.refused;
        }
        return context.full * Math.max(0, Math.min(1, rates.numbers[row]! / wholes.numbers[row]!));
      });
    },
};
