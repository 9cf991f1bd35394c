// The period that somebody asks for, among those that are there.
import type { Period } from "./period.js";
import { parsePeriod } from "./period.js";

/**
 * The period asked for, in any spelling; none where it is not there, or where two could be meant.
 *
 * @example
 * const there = ["2023-2024学年", "2022-2023学年"].map(parsePeriod);
 * matchPeriod("2023/2024", there)?.label // => "2023-2024学年"
 * matchPeriod("2021", there) // => undefined
 */
export function matchPeriod(asked: string, periods: readonly Period[]): Period | undefined {
  const wanted = parsePeriod(asked);
  const same = periods.find(({ key, label }) => key === wanted?.key || label === asked.trim());
  if (same !== undefined || wanted === null) return same;
  const ways: readonly ((period: Period) => boolean)[] = [
    ({ label }) => label.startsWith(wanted.label),
    ({ from, to }) => from >= wanted.from && to <= wanted.to,
    ({ from, to }) => from <= wanted.from && to >= wanted.to,
  ];
  for (const way of ways) {
    const [only, second] = periods.filter(way);
    if (only !== undefined) return second === undefined ? only : undefined;
  }
  return undefined;
}
