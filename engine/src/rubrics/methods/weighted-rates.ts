// Rates over stated denominators, weighted.
import { flag, input, list, may, need, number, record, share } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef } from "../method-parts.js";
import { eachRow, noPoints } from "../scorer.js";

/** 10. Rates over stated denominators, weighted. */
export interface WeightedRates {
  readonly kind: "weightedRates";
  readonly parts: readonly {
    readonly input: InputRef;
    readonly weight: number;
    /** The denominator; without it the input is a rate of 1 already. */
    readonly over?: InputRef;
    /** Taken off the denominator first: 0.03 for “enrolment less 3 %”. */
    readonly less?: number;
  }[];
  /** Points may pass the full points: a raw score to be ranked. */
  readonly uncapped?: boolean;
}

export const weightedRates: ScoringMethod<WeightedRates> = {
  fields: {
    parts: need(list(record({ input: need(input), weight: need(number), over: may(input), less: may(share) }))),
    uncapped: may(flag),
  },
  example: {
    rule: {
      kind: "weightedRates",
      parts: [{ input: "total", over: "enrolled", less: 0.03, weight: 1 }],
      uncapped: true,
    },
    full: 1,
    rows: [{ total: 78570, enrolled: 200 }],
    points: [405],
  },
  /** points × Σ weight × value / (denominator × (1 − less)); without a denominator the value is a rate of 1 already. */
  score:
    ({ parts, uncapped = false }) =>
    (context, out) => {
      const columns = parts.map(({ input, weight, over, less = 0 }) => ({
        values: context.column(input),
        bases: context.figures(over ?? 1),
        factor: weight / (1 - less),
      }));
      const reach = uncapped ? { ...context, most: Infinity } : context;
      const all = columns.flatMap(({ values, bases }) => [values, bases]);
      eachRow(reach, out, all, (row) => {
        let sum = 0;
        for (const { values, bases, factor } of columns) {
          const base = bases.numbers[row]!;
          if (base === 0) {
            context.refuse("scoreDenominatorZero", row);
            return noPoints.refused;
          }
          sum += (factor * values.numbers[row]!) / base;
        }
        return context.full * sum;
      });
    },
};
