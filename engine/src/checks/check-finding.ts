// What a check found: the school, the cells, the arithmetic, and where it can be known, what probably was meant.
import type { DiagnosticCode, DiagnosticParams, LocalText, Severity, Where } from "../diagnostics/index.js";
import type { Quantity, SchoolRecord } from "../schools/index.js";
import type { FieldPath } from "../reading/headers/index.js";
import type { CheckKind } from "./check-rule.js";

/** A school with the key that it is known by while files come and go. */
export interface KeyedSchool {
  readonly key: string;
  readonly record: SchoolRecord;
}

/** A figure that a finding is about, and its cell. */
export interface FoundFigure {
  /** The key of the school. */
  readonly school: string;
  readonly path: FieldPath;
  readonly value: Quantity;
  readonly where: Where;
}

/** What probably was meant: nothing is changed until the user accepts it. */
export interface Proposal {
  readonly school: string;
  readonly path: FieldPath;
  readonly from: Quantity;
  readonly to: number;
  /** Why this figure: the code of a sentence (`proposal.unit`, `proposal.transposed`, `proposal.sum`, …). */
  readonly code: string;
  readonly params: DiagnosticParams;
  /** The rule and the finding it comes from. */
  readonly rule: string;
  readonly finding: string;
  /** Other figures of the school that change with it: of two figures that were exchanged, the second. */
  readonly also?: readonly FigureChange[];
}

/** A figure that changes: from what, to what. */
export interface FigureChange {
  readonly path: FieldPath;
  readonly from: Quantity;
  readonly to: number;
}

/** A finding of a check. */
export interface CheckFinding {
  /**
   * The same for the same fault as long as rule, schools and figures stay what they are, and so does what is proposed: who accepts a
   * proposal accepts this one, and none that other files may lead to later.
   */
  readonly id: string;
  readonly rule: string;
  readonly kind: CheckKind;
  readonly severity: Severity;
  /** The key of the school it is told of, and its name. */
  readonly school: string;
  readonly name: string;
  /** The figures it was computed from, the one most likely wrong first. */
  readonly figures: readonly FoundFigure[];
  /** The code of its sentence, with what the sentence is filled with: the arithmetic above all. */
  readonly code: DiagnosticCode;
  readonly params: DiagnosticParams;
  readonly proposal?: Proposal;
}

/** What checks compare with, beside the schools themselves. */
export interface CheckContext {
  /** The same schools a year before. */
  readonly lastYear?: readonly KeyedSchool[];
  /** The schools as the county's own table has them. */
  readonly county?: readonly KeyedSchool[];
}

/** One change that was made to a figure: by which rule, from what to what, where it stood. */
export interface Change {
  readonly school: string;
  readonly name: string;
  readonly path: FieldPath;
  readonly from: Quantity;
  readonly to: number;
  readonly rule: string;
  /** What the rule is called, where that is known. */
  readonly ruleName?: LocalText;
  readonly finding: string;
  readonly where: Where;
}
