// So many points for each unit below or above a line.
import type { InputRef, NumberRef, UnitCount } from "../method-parts.js";
import type { Scorer } from "../scorer.js";
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

/** start + step × units, with units = max(0, distance beyond the line) / size, counted exactly, whole or started. */
export const perUnit =
  ({ input, from, side, size = 1, count, step, start = step < 0 ? "full" : "nothing" }: PerUnit): Scorer =>
  (context, out) => {
    const values = context.column(input);
    const lines = context.figures(from);
    const first = start === "full" ? context.full : 0;
    const sign = side === "below" ? 1 : -1;
    eachRow(context, out, [values, lines], (row) => {
      const distance = sign * (lines.numbers[row]! - values.numbers[row]!);
      return first + (distance > 0 ? step * countUnits(distance, size, count) : 0);
    });
  };
