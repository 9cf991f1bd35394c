// Full points at a line; below it, points by rank among those below it.
import { group, input, line, list, need, number, numberOrInput } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { Compared, InputRef, NumberRef } from "../method-parts.js";
import { placesWithin } from "../compare-rows.js";
import { cellStates } from "../score-data.js";
import { traceCodes } from "../scores.js";
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

export const thresholdElseRank: ScoringMethod<ThresholdElseRank> = {
  fields: { input: need(input), value: need(numberOrInput), direction: need(line), steps: need(list(number)), group },
  example: {
    rule: { kind: "thresholdElseRank", input: "rate", value: 85, direction: "atLeast", steps: [8, 6, 4, 2] },
    full: 10,
    rows: [{ rate: 86 }, { rate: 82 }, { rate: 70 }, { rate: 80 }],
    points: [10, 8, 4, 6],
  },
  /** Those that miss the line are ranked within their group; the first has the first of the steps, and so on. */
  score:
    ({ input, value, direction, steps, group }) =>
    (context, out) => {
      const cells = context.column(input);
      const lines = context.figures(value);
      const met = (row: number): boolean => reaches(cells.numbers[row]!, lines.numbers[row]!, direction);
      const missed = {
        numbers: cells.numbers,
        states: cells.states.map((state, row) =>
          state === cellStates.number && met(row) ? cellStates.missing : state,
        ),
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
    },
};
