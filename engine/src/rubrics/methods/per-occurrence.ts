// Points for each time that something happened.
import { input, list, may, need, number, record, start, words } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef } from "../method-parts.js";
import type { Cells, ScoringContext } from "../scorer.js";
import { eachRow } from "../scorer.js";

/** 13. Points for each occurrence. */
export interface PerOccurrence {
  readonly kind: "perOccurrence";
  readonly parts: readonly { readonly input: InputRef; readonly value: number }[];
  /** What one starts with: full points to lose, or nothing to add to. */
  readonly start: "full" | "nothing";
  /** Occurrences add up, or only the one worth most counts. */
  readonly how: "add" | "highest";
  /** Whose occurrences count: the row's own, or those of any row of its community. */
  readonly scope?: "own" | "anyMember";
}

export const perOccurrence: ScoringMethod<PerOccurrence> = {
  fields: {
    parts: need(list(record({ input: need(input), value: need(number) }))),
    start: need(start),
    how: need(words("add", "highest")),
    scope: may(words("own", "anyMember")),
  },
  example: {
    rule: { kind: "perOccurrence", parts: [{ input: "accidents", value: -2 }], start: "full", how: "add" },
    full: 5,
    rows: [{ accidents: 1 }, { accidents: 3 }],
    points: [3, 0],
  },
  /**
   * start + Σ value × times, or start + the value worth most of those that happened (同一事项不重复计分，取最高).
   *
   * With the scope `anyMember` the times of all rows of a community count for each of them.
   */
  score:
    ({ parts, start, how, scope = "own" }) =>
    (context, out) => {
      const columns = parts.map(({ input, value }) => {
        const own = context.column(input);
        return { cells: own, times: scope === "own" ? own.numbers : timesOfCommunity(context, own), value };
      });
      const first = start === "full" ? context.full : 0;
      const all = columns.map(({ cells }) => cells);
      eachRow(context, out, all, (row) => {
        let sum = 0;
        for (const { times, value } of columns) {
          const happened = times[row]!;
          if (how === "add") sum += value * happened;
          else if (happened > 0 && Math.abs(value) > Math.abs(sum)) sum = value;
        }
        return first + sum;
      });
    },
};

function timesOfCommunity(context: ScoringContext, { numbers }: Cells): Float64Array {
  const communities = context.communities();
  const sums = new Float64Array(communities.length + 1);
  communities.forEach((community, row) => {
    if (!Number.isNaN(numbers[row])) sums[community]! += numbers[row]!;
  });
  return Float64Array.from(communities, (community) => sums[community]!);
}
