// Scores a rubric of one item, for the tests of methods.
import type { Method } from "../method.js";
import { oneItemRubric } from "../one-item-rubric.js";
import type { RubricItem } from "../rubric.js";
import type { PlainValue } from "../score-data.js";
import { scoreDataOf } from "../score-data.js";
import { scoreRubric } from "../score-rubric.js";
import { traceCodes } from "../scores.js";

export type Values = Readonly<Record<string, PlainValue>>;

/** The points of every row by one method; null where it has none. */
export function points(
  method: Method,
  full: number,
  rows: readonly Values[],
  more: Partial<RubricItem> = {},
  communities?: string,
) {
  const plain = oneItemRubric(method, full);
  const rubric = { ...plain, items: [{ ...(plain.items[0] as RubricItem), ...more }] };
  const data = rows.map((values, i) => ({
    name: `S${i}`,
    values,
    ...(communities && { community: communities[i] ?? "" }),
  }));
  const scores = scoreRubric(rubric, scoreDataOf(data));
  const { earned, open, trace } = scores.nodes[0]!;
  return {
    points: Array.from(earned, (units, row) =>
      open[row] === 0 && trace![row] !== traceCodes.notApplicable ? units / 100 : null,
    ),
    trace: Array.from(trace!),
    codes: scores.diagnostics.map(({ code }) => code),
  };
}

/** The points of one row. */
export const one = (method: Method, full: number, values: Values, more: Partial<RubricItem> = {}): number | null =>
  points(method, full, [values], more).points[0]!;
