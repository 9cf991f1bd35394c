// Opinions of groups, weighted.
import { input, list, may, need, number, positive, record } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef } from "../method-parts.js";
import { traceCodes } from "../scores.js";
import { settle, stateOfRow } from "../scorer.js";

/** 19. Opinions of groups, weighted. */
export interface Survey {
  readonly kind: "survey";
  readonly parts: readonly { readonly input: InputRef; readonly weight: number; readonly replies?: InputRef }[];
  /** The fewest valid replies of a group; with fewer the item is open. */
  readonly minimumReplies?: number;
  readonly whole?: number;
}

export const survey: ScoringMethod<Survey> = {
  fields: {
    parts: need(list(record({ input: need(input), weight: need(number), replies: may(input) }))),
    minimumReplies: may(number),
    whole: may(positive),
  },
  example: {
    rule: {
      kind: "survey",
      parts: [
        { input: "parents", weight: 3 },
        { input: "pupils", weight: 6 },
        { input: "teachers", weight: 3 },
        { input: "public", weight: 3 },
      ],
    },
    full: 15,
    rows: [{ parents: 90, pupils: 85, teachers: 80, public: 95 }],
    points: [13.05],
  },
  /** points × Σ weight × rate / Σ weight / whole. With fewer than the valid replies asked for, the item is open. */
  score:
    ({ parts, minimumReplies = 0, whole = 100 }) =>
    (context, out) => {
      const columns = parts.map(({ input, weight, replies }) => ({
        rates: context.column(input),
        weight,
        replies: replies === undefined ? null : context.column(replies),
      }));
      const all = columns.flatMap(({ rates, replies }) => (replies === null ? [rates] : [rates, replies]));
      const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
      for (let row = 0; row < context.rows; row += 1) {
        const state = stateOfRow(all, row);
        if (state !== null) {
          out.trace[row] = state;
          continue;
        }
        const few = columns.find(({ replies }) => replies !== null && replies.numbers[row]! < minimumReplies);
        if (few !== undefined) {
          context.refuse("scoreFewReplies", row, { replies: few.replies!.numbers[row]!, minimum: minimumReplies });
          out.trace[row] = traceCodes.refused;
          continue;
        }
        const sum = columns.reduce((total, { rates, weight }) => total + weight * rates.numbers[row]!, 0);
        settle(context, out, row, (context.full * sum) / weights / whole);
      }
    },
};
