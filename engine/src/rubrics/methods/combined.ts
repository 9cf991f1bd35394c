// The best, the sum or the mean of several methods.
import type { SimpleMethod } from "../simple-method.js";
import { hasPoints, traceCodes } from "../scores.js";
import { list, may, methodOf, need, number, record } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import { simpleMethods, simpleScorerOf } from "./simple-methods.js";
import type { Scored, Scorer, ScoringContext } from "../scorer.js";
import { settle } from "../scorer.js";
import { fromUnits } from "../units.js";

/** 24. The best, the sum or the mean of methods; each has the item's points as its own full points unless it says. */
export interface Combined {
  readonly kind: "bestOf" | "sum" | "mean";
  readonly of: readonly { readonly method: SimpleMethod; readonly points?: number; readonly weight?: number }[];
}

/**
 * Each method is scored out of its own points (the item's where it names none), then the best counts, they add up, or their
 * weighted mean is taken.
 *
 * The best is the best of those that have a score; a sum or a mean of which one part is open is open.
 */
const score =
  ({ kind, of }: Combined): Scorer =>
  (context, out) => {
    const parts = of.map(({ method, points, weight = 1 }) => {
      const full = points ?? context.full;
      const own: Scored = { units: new Int32Array(context.rows), trace: new Uint8Array(context.rows) };
      simpleScorerOf(method)({ ...context, full, most: Math.max(full, context.most) } satisfies ScoringContext, own);
      return { ...own, weight };
    });
    const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
    for (let row = 0; row < context.rows; row += 1) {
      const scored = parts.filter(({ trace }) => hasPoints(trace[row]!));
      const lacking = parts.find(({ trace }) => !hasPoints(trace[row]!));
      if (scored.length === 0 || (kind !== "bestOf" && lacking !== undefined)) {
        out.trace[row] = lacking!.trace[row]!;
        continue;
      }
      const points = scored.map(({ units }) => fromUnits(units[row]!, context.decimals));
      if (kind === "bestOf") {
        const best = points.indexOf(Math.max(...points));
        settle(context, out, row, points[best]!, traceCodes.firstBand + parts.indexOf(scored[best]!));
      } else {
        const sum = scored.reduce((total, { weight }, i) => total + (kind === "mean" ? weight : 1) * points[i]!, 0);
        settle(context, out, row, kind === "mean" ? sum / weights : sum);
      }
    }
  };

const parts: Combined["of"] = [
  { method: { kind: "ratioAsScore", input: "rate" }, points: 4 },
  { method: { kind: "threshold", input: "area", value: 7.5, direction: "atLeast" }, points: 6 },
];

const fields = {
  of: need(list(record({ method: need(methodOf(simpleMethods)), points: may(number), weight: may(number) }))),
};

const combined = (kind: Combined["kind"], points: number): ScoringMethod<Combined> => ({
  fields,
  example: { rule: { kind, of: parts }, full: 10, rows: [{ rate: 50, area: 8 }], points: [points] },
  score,
});

export const bestOf = combined("bestOf", 6);
export const sum = combined("sum", 8);
export const mean = combined("mean", 4);
