// In proportion to the best of the rows compared, part by part.
import type { Compared, InputRef } from "../method-parts.js";
import { groupSizes, summaryWithin } from "../compare-rows.js";
import type { Scorer } from "../scorer.js";
import { eachRow, noPoints } from "../scorer.js";

/** 9. In proportion to the best of the rows compared. */
export interface RatioToBest extends Compared {
  readonly kind: "ratioToBest";
  readonly parts: readonly { readonly input: InputRef; readonly points: number }[];
}

/** Σ points × value / best of the group. Alone in a group there is no best to be compared with; a best of 0 earns nothing. */
export const ratioToBest =
  ({ parts, group }: RatioToBest): Scorer =>
  (context, out) => {
    const groups = context.groups(group);
    const columns = parts.map(({ input, points }) => {
      const cells = context.column(input);
      return {
        cells,
        points,
        best: summaryWithin(cells, groups, "highest"),
        sizes: groupSizes(cells, groups),
      };
    });
    const all = columns.map(({ cells }) => cells);
    eachRow(context, out, all, (row) => {
      const of = groups[row]!;
      if (columns.some(({ sizes }) => sizes[of]! < 2)) return noPoints.alone;
      return columns.reduce((sum, { cells, points, best }) => {
        const share = best[of]! > 0 ? Math.max(0, cells.numbers[row]! / best[of]!) : 0;
        return sum + points * share;
      }, 0);
    });
  };
