// What an assessment of the clean table has to say first: who is not in it, and why.
import type { Diagnostic } from "../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../diagnostics/index.js";
import type { Collection } from "./collection.js";

/**
 * What a collection still waits for (待办事项): schools without a decision or with impossible figures, those that sent nothing, and
 * corrections.
 *
 * Rule: an error each for contradicting versions and for what cannot be, a warning for schools that sent nothing, a note for
 * corrections. Units: counts of schools and of figures. Zeros: a count of 0 is no finding. None: an empty list where nothing is
 * open. Errors: none; names are told up to twenty.
 *
 * Source: ours, for the bureau that collects: what it still has to ask for.
 *
 * @example
 * openPoints(collectSchools([])) // => []
 */
export function openPoints({ schools, notSent, changes }: Collection): readonly Diagnostic[] {
  const out = (reason: "versions" | "impossible"): readonly string[] =>
    schools.filter((school) => school.out === reason).map(({ name }) => name);
  const found: Diagnostic[] = [];
  for (const [code, names] of [
    ["collectedVersionsOpen", out("versions")],
    ["collectedImpossible", out("impossible")],
  ] as const)
    if (names.length > 0) found.push(errorAt(code, {}, { count: names.length, schools: names.slice(0, 20) }));
  if (notSent.length > 0)
    found.push(warningAt("collectedNotSent", {}, { count: notSent.length, schools: notSent.slice(0, 20) }));
  if (changes.length > 0) found.push(noteAt("collectedCorrected", {}, { count: changes.length }));
  return found;
}
