// What an assessment of the clean table has to say first: who is not in it, and why.
import type { Diagnostic } from "../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../diagnostics/index.js";
import type { Collection } from "./collection.js";

/** Schools that wait for a decision or a correction, and those that sent nothing, as findings; corrections as a note. */
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
