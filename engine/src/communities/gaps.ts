// The gap between a school and a reference over two years: how far it closed, and by whom it was closed.
import { tidy } from "./tidy-sum.js";

/** A figure in two years; null where it is not known. */
export interface TwoYears {
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * How a gap changed.
 *
 * - `raisedLow`: it narrowed as the school rose, and the reference did not fall
 * - `loweredHigh`: it narrowed as the reference fell, and the school did not rise
 * - `both`: it narrowed as the school rose and the reference fell
 * - `widened`, `unchanged`
 */
export type GapChange = "raisedLow" | "loweredHigh" | "both" | "widened" | "unchanged";

/** A gap over two years, in the unit of the figures. */
export interface ClosedGap {
  /** Reference less school: above 0 where the school is behind. Null where a figure is missing. */
  readonly before: number | null;
  readonly after: number | null;
  /** By how much it narrowed; below 0 where it widened. */
  readonly closed: number | null;
  /** Closed, of the gap before: 0.2 is a fifth. Null where a figure is missing, or the school was not behind. */
  readonly rate: number | null;
  /** The parts of `closed`: what the school rose, and what the reference fell. They add up to it. */
  readonly byOwn: number | null;
  readonly byReference: number | null;
  /** Null where a figure is missing, or the school was not behind. */
  readonly change: GapChange | null;
}

/**
 * How far a gap was closed (差距缩小幅度), and whether by the low rising or by the high falling (抬低还是削高).
 *
 * Formulas: gap = reference − school; closed = gap before − gap after; rate = closed / gap before. Scores, or rates in percentage
 * points: the higher the better. A school that was level or ahead has no rate. Differences hold to nine decimals. Zero gaps are
 * gaps: from a gap of 0 there is no rate, as from a lead.
 *
 * Source: report on a city's communities (2.09 points narrowed); that the low be raised without cutting the high is a principle
 * of an article on balance; both sound. The gaps of the example are invented, as the report prints none.
 *
 * @throws TypeError when a figure is not finite
 * @example
 * const gap = closedGap({ before: 70, after: 72.09 }, { before: 82.5, after: 82.5 });
 * [gap.before, gap.after, gap.closed, gap.change] // => [12.5, 10.41, 2.09, "raisedLow"]
 * formatDecimal(gap.rate * 100, 2) // => "16.72"
 * closedGap({ before: 70, after: 70 }, { before: 80, after: 78 }).change // => "loweredHigh"
 * closedGap({ before: 70, after: null }, { before: 80, after: 78 }).rate // => null
 */
export function closedGap(own: TwoYears, reference: TwoYears): ClosedGap {
  for (const figure of [own.before, own.after, reference.before, reference.after])
    if (figure !== null && !Number.isFinite(figure))
      throw new TypeError(`closedGap requires finite figures, got ${String(figure)}`);
  const before = difference(reference.before, own.before);
  const after = difference(reference.after, own.after);
  const closed = difference(before, after);
  const byOwn = difference(own.after, own.before);
  const byReference = difference(reference.before, reference.after);
  if (before === null || closed === null || byOwn === null || byReference === null)
    return { before, after, closed: null, rate: null, byOwn, byReference, change: null };
  const behind = before > 0;
  return {
    before,
    after,
    closed,
    rate: behind ? closed / before : null,
    byOwn,
    byReference,
    change: behind ? changeOf(closed, byOwn, byReference) : null,
  };
}

const difference = (from: number | null, of: number | null): number | null =>
  from === null || of === null ? null : tidy(from - of);

const changeOf = (closed: number, byOwn: number, byReference: number): GapChange => {
  if (closed === 0) return "unchanged";
  if (closed < 0) return "widened";
  if (byOwn > 0 && byReference > 0) return "both";
  return byOwn > 0 ? "raisedLow" : "loweredHigh";
};
