// A bureau's own checks together with those built in.
import { builtInChecks } from "./built-in/built-in-checks.js";
import type { CheckRule } from "./check-rule.js";

/**
 * The checks that hold when a bureau brings its own: beside those built in, where it made new ones; instead of them, where its sheet was made
 * from theirs (it has one of their ids), so that a line taken out of the sheet is a check taken out.
 *
 * @example
 * withOwnChecks([]).length === builtInChecks.length // => true
 */
export function withOwnChecks(own: readonly CheckRule[]): readonly CheckRule[] {
  const known = new Set(builtInChecks.map(({ id }) => id));
  return own.some(({ id }) => known.has(id)) ? own : [...builtInChecks, ...own];
}
