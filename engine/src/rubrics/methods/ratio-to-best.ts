// In proportion to the best of the rows compared, part by part.
import { group, input, list, need, number, record } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { Compared, InputRef } from "../method-parts.js";
import { groupSizes, summaryWithin } from "../compare-rows.js";
import { eachRow, noPoints } from "../scorer.js";

/** 9. In proportion to the best of the rows compared. */
export interface RatioToBest extends Compared {
  readonly kind: "ratioToBest";
  readonly parts: readonly { readonly input: InputRef; readonly points: number }[];
}

export const ratioToBest: ScoringMethod<RatioToBest> = {
  fields: { parts: need(list(record({ input: need(input), points: need(number) }))), group },
  example: {
    rule: {
      kind: "ratioToBest",
      parts: [
        { input: "pass", points: 70 },
        { input: "score", points: 20 },
        { input: "excellent", points: 10 },
      ],
    },
    full: 100,
    rows: [
      { pass: 92, score: 70, excellent: 30 },
      { pass: 82, score: 55, excellent: 18 },
    ],
    points: [100, 84.11],
  },
  /** Σ points × value / best of the group. Alone in a group there is no best to be compared with; a best of 0 earns nothing. */
  score:
    ({ parts, group }) =>
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
    },
};
