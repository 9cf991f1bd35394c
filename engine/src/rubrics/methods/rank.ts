// Points by rank.
import type { Compared, InputRef } from "../method-parts.js";
import { groupSizes, placesWithin } from "../compare-rows.js";
import { traceCodes } from "../scores.js";
import type { Scorer } from "../scorer.js";
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

/** The points of the place in `steps`, or start − step × (place − 1), not below `floor`. A group of one has no rank, and its row no points. */
export const rank =
  ({ input, direction, start, step, floor = 0, steps, ties, group }: Rank): Scorer =>
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
  };

/** The points of a place; between two places (a mean of them), the mean of their points. */
const pointsAt = (steps: readonly number[], place: number): number => {
  const at = (whole: number): number => steps[Math.min(whole, steps.length) - 1] ?? 0;
  return (at(Math.floor(place)) + at(Math.ceil(place))) / 2;
};
