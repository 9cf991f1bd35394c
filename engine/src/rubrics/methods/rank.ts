// Points by rank.
import { direction, group, input, list, may, need, number, words } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { Compared, InputRef } from "../method-parts.js";
import { groupSizes, placesWithin } from "../compare-rows.js";
import { traceCodes } from "../scores.js";
import { settle, stateOfRow } from "../scorer.js";

/** 8. Points by rank. */
export interface Rank extends Compared {
  readonly kind: "rank";
  readonly input: InputRef;
  readonly direction: "higher" | "lower";
  /** Points of the first, and how many fewer for each place after. */
  readonly start: number;
  readonly step: number;
  readonly floor?: number;
  /** Points of the first, second, … instead, where they do not go down evenly (前三名得5分); the last one for all after. */
  readonly steps?: readonly number[];
  /** Rows level share the better place, the worse, or the mean of their places; the better one without it. */
  readonly ties?: "best" | "worst" | "mean";
}

export const rank: ScoringMethod<Rank> = {
  fields: {
    input: need(input),
    direction: need(direction),
    start: need(number),
    step: need(number),
    floor: may(number),
    steps: may(list(number)),
    ties: may(words("best", "worst", "mean")),
    group,
  },
  example: {
    rule: { kind: "rank", input: "score", direction: "higher", start: 15, step: 1 },
    full: 15,
    rows: [{ score: 90 }, { score: 85 }, { score: 80 }, { score: 75 }],
    points: [15, 14, 13, 12],
  },
  /** The points of the place in `steps`, or start − step × (place − 1), not below `floor`. A group of one has no rank, and its row no points. */
  score:
    ({ input, direction, start, step, floor = 0, steps, ties, group }) =>
    (context, out) => {
      const cells = context.column(input);
      const groups = context.groups(group);
      const sizes = groupSizes(cells, groups);
      const places = placesWithin(cells, groups, direction, ties);
      for (let row = 0; row < context.rows; row += 1) {
        const state = stateOfRow([cells], row);
        if (state !== null) out.trace[row] = state;
        else if (sizes[groups[row]!]! < 2) out.trace[row] = traceCodes.alone;
        else {
          const place = places[row]!;
          const points = steps === undefined ? Math.max(floor, start - step * (place - 1)) : pointsAt(steps, place);
          settle(context, out, row, points, Math.min(255, traceCodes.firstBand + Math.floor(place)));
        }
      }
    },
};

/** The points of a place; between two places (a mean of them), the mean of their points. */
const pointsAt = (steps: readonly number[], place: number): number => {
  const at = (whole: number): number => steps[Math.min(whole, steps.length) - 1] ?? 0;
  return (at(Math.floor(place)) + at(Math.ceil(place))) / 2;
};
