// Full points unless it got worse.
import type { InputRef, UnitCount } from "../method-parts.js";
import type { Scorer } from "../scorer.js";
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

/** points − step × units of worsening, not below nothing. Without `before` the input is the change itself. */
export const worseningOnly =
  ({ input, before, worse, size = 1, count = "exact", step }: WorseningOnly): Scorer =>
  (context, out) => {
    const now = context.column(input);
    const then = context.figures(before ?? 0);
    const sign = worse === "up" ? 1 : -1;
    eachRow(context, out, [now, then], (row) => {
      const worsened = sign * (now.numbers[row]! - then.numbers[row]!);
      return worsened > 0 ? context.full - step * countUnits(worsened, size, count) : context.full;
    });
  };
