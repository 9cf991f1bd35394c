// One fault is told once: a wrong unit is also far from the others, and often no whole number.
import type { CheckTest } from "./check-rule.js";
import type { Fault } from "./proposals/candidate.js";

/** What a finding of the one test makes superfluous at the same figure. */
const covered: Readonly<Partial<Record<CheckTest["kind"], readonly CheckTest["kind"][]>>> = {
  unit: ["range", "spread", "jump", "whole"],
  range: ["spread"],
};

/** Leaves out what another finding of the same figure says better; errors always stay. */
export function withoutRepeats(faults: readonly Fault[]): readonly Fault[] {
  const told = new Map<string, Set<CheckTest["kind"]>>();
  for (const { rule, found } of faults) {
    const kinds = isOfUnit(rule.test) ? covered[rule.test.kind] : undefined;
    if (kinds === undefined) continue;
    const own = told.get(found.at) ?? new Set();
    for (const kind of kinds) own.add(kind);
    told.set(found.at, own);
  }
  if (told.size === 0) return faults;
  return faults.filter(
    ({ rule, found }) =>
      rule.severity === "error" || !told.get(found.at)?.has(rule.test.kind) || rule.test.kind === "unit",
  );
}

/** A plain range says nothing of the figure beside others; a range per pupil does. */
const isOfUnit = (test: CheckTest): boolean =>
  test.kind === "unit" || (test.kind === "range" && test.per !== undefined);
