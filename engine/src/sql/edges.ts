// Thresholds as one double each: the last number that still counts as reaching them by the 15 digits that verdicts are judged on.
import { atLeast, atMost } from "../statistics/index.js";

/** Doubles from here on are farther from a threshold than its fifteenth digit. */
const farEnough = 1e-13;

/** The smallest double that reaches a threshold. */
export const lowestReaching = (threshold: number): number =>
  edge(threshold, threshold - Math.abs(threshold) * farEnough, (value) => atLeast(value, threshold));

/** The largest double that keeps within a limit. */
export const highestWithin = (limit: number): number =>
  edge(limit, limit + Math.abs(limit) * farEnough, (value) => atMost(value, limit));

/** Halves the way between what holds and what does not, until no double lies between them. */
function edge(holding: number, failing: number, holds: (value: number) => boolean): number {
  let [inside, outside] = [holding, failing];
  for (;;) {
    const middle = inside + (outside - inside) / 2;
    if (middle === inside || middle === outside) return inside;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
}
