// Better than one's own last year: in value, in rank, or in rate of change.
import type { Growth } from "../method.js";
import { placesWithin } from "../compare-rows.js";
import type { Scorer } from "../scorer.js";
import { eachRow, noPoints } from "../scorer.js";

/** step × improvement, not below `floor` (0 without it), at most the points. A rate of change from 0 is refused. */
export const growth =
  ({ input, before, direction, of, step, floor = 0, group }: Growth): Scorer =>
  (context, out) => {
    const now = context.column(input);
    const then = context.column(before);
    const sign = direction === "higher" ? 1 : -1;
    const places =
      of === "rank"
        ? [placesWithin(now, context.groups(group), direction), placesWithin(then, context.groups(group), direction)]
        : null;
    const reach = { ...context, least: Math.min(floor, context.least) };
    eachRow(reach, out, [now, then], (row) => {
      if (of === "rate" && then.numbers[row] === 0) {
        context.refuse("scoreDenominatorZero", row);
        return noPoints.refused;
      }
      const change = sign * (now.numbers[row]! - then.numbers[row]!);
      const better =
        places !== null
          ? places[1]![row]! - places[0]![row]!
          : of === "rate"
            ? (change / Math.abs(then.numbers[row]!)) * 100
            : change;
      return Math.max(floor, step * Number(better.toPrecision(12)));
    });
  };
