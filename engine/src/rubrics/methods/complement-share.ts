// One less the share of a part: few in the bottom group earn much.
import { input, need } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef } from "../method-parts.js";
import { eachRow, noPoints } from "../scorer.js";

/** 23. One less the share of a part. */
export interface ComplementShare {
  readonly kind: "complementShare";
  readonly part: InputRef;
  readonly whole: InputRef;
}

export const complementShare: ScoringMethod<ComplementShare> = {
  fields: { part: need(input), whole: need(input) },
  example: {
    rule: { kind: "complementShare", part: "lowest", whole: "all" },
    full: 10,
    rows: [{ lowest: 20, all: 580 }],
    points: [9.66],
  },
  /** points × (1 − part / whole). A whole of 0, or a part larger than it, is refused. */
  score:
    ({ part, whole }) =>
    (context, out) => {
      const parts = context.column(part);
      const wholes = context.column(whole);
      eachRow(context, out, [parts, wholes], (row) => {
        const [own, all] = [parts.numbers[row]!, wholes.numbers[row]!];
        if (all > 0 && own <= all) return context.full * (1 - own / all);
        context.refuse(all > 0 ? "scorePartAboveWhole" : "scoreDenominatorZero", row, { part: own, whole: all });
        return noPoints.refused;
      });
    },
};
