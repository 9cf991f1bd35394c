// Members of categories, each category with its weight, over all members.
import type { InputRef } from "../method-parts.js";
import type { Scorer } from "../scorer.js";
import { eachRow, noPoints } from "../scorer.js";

/** 11. Members of categories, each with its weight, over all of them. */
export interface WeightedCategories {
  readonly kind: "weightedCategories";
  readonly parts: readonly { readonly input: InputRef; readonly weight: number }[];
}

/** points × Σ weight × count / Σ count. Nobody in any category is refused. */
export const weightedCategories =
  ({ parts }: WeightedCategories): Scorer =>
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
  };
