// Counts that have to be reached.
import { input, list, need, number, numberOrInput, record, words } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef, NumberRef } from "../method-parts.js";
import { eachRow } from "../scorer.js";

/** 12. Counts that have to be reached. */
export interface MinimumCounts {
  readonly kind: "minimumCounts";
  readonly parts: readonly { readonly input: InputRef; readonly minimum: NumberRef; readonly points: number }[];
  readonly below: "proportional" | "nothing";
  /** Each part is paid by itself, all are needed, or one is enough. */
  readonly join: "each" | "all" | "any";
}

export const minimumCounts: ScoringMethod<MinimumCounts> = {
  fields: {
    parts: need(list(record({ input: need(input), minimum: need(numberOrInput), points: need(number) }))),
    below: need(words("proportional", "nothing")),
    join: need(words("each", "all", "any")),
  },
  example: {
    rule: {
      kind: "minimumCounts",
      parts: [
        { input: "lessons", minimum: 20, points: 15 },
        { input: "subjects", minimum: 2, points: 5 },
      ],
      below: "proportional",
      join: "each",
    },
    full: 20,
    rows: [{ lessons: 17, subjects: 2 }],
    points: [17.75],
  },
  /**
   * Each part is paid in full from its minimum on, and below it in proportion or not at all.
   *
   * `each`: the parts add up. `all`: they add up when every minimum is reached, else nothing is earned. `any`: one minimum
   * reached earns full points; otherwise the part that comes closest counts, with its share of the full points.
   */
  score:
    ({ parts, below, join }) =>
    (context, out) => {
      const columns = parts.map(({ input, minimum, points }) => ({
        cells: context.column(input),
        minima: context.figures(minimum),
        points,
      }));
      const all = columns.flatMap(({ cells, minima }) => [cells, minima]);
      eachRow(context, out, all, (row) => {
        const shares = columns.map(({ cells, minima }) => {
          const [count, minimum] = [cells.numbers[row]!, minima.numbers[row]!];
          if (count >= minimum) return 1;
          return below === "proportional" ? Math.max(0, count / minimum) : 0;
        });
        if (join === "any") return context.full * Math.max(...shares);
        if (join === "all" && shares.some((share) => share < 1)) return 0;
        return shares.reduce((sum, share, part) => sum + share * columns[part]!.points, 0);
      });
    },
};
