// So many points for each unit below or above a line.
import { count, input, may, need, number, numberOrInput, positive, start, words } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef, NumberRef, UnitCount } from "../method-parts.js";
import { eachRow } from "../scorer.js";
import { countUnits } from "./count-units.js";

/** 3. So many points for each unit beyond a line. */
export interface PerUnit {
  readonly kind: "perUnit";
  readonly input: InputRef;
  readonly from: NumberRef;
  /** Units are counted below the line or above it. */
  readonly side: "below" | "above";
  /** The size of a unit; 1 without it. */
  readonly size?: number;
  readonly count: UnitCount;
  /** Points for each unit: below 0 to deduct. */
  readonly step: number;
  /** What one starts with. Without it: full points to deduct from, nothing to add to. */
  readonly start?: "full" | "nothing";
}

export const perUnit: ScoringMethod<PerUnit> = {
  fields: {
    input: need(input),
    from: need(numberOrInput),
    side: need(words("below", "above")),
    size: may(positive),
    count: need(count),
    step: need(number),
    start: may(start),
  },
  example: {
    rule: { kind: "perUnit", input: "rate", from: 100, side: "below", step: -0.2, count: "exact" },
    full: 10,
    rows: [{ rate: 97.3 }],
    points: [9.46],
  },
  /** start + step × units, with units = max(0, distance beyond the line) / size, counted exactly, whole or started. */
  score:
    ({ input, from, side, size = 1, count, step, start = step < 0 ? "full" : "nothing" }) =>
    (context, out) => {
      const values = context.column(input);
      const lines = context.figures(from);
      const first = start === "full" ? context.full : 0;
      const sign = side === "below" ? 1 : -1;
      eachRow(context, out, [values, lines], (row) => {
        const distance = sign * (lines.numbers[row]! - values.numbers[row]!);
        return first + (distance > 0 ? step * countUnits(distance, size, count) : 0);
      });
    },
};
