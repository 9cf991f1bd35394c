// Better than one's own last year: in value, in rank, or in rate of change.
import { direction, group, input, may, need, number, words } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { Compared, InputRef } from "../method-parts.js";
import { placesWithin } from "../compare-rows.js";
import { eachRow, noPoints } from "../scorer.js";

/** 20. Better than one's own last year. */
export interface Growth extends Compared {
  readonly kind: "growth";
  readonly input: InputRef;
  readonly before: InputRef;
  readonly direction: "higher" | "lower";
  /** The value itself, its rank among the rows compared, or its rate of change in percent. */
  readonly of: "value" | "rank" | "rate";
  readonly step: number;
  /** What getting worse may cost, as points below 0; 0 without it. */
  readonly floor?: number;
}

export const growth: ScoringMethod<Growth> = {
  fields: {
    input: need(input),
    before: need(input),
    direction: need(direction),
    of: need(words("value", "rank", "rate")),
    step: need(number),
    floor: may(number),
    group,
  },
  example: {
    rule: { kind: "growth", input: "now", before: "then", direction: "higher", of: "value", step: 1 },
    full: 5,
    rows: [
      { now: 71.2, then: 68 },
      { now: 60, then: 68 },
    ],
    points: [3.2, 0],
  },
  /** step × improvement, not below `floor` (0 without it), at most the points. A rate of change from 0 is refused. */
  score:
    ({ input, before, direction, of, step, floor = 0, group }) =>
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
    },
};
