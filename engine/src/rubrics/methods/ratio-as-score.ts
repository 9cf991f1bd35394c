// A rate as a share of the points.
import type { InputRef, NumberRef } from "../method-parts.js";
import type { Scorer } from "../scorer.js";
import { eachRow, noPoints } from "../scorer.js";

/** 2. A rate is a share of the points. */
export interface RatioAsScore {
  readonly kind: "ratioAsScore";
  readonly input: InputRef;
  /** The value that earns full points; 100 without it. */
  readonly whole?: NumberRef;
}

/** points × value / whole; what is below zero earns nothing, what passes the whole earns the points. A whole of 0 is refused. */
export const ratioAsScore =
  ({ input, whole = 100 }: RatioAsScore): Scorer =>
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
  };
