// Something that may have been meant, before it is known whether it is the only one.
import type { DiagnosticParams } from "../../diagnostics/index.js";
import type { Quantity, SchoolRecord } from "../../schools/index.js";
import { isFigure } from "../../schools/index.js";
import type { FigureChange, KeyedSchool } from "../check-finding.js";
import type { CheckRule } from "../check-rule.js";
import { placeOfPath, quantityAt } from "../figures.js";
import type { County, Found, PreparedCheck } from "../prepared-check.js";

/** A change, or two that go together, and why. */
export interface Candidate {
  readonly changes: readonly FigureChange[];
  readonly code: string;
  readonly params: DiagnosticParams;
}

/** A fault of a school, with the check that found it. */
export interface Fault {
  readonly id: string;
  readonly rule: CheckRule;
  readonly check: PreparedCheck;
  readonly school: KeyedSchool;
  readonly found: Found;
}

/** What candidates are made from: the fault, the school's other faults, and what the school can be compared with. */
export interface Clues {
  readonly fault: Fault;
  readonly others: readonly Fault[];
  readonly lastYear: SchoolRecord | undefined;
  readonly table: SchoolRecord | undefined;
}

/** The clues to a fault. */
export const cluesTo = (fault: Fault, others: readonly Fault[], { lastYear, table }: County): Clues => ({
  fault,
  others,
  lastYear: lastYear.get(fault.school.key),
  table: table.get(fault.school.key),
});

/** The figure at a path, or none. */
export const figureOf = (record: SchoolRecord | undefined, path: string): number | null => {
  const quantity: Quantity = record === undefined ? "missing" : quantityAt(record, placeOfPath(path), "whole");
  return isFigure(quantity) ? quantity : null;
};

/** A candidate that changes one figure. */
export const oneChange = (
  { record }: KeyedSchool,
  path: string,
  to: number,
  code: string,
  params: DiagnosticParams = {},
): Candidate => {
  const from = quantityAt(record, placeOfPath(path), "whole");
  return { changes: [{ path, from, to }], code, params: { path, from: shownQuantity(from), to, ...params } };
};

const shownQuantity = (quantity: Quantity): number | string => quantity;

/** A candidate that exchanges two figures. */
export const exchange = (
  { record }: KeyedSchool,
  path: string,
  other: string,
  params: DiagnosticParams = {},
): Candidate => {
  const [a, b] = [figureOf(record, path), figureOf(record, other)];
  if (a === null || b === null) throw new TypeError(`exchange requires figures at ${path} and ${other}`);
  return {
    changes: [
      { path, from: a, to: b },
      { path: other, from: b, to: a },
    ],
    code: "proposal.exchanged",
    params: { path, from: a, to: b, other, ...params },
  };
};
