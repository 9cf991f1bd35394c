// Full points unless it got worse.
import { count, input, may, need, number, positive, words } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef, UnitCount } from "../method-parts.js";
import { eachRow } from "../scorer.js";
import { countUnits } from "./count-units.js";

/** 21. Full points unless it got worse. */
export interface WorseningOnly {
  readonly kind: "worseningOnly";
  readonly input: InputRef;
  /** Without it the input is the change already. */
  readonly before?: InputRef;
  /** Which way is worse. */
  readonly worse: "up" | "down";
  readonly size?: number;
  readonly count?: UnitCount;
  /** Points taken off for each unit. */
  readonly step: number;
}

export const worseningOnly: ScoringMethod<WorseningOnly> = {
  fields: {
    input: need(input),
    before: may(input),
    worse: need(words("up", "down")),
    size: may(positive),
    count: may(count),
    step: need(number),
  },
  example: {
    rule: { kind: "worseningOnly", input: "change", worse: "up", step: 0.5 },
    full: 2.5,
    rows: [{ change: 3.2 }, { change: -1 }],
    points: [0.9, 2.5],
  },
  /** points − step × units of worsening, not below nothing. Without `before` the input is the change itself. */
  score:
    ({ input, before, worse, size = 1, count = "exact", step }) =>
    (context, out) => {
      const now = context.column(input);
      const then = context.figures(before ?? 0);
      const sign = worse === "up" ? 1 : -1;
      eachRow(context, out, [now, then], (row) => {
        const worsened = sign * (now.numbers[row]! - then.numbers[row]!);
        return worsened > 0 ? context.full - step * countUnits(worsened, size, count) : context.full;
      });
    },
};
