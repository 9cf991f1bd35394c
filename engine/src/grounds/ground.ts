// What stands in the way of a verdict, as data: an expectation that the result does not hold, with its figures and cells.
import type { CountyAssessment, StageResult } from "../assessment/index.js";
import type { Diagnostic, DiagnosticParams, Where } from "../diagnostics/index.js";
import type { ReadFacts } from "../conditions/index.js";
import type { ToldUnit } from "../legal-units/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import type { ComparedSchool } from "./beside-others.js";
import type { UnitsCompared } from "./compare-units.js";

/** Every kind of ground. The words of each stand in `words/grounds/`. */
export type GroundCode =
  | "schoolTwice"
  | "nameNoSchool"
  | "rowIsStatistic"
  | "rowIsStandard"
  | "cvZero"
  | "columnEqual"
  | "columnZero"
  | "valuesAtThreshold"
  | "meanImplausible"
  | "pupilsImplausible"
  | "figureImplausible"
  | "unitAssumed"
  | "columnInDoubt"
  | "rowInDoubt"
  | "periodsMixed"
  | "metWithoutSchools"
  | "manyLeftOut"
  | "manyWithoutValue"
  | "totalsDisagree"
  | "countyDisagrees"
  | "unitsUndecided";

/** One ground: what was expected and did not hold, told once a stage and a thing. */
export interface Ground {
  readonly code: GroundCode;
  /** The code with a print of what was found: the same finding has the same key again, another finding of the code has another. */
  readonly key: string;
  readonly params: DiagnosticParams;
  /** The first cell to look at. */
  readonly where: Where;
  /** All cells it rests on, at most twelve of them. */
  readonly cells: readonly Where[];
  /** The stage whose verdict it holds up; none where it is the county's. */
  readonly stage?: CompulsoryStage;
  /** Whether the user has looked and says that it is right. */
  readonly confirmed: boolean;
}

/** What a check finds: `subject` is what makes this finding another than the next of its code. */
export interface GroundFinding {
  readonly subject: string;
  readonly params: DiagnosticParams;
  readonly cells: readonly Where[];
  readonly stage?: CompulsoryStage;
}

/** What was read, as far as grounds need it: a `Submission` fits. */
export interface ReadCounty extends ReadFacts {
  readonly diagnostics?: readonly Diagnostic[];
  /** The period read, and those that were left aside. */
  readonly period?: string | null;
  readonly otherPeriods?: readonly string[];
  /** Legal units (1+X) that a list of communities tells. */
  readonly units?: readonly ToldUnit[];
}

/** What a check looks at. */
export interface GroundInput {
  /** The schools of a stage beside each other, worked out once for all checks. */
  readonly beside: (result: StageResult) => readonly ComparedSchool[];
  readonly read: ReadCounty;
  readonly assessment: CountyAssessment;
  readonly standard: Standard;
  /** The legal units counted both ways; none where there are none. */
  readonly units?: UnitsCompared | null;
}

/** One expectation that a result is held against. */
export interface GroundCheck {
  readonly code: GroundCode;
  readonly find: (input: GroundInput) => readonly GroundFinding[];
}
