// All or nothing at a line.
import type { InputRef, NumberRef } from "../method-parts.js";
import type { Scorer } from "../scorer.js";
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

/** Full points at the line or on its good side, else nothing. The line itself counts unless the rule is strict. */
export const threshold =
  ({ input, value, direction, strict = false }: Threshold): Scorer =>
  (context, out) => {
    const cells = context.column(input);
    const lines = context.figures(value);
    eachRow(context, out, [cells, lines], (row) =>
      reaches(cells.numbers[row]!, lines.numbers[row]!, direction, strict) ? context.full : 0,
    );
  };

/** Whether a value is on the good side of a line, at the 15 digits that Excel shows. */
export function reaches(value: number, line: number, direction: "atLeast" | "atMost", strict = false): boolean {
  const [shown, limit] = [Number(value.toPrecision(15)), Number(line.toPrecision(15))];
  if (shown === limit) return !strict;
  return direction === "atLeast" ? shown > limit : shown < limit;
}
