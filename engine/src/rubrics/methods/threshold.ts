// All or nothing at a line.
import { flag, input, line, may, need, numberOrInput } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef, NumberRef } from "../method-parts.js";
import { eachRow } from "../scorer.js";

/** 6. All or nothing at a line. */
export interface Threshold {
  readonly kind: "threshold";
  readonly input: InputRef;
  readonly value: NumberRef;
  readonly direction: "atLeast" | "atMost";
  /** The line itself is not enough. */
  readonly strict?: boolean;
}

export const threshold: ScoringMethod<Threshold> = {
  fields: { input: need(input), value: need(numberOrInput), direction: need(line), strict: may(flag) },
  example: {
    rule: { kind: "threshold", input: "dropout", value: 1.8, direction: "atMost" },
    full: 3,
    rows: [{ dropout: 1.8 }, { dropout: 1.9 }],
    points: [3, 0],
  },
  /** Full points at the line or on its good side, else nothing. The line itself counts unless the rule is strict. */
  score:
    ({ input, value, direction, strict = false }) =>
    (context, out) => {
      const cells = context.column(input);
      const lines = context.figures(value);
      eachRow(context, out, [cells, lines], (row) =>
        reaches(cells.numbers[row]!, lines.numbers[row]!, direction, strict) ? context.full : 0,
      );
    },
};

/** Whether a value is on the good side of a line, at the 15 digits that Excel shows. */
export function reaches(value: number, line: number, direction: "atLeast" | "atMost", strict = false): boolean {
  const [shown, limit] = [Number(value.toPrecision(15)), Number(line.toPrecision(15))];
  if (shown === limit) return !strict;
  return direction === "atLeast" ? shown > limit : shown < limit;
}
