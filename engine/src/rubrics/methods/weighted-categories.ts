// Members of categories, each category with its weight, over all members.
import { input, list, need, number, record } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef } from "../method-parts.js";
import { eachRow, noPoints } from "../scorer.js";

/** 11. Members of categories, each with its weight, over all of them. */
export interface WeightedCategories {
  readonly kind: "weightedCategories";
  readonly parts: readonly { readonly input: InputRef; readonly weight: number }[];
}

export const weightedCategories: ScoringMethod<WeightedCategories> = {
  fields: { parts: need(list(record({ input: need(input), weight: need(number) }))) },
  example: {
    rule: {
      kind: "weightedCategories",
      parts: [
        { input: "a", weight: 1 },
        { input: "b", weight: 0.8 },
        { input: "c", weight: 0.6 },
        { input: "d", weight: 0 },
      ],
    },
    full: 100,
    rows: [{ a: 20, b: 10, c: 5, d: 5 }],
    points: [77.5],
  },
  /** points × Σ weight × count / Σ count. Nobody in any category is refused. */
  score:
    ({ parts }) =>
    (context, out) => {
      const columns = parts.map(({ input, weight }) => ({ cells: context.column(input), weight }));
      const all = columns.map(({ cells }) => cells);
      eachRow(context, out, all, (row) => {
        let counted = 0;
        let weighed = 0;
        for (const { cells, weight } of columns) {
          counted += cells.numbers[row]!;
          weighed += weight * cells.numbers[row]!;
        }
        if (counted > 0) return (context.full * weighed) / counted;
        context.refuse("scoreDenominatorZero", row);
        return noPoints.refused;
      });
    },
};
