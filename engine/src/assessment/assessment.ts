// The result of assessing a county: plain data, with what is needed to explain every number in it.
import type { Diagnostic } from "../diagnostics/index.js";
import type { ByIndicator, WithOwn } from "../indicators/index.js";
import type {
  Absence,
  CompulsoryStage,
  FigureId,
  Owner,
  RecordSource,
  SchoolLocale,
  SchoolType,
} from "../schools/index.js";

/** Why an indicator has no value for a school. */
export type NoValueReason = Absence | "noColumn" | "notByStage" | "inconsistent";

/** A lacking value: the reason, and the figure it is for. */
export interface NoValue {
  readonly reason: NoValueReason;
  readonly quantity: FigureId;
}

/** One indicator of one school. */
export interface SchoolIndicator {
  /** numerator × per / denominator, unrounded; null where it cannot be computed. */
  readonly value: number | null;
  /** The figure over the pupils, after splitting; null where the sheet gives the value per pupil itself. */
  readonly numerator: number | null;
  /** What it was divided by, where that is not the school's pupils: its classes or teachers. */
  readonly denominator?: number;
  /** Whether the value reaches its threshold; null without a threshold or a value. */
  readonly met: boolean | null;
  /** value / threshold, or threshold / value where lower is better; null without a threshold or a value, or where that value is 0. */
  readonly attainment: number | null;
  /** How much of the numerator is lacking (teachers, square metres, yuan, rooms), or too much where lower is better; 0 where met. */
  readonly shortBy: number | null;
  /** The school's share of the indicator's variance among schools, 0 to 1. */
  readonly varianceShare: number | null;
  /** The coefficient of variation of the county without this school. */
  readonly cvWithout: number | null;
  /** Which of the indicator's formulas was used, counted from 0; -1 where the sheet gives the value itself. */
  readonly formula: number | null;
  /** Why there is no value; null where there is one. */
  readonly absent: NoValue | null;
}

/** A school (or campus, or teaching point) whose figures went into one line of the assessment. */
export interface Contributor {
  readonly name: string;
  readonly source?: RecordSource;
  /** This school's own share, by which its undivided figures were multiplied; null where a stage's pupils are not given. */
  readonly share: number | null;
  /** The figures as the sheet gives them, by field path such as `whole.books`, `primary.pupils`. */
  readonly figures: Readonly<Record<string, number>>;
}

/** One school in one stage. */
export interface SchoolResult {
  readonly name: string;
  readonly code?: string;
  readonly type?: SchoolType;
  readonly owner?: Owner;
  readonly locale?: SchoolLocale;
  readonly township?: string;
  readonly pupils: number;
  /** Grades and classes of this stage, where the sheet gives them. */
  readonly grades: number | null;
  readonly classes: number | null;
  /** The part of a multi-stage school's undivided figures that belongs to this stage; 1 for a school of one stage, null where it cannot be told. */
  readonly share: number | null;
  /** Whose figures these are: the school itself, then what was merged into it. */
  readonly contributors: readonly Contributor[];
  readonly indicators: ByIndicator<SchoolIndicator>;
  readonly metCount: number;
  /** Whether the school is up to standard; null where the standard has no rule for schools, or missing figures leave it open. */
  readonly qualified: boolean | null;
}

/** One indicator over all schools of a stage. */
export interface IndicatorResult {
  /** Schools with a value; those without are named in `skipped`. */
  readonly schools: number;
  readonly pupils: number;
  /** Σx / ΣP × per, unrounded. */
  readonly mean: number | null;
  readonly sd: number | null;
  readonly cv: number | null;
  /** What the coefficient is held against; null where the standard has no limit for it. */
  readonly threshold: number | null;
  /** What each school's own value is held against; null where the standard asks nothing of schools. */
  readonly minimum: number | null;
  readonly met: boolean | null;
  /** The verdict on the CV rounded as the form prints it; differs from `met` only at the very edge. */
  readonly metAsPrinted: boolean | null;
  readonly skipped: readonly { readonly school: number; readonly reason: NoValueReason }[];
  /** The schools with the largest shares of the variance, largest first: positions in the stage's `schools`. */
  readonly drivers: readonly number[];
}

/** The composite of the 2012 standard. */
export interface CompositeResult {
  readonly cv: number | null;
  readonly threshold: number;
  readonly met: boolean | null;
  readonly metAsPrinted: boolean | null;
}

/** One stage of a county. */
export interface StageResult {
  readonly schools: readonly SchoolResult[];
  readonly indicators: ByIndicator<IndicatorResult>;
  readonly composite: CompositeResult | null;
  /** Schools up to standard; null where the standard has no rule for schools. */
  readonly qualifiedSchools: number | null;
  readonly met: boolean | null;
}

/** Why a school is not a line of its own in the assessment. */
export type LeftOutReason =
  | "type"
  | "owner"
  | "smallTeachingPoint"
  | "teachingPoint"
  | "merged"
  | "parentNotFound"
  | "stageUnknown"
  | "pupilsMissing"
  | "pupilsZero"
  | "pupilsNegative"
  | "pupilsNotByStage";

/** A school that was not assessed, and why. */
export interface LeftOut {
  readonly name: string;
  readonly source?: RecordSource;
  readonly stage?: CompulsoryStage;
  readonly reason: LeftOutReason;
  /** The school it was added to, where it was merged. */
  readonly into?: string;
}

/** A county's assessment. */
export interface CountyAssessment extends WithOwn {
  readonly standard: string;
  /** The date the standard's numbers were taken for. */
  readonly asOf: string;
  readonly stages: Readonly<Partial<Record<CompulsoryStage, StageResult>>>;
  readonly leftOut: readonly LeftOut[];
  readonly met: boolean | null;
  readonly diagnostics: readonly Diagnostic[];
}
