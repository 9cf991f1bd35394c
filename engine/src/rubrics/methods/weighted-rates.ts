// Rates over stated denominators, weighted.
import type { InputRef } from "../method-parts.js";
import type { Scorer } from "../scorer.js";
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

/** points × Σ weight × value / (denominator × (1 − less)); without a denominator the value is a rate of 1 already. */
export const weightedRates =
  ({ parts, uncapped = false }: WeightedRates): Scorer =>
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
  };
