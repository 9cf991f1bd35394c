// A bureau's own checks together with those built in.
import { builtInChecks } from "./built-in/built-in-checks.js";
import type { CheckRule } from "./check-rule.js";

/**
 * The checks that hold when a bureau brings its own: beside those built in, where it made new ones; instead of them, where its sheet was made
 * from theirs (it has one of their ids), so that a line taken out of the sheet is a check taken out.
 *
 * Rule: one id of those built in among a bureau's own decides. Units: none. Nothing of its own, or an empty list, leaves those built
 * in. None: never null. Errors: none; ids that occur twice are for `parseCheckRules`.
 *
 * Source: ours; a line struck from a sheet of rules would otherwise come back.
 *
 * @example
 * const [first] = builtInChecks;
 * withOwnChecks([first]).length // => 1
 * withOwnChecks([{ ...first, id: "ours" }]).length === builtInChecks.length + 1 // => true
 * @example
 * withOwnChecks([]).length === builtInChecks.length // => true
 */
export function withOwnChecks(own: readonly CheckRule[]): readonly CheckRule[] {
  const known = new Set(builtInChecks.map(({ id }) => id));
  return own.some(({ id }) => known.has(id)) ? own : [...builtInChecks, ...own];
}
