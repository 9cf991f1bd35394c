// So many points for each unit below or above a line.
import type { PerUnit } from "../method.js";
import type { Scorer } from "../scorer.js";
import { eachRow } from "../scorer.js";
import { countUnits } from "./count-units.js";

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
