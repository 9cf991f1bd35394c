// One less the share of a part: few in the bottom group earn much.
import type { InputRef } from "../method-parts.js";
import type { Scorer } from "../scorer.js";
import { eachRow, noPoints } from "../scorer.js";

/** 23. One less the share of a part. */
export interface ComplementShare {
  readonly kind: "complementShare";
  readonly part: InputRef;
  readonly whole: InputRef;
}

/** points × (1 − part / whole). A whole of 0, or a part larger than it, is refused. */
export const complementShare =
  ({ part, whole }: ComplementShare): Scorer =>
  (context, out) => {
    const parts = context.column(part);
    const wholes = context.column(whole);
    eachRow(context, out, [parts, wholes], (row) => {
      const [own, all] = [parts.numbers[row]!, wholes.numbers[row]!];
      if (all > 0 && own <= all) return context.full * (1 - own / all);
      context.refuse(all > 0 ? "scorePartAboveWhole" : "scoreDenominatorZero", row, { part: own, whole: all });
      return noPoints.refused;
    });
  };
