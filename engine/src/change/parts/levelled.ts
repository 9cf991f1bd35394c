// Whether a county came nearer by raising the low or by cutting the high: the document asks for the one and forbids the other.
import type { TwoYears } from "../../communities/index.js";

/** The players among whom a change is parted, in the order of their numbers 1, 2, 4, 8. */
export const changePlayers = ["low", "high", "pupils", "schools"] as const;

/** Who changed a coefficient. */
export type ChangePlayer = (typeof changePlayers)[number];

/**
 * A change of a coefficient of variation, parted.
 *
 * - `low`: the resources of the schools that were worse off than the first year's mean
 * - `high`: the resources of all others
 * - `pupils`: pupils, or what else the indicator is divided by
 * - `schools`: schools that came, left, were merged, or have a value in one year alone
 */
export type ChangeParts = Readonly<Record<ChangePlayer, number>>;

/** By raising the low, by cutting the high, by both, by neither. */
export type Levelled = "up" | "down" | "both" | "none";

/** A difference of coefficients below this is rounding. */
export const rounding = 1e-12;

/**
 * How a coefficient was levelled (抬低还是削高).
 *
 * `up`: the low schools' resources improved, and that brought the coefficient down. `down`: the high schools' resources got worse,
 * and that brought it down. Amounts are sums over the schools that are there in both years; where a lower value is better, less
 * of it is an improvement. Differences of a 10^12th are rounding.
 *
 * Source: “raise the low, do not cut the high” (抬低不削高), 教督〔2012〕3号 and the document on balance after it.
 *
 * @example
 * levelledOf({ low: -0.08, high: 0.002, pupils: -0.03, schools: 0 }, { before: 300, after: 520 }, { before: 900, after: 880 }) // => "up"
 * levelledOf({ low: 0, high: -0.1, pupils: 0, schools: 0 }, { before: 300, after: 300 }, { before: 900, after: 700 }) // => "down"
 */
export function levelledOf(
  parts: ChangeParts,
  low: TwoYears,
  high: TwoYears,
  direction: "higher" | "lower" = "higher",
): Levelled {
  const up = parts.low < -rounding && improved(low, direction) > 0;
  const down = parts.high < -rounding && improved(high, direction) < 0;
  if (up && down) return "both";
  return up ? "up" : down ? "down" : "none";
}

/** Above 0 where there is more of what is good. */
const improved = ({ before, after }: TwoYears, direction: "higher" | "lower"): number => {
  if (before === null || after === null) return 0;
  const change = direction === "higher" ? after - before : before - after;
  return Math.abs(change) <= rounding * Math.max(Math.abs(before), Math.abs(after)) ? 0 : change;
};
