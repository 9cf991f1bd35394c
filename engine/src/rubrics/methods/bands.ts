// Points by the band in which a value lies.
import type { Bands } from "../method.js";
import { cellStates } from "../score-data.js";
import { traceCodes } from "../scores.js";
import type { Scorer } from "../scorer.js";
import { stateOfRow } from "../scorer.js";
import { toUnits } from "../units.js";
import { bandOf, bandTable } from "./band-table.js";

/**
 * The points of the highest band whose edge the value has reached (closed: lower) or passed (closed: upper).
 *
 * The trace keeps the band's place in the rubric; what is below all edges has the place after the last. The inner loop counts
 * the edges passed, without a branch that could be foreseen wrongly.
 */
export const bands = ({ input, bands: list, closed = "lower", round }: Bands): Scorer => {
  const table = bandTable(list);
  return (context, out) => {
    const cells = context.column(input);
    const { numbers, states } = cells;
    const units = Int32Array.from(table.points, (points) =>
      toUnits(Math.max(context.least, Math.min(context.most, points)), context.decimals),
    );
    const codes = Uint8Array.from(table.positions, (position) => Math.min(255, traceCodes.firstBand + position));
    for (let row = 0; row < context.rows; row += 1) {
      if (states[row] !== cellStates.number) {
        out.trace[row] = stateOfRow([cells], row)!;
        continue;
      }
      const band = bandOf(table, numbers[row]!, closed, round);
      out.units[row] = units[band]!;
      out.trace[row] = codes[band]!;
    }
  };
};
