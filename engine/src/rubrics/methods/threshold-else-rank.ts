// Full points at a line; below it, points by rank among those below it.
import type { Compared, InputRef, NumberRef } from "../method-parts.js";
import { placesWithin } from "../compare-rows.js";
import { cellStates } from "../score-data.js";
import { traceCodes } from "../scores.js";
import type { Scorer } from "../scorer.js";
import { settle, stateOfRow } from "../scorer.js";
import { reaches } from "./threshold.js";

/** 7. Full points at a line; below it, points by rank. */
export interface ThresholdElseRank extends Compared {
  readonly kind: "thresholdElseRank";
  readonly input: InputRef;
  readonly value: NumberRef;
  readonly direction: "atLeast" | "atMost";
  /** Points of the first, second, … of those who miss it; the last one for all after. */
  readonly steps: readonly number[];
}

/** Those that miss the line are ranked within their group; the first has the first of the steps, and so on. */
export const thresholdElseRank =
  ({ input, value, direction, steps, group }: ThresholdElseRank): Scorer =>
  (context, out) => {
    const cells = context.column(input);
    const lines = context.figures(value);
    const met = (row: number): boolean => reaches(cells.numbers[row]!, lines.numbers[row]!, direction);
    const missed = {
      numbers: cells.numbers,
      states: cells.states.map((state, row) => (state === cellStates.number && met(row) ? cellStates.missing : state)),
    };
    const places = placesWithin(missed, context.groups(group), direction === "atLeast" ? "higher" : "lower");
    for (let row = 0; row < context.rows; row += 1) {
      const state = stateOfRow([cells, lines], row);
      if (state !== null) out.trace[row] = state;
      else if (met(row)) settle(context, out, row, context.full, traceCodes.full);
      else {
        const place = places[row]!;
        const points = steps[Math.min(place, steps.length) - 1] ?? 0;
        settle(context, out, row, points, Math.min(255, traceCodes.firstBand + place));
      }
    }
  };
