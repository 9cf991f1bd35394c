// In proportion between a zero line and a target.
import { direction, input, may, need, numberOrInput, positive } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef, NumberRef } from "../method-parts.js";
import { eachRow } from "../scorer.js";

/** 1. In proportion between a zero line and a target. */
export interface LinearToTarget {
  readonly kind: "linearToTarget";
  readonly input: InputRef;
  readonly target: NumberRef;
  /** Where points begin. Without it: 0 where more is better; where less is better, the points are target / value. */
  readonly zero?: NumberRef;
  readonly direction: "higher" | "lower";
  /** The largest share of the points, where more than the target earns more. */
  readonly cap?: number;
}

export const linearToTarget: ScoringMethod<LinearToTarget> = {
  fields: {
    input: need(input),
    target: need(numberOrInput),
    zero: may(numberOrInput),
    direction: need(direction),
    cap: may(positive),
  },
  example: {
    rule: { kind: "linearToTarget", input: "area", target: 7.5, zero: 4.5, direction: "higher" },
    full: 10,
    rows: [{ area: 6 }, { area: 9 }],
    points: [5, 10],
  },
  /**
   * points × (value − zero) / (target − zero), at most `cap` times the points, at least nothing.
   *
   * Where less is better and no zero line is given: points × target / value. A target equal to its zero line is refused.
   */
  score:
    ({ input, target, zero, direction, cap = 1 }) =>
    (context, out) => {
      const { numbers } = context.column(input);
      const { full } = context;
      const targets = context.figures(target);
      const inverse = direction === "lower" && zero === undefined;
      const zeros = context.figures(zero ?? 0);
      eachRow(context, out, [context.column(input), targets, zeros], (row) => {
        const goal = targets.numbers[row]!;
        const share = inverse
          ? numbers[row]! <= goal
            ? cap
            : goal / numbers[row]!
          : (numbers[row]! - zeros.numbers[row]!) / (goal - zeros.numbers[row]!);
        if (Number.isNaN(share)) return full * cap;
        return full * Math.max(0, Math.min(cap, share));
      });
    },
};
