// A panel of judges: the mean, the median, or the mean without the highest and the lowest.
import { input, list, may, need, numberWithin, positive, words } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef } from "../method-parts.js";
import { traceCodes } from "../scores.js";
import { settle } from "../scorer.js";

/** 18. A panel of judges. */
export interface Panel {
  readonly kind: "panel";
  readonly inputs: readonly InputRef[];
  readonly how: "mean" | "median" | "trimmedMean";
  /** From how many judges on the highest and the lowest are dropped; 5 without it. */
  readonly trimFrom?: number;
  /** The value that earns full points; 100 without it. */
  readonly whole?: number;
}

export const panel: ScoringMethod<Panel> = {
  fields: {
    inputs: need(list(input)),
    how: need(words("mean", "median", "trimmedMean")),
    trimFrom: may(numberWithin({ whole: true, least: 3 })),
    whole: may(positive),
  },
  example: {
    rule: { kind: "panel", inputs: ["a", "b", "c", "d", "e"], how: "trimmedMean" },
    full: 100,
    rows: [{ a: 92, b: 88, c: 95, d: 70, e: 90 }],
    points: [90],
  },
  /**
   * points × panel / whole. A judge who gave nothing is left out; the item is open only when none gave anything.
   *
   * One highest and one lowest are dropped from `trimFrom` judges on; with fewer, trimming is the plain mean.
   */
  score:
    ({ inputs, how, trimFrom = 5, whole = 100 }) =>
    (context, out) => {
      const columns = inputs.map((ref) => context.column(ref).numbers);
      for (let row = 0; row < context.rows; row += 1) {
        const given = columns
          .flatMap((numbers) => (Number.isNaN(numbers[row]) ? [] : [numbers[row]!]))
          .sort((a, b) => a - b);
        if (given.length === 0) out.trace[row] = traceCodes.open;
        else settle(context, out, row, (context.full * panelOf(given, how, trimFrom)) / whole);
      }
    },
};

function panelOf(rising: readonly number[], how: Panel["how"], trimFrom: number): number {
  const middle = rising.length >> 1;
  if (how === "median") {
    return rising.length % 2 === 1 ? rising[middle]! : (rising[middle - 1]! + rising[middle]!) / 2;
  }
  const kept = how === "trimmedMean" && rising.length >= trimFrom ? rising.slice(1, -1) : rising;
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}
