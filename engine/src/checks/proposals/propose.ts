// The one thing that probably was meant, where it can be known; of rivals, all of them and none proposed.
import type { CheckTest } from "../check-rule.js";
import type { FigureChange } from "../check-finding.js";
import type { County, PreparedCheck } from "../prepared-check.js";
import { withFigures } from "../with-figures.js";
import { missingPart, slipsInSum, withoutSign } from "./by-arithmetic.js";
import { decimalPoint, exchanged, fromCounty } from "./by-comparison.js";
import type { Candidate, Clues, Fault } from "./candidate.js";
import { cluesTo, figureOf, oneChange } from "./candidate.js";

/** A proposal, or rivals of which none can be preferred. */
export interface Proposed {
  readonly candidate: Candidate | null;
  readonly rivals: readonly Candidate[];
}

/** A check by which errors are found, and its rule. */
export interface ErrorCheck {
  readonly rule: string;
  readonly check: PreparedCheck;
}

const nothing: Proposed = { candidate: null, rivals: [] };

/**
 * What probably was meant by the figures of a fault (建议更正).
 *
 * A candidate counts only where the fault is gone with it and no error appears that was not there. One is proposed; several are rivals.
 */
export function propose(
  fault: Fault,
  others: readonly Fault[],
  county: County,
  errors: readonly ErrorCheck[],
): Proposed {
  if (fault.found.code.endsWith(".several")) return nothing;
  const clues = cluesTo(fault, others, county);
  const made = candidatesFor(fault.rule.test, clues);
  if (made.length === 0) return nothing;
  const known = new Set(
    [fault, ...others]
      .filter(({ rule }) => rule.severity === "error")
      .map(({ rule, found }) => `${rule.id} ${found.at}`),
  );
  const fitting = onceEach(made).filter((candidate) => {
    const changed = { key: fault.school.key, record: withFigures(fault.school.record, candidate.changes) };
    if (fault.check(changed).some(({ at }) => at === fault.found.at)) return false;
    return errors.every(({ rule, check }) => check(changed).every(({ at }) => known.has(`${rule} ${at}`)));
  });
  const [first] = fitting;
  if (first === undefined) return nothing;
  return fitting.length === 1 ? { candidate: first, rivals: [] } : { candidate: null, rivals: fitting };
}

function candidatesFor(test: CheckTest, clues: Clues): readonly Candidate[] {
  switch (test.kind) {
    case "unit":
      return unitFactor(clues.fault);
    case "relation":
      return [
        ...unitsOfOthers(clues),
        ...(test.is === "=" ? slipsInSum(clues) : []),
        ...exchanged(clues),
        ...decimalPoint(clues),
        ...fromCounty(clues),
      ];
    case "stages":
      return [...slipsInSum(clues), ...decimalPoint(clues), ...fromCounty(clues)];
    case "range":
      return [...withoutSign(clues), ...decimalPoint(clues), ...fromCounty(clues)];
    case "whole":
    case "spread":
      return [...decimalPoint(clues), ...fromCounty(clues)];
    case "jump":
      return [...exchanged(clues), ...decimalPoint(clues), ...fromCounty(clues)];
    case "required":
      return [...missingPart(clues), ...fromCounty(clues)];
    case "county":
      return againstCounty(clues);
    case "sameFigures":
    case "unchanged":
    case "roundOnly":
      return [];
  }
}

/** The figure times the factor of units that puts it among the others. */
const unitFactor = ({ school, found }: Fault): readonly Candidate[] => {
  const path = found.figures[0]?.path ?? "";
  const { factor, corrected } = found.params;
  return [oneChange(school, path, Number(corrected), "proposal.unit", { factor: Number(factor) })];
};

/** A relation may fail by a unit that another check has found. */
const unitsOfOthers = ({ fault, others }: Clues): readonly Candidate[] =>
  others
    .filter(({ rule, found }) => rule.test.kind === "unit" && sharesFigure(found.figures[0]?.path, fault))
    .flatMap(unitFactor);

/** The county's figure is known to be the right one only where the school's own fails a check that the county's passes. */
const againstCounty = (clues: Clues): readonly Candidate[] => {
  const { fault, others } = clues;
  const path = fault.found.figures[0]?.path ?? "";
  const [candidate] = fromCounty(clues);
  const own = figureOf(fault.school.record, path);
  if (candidate === undefined || own === null) return [];
  const changed = { key: fault.school.key, record: withFigures(fault.school.record, candidate.changes) };
  const mended = others.filter(
    (other) =>
      (other.rule.severity === "error" || other.rule.kind === "implausible") &&
      other.found.figures.some((figure) => figure.path === path) &&
      !other.check(changed).some(({ at }) => at === other.found.at),
  );
  return mended.length > 0 ? [...exchanged(clues), candidate] : exchanged(clues);
};

const sharesFigure = (path: string | undefined, { found }: Fault): boolean =>
  found.figures.some((figure) => figure.path === path);

/** Of candidates that come to the same figures, the first. */
const onceEach = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const keyOf = (changes: readonly FigureChange[]): string =>
    changes
      .map(({ path, to }) => `${path}=${to}`)
      .sort()
      .join();
  return [...new Map([...candidates].reverse().map((each) => [keyOf(each.changes), each])).values()].reverse();
};
