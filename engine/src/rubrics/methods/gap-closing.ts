// The gap to others closed, by raising the low.
import { flag, input, list, need, positive, record } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import type { InputRef } from "../method-parts.js";
import { eachRow, noPoints } from "../scorer.js";

/** 22. The gap to others closed. */
export interface GapClosing {
  readonly kind: "gapClosing";
  /** One for each subject; the item is the mean of them. */
  readonly parts: readonly {
    readonly own: InputRef;
    readonly ownBefore: InputRef;
    readonly other: InputRef;
    readonly otherBefore: InputRef;
  }[];
  /** The closing rate that earns full points, as a share: 0.2. */
  readonly target: number;
  /** Nothing is earned where the other side fell: a gap is closed by raising the low. */
  readonly otherMustNotFall: boolean;
}

export const gapClosing: ScoringMethod<GapClosing> = {
  fields: {
    parts: need(
      list(record({ own: need(input), ownBefore: need(input), other: need(input), otherBefore: need(input) })),
    ),
    target: need(positive),
    otherMustNotFall: need(flag),
  },
  example: {
    rule: {
      kind: "gapClosing",
      parts: [{ own: "own", ownBefore: "ownBefore", other: "lead", otherBefore: "leadBefore" }],
      target: 0.2,
      otherMustNotFall: true,
    },
    full: 10,
    rows: [{ ownBefore: 70, leadBefore: 82.5, own: 72.09, lead: 82.5 }],
    points: [8.36],
  },
  /**
   * The mean over the subjects of points × min(1, closing rate / target), closing rate = (gap before − gap now) / gap before.
   *
   * A gap is what the other side is ahead. Where there was none before, full points are kept as long as there is none now. Where
   * the other side must not fall and fell, nothing is earned: the gap was closed from above.
   */
  score:
    ({ parts, target, otherMustNotFall }) =>
    (context, out) => {
      const columns = parts.map(({ own, ownBefore, other, otherBefore }) =>
        [own, ownBefore, other, otherBefore].map((ref) => context.column(ref)),
      );
      eachRow(context, out, columns.flat(), (row) => {
        let sum = 0;
        for (const column of columns) {
          const [own, ownBefore, other, otherBefore] = column.map(({ numbers }) => numbers[row]!) as [
            number,
            number,
            number,
            number,
          ];
          if (otherMustNotFall && other < otherBefore) return noPoints.otherFell;
          sum += closedShare(otherBefore - ownBefore, other - own, target);
        }
        return (context.full * sum) / columns.length;
      });
    },
};

function closedShare(before: number, now: number, target: number): number {
  if (before <= 0) return now <= 0 ? 1 : 0;
  return Math.max(0, Math.min(1, (before - now) / before / target));
}
