// A standard as data: indicators, thresholds by date, scope, and the document behind every number.
import type { LocalText } from "../diagnostics/index.js";
import type { Formula, IndicatorId, WithOwn } from "../indicators/index.js";
import type { CompulsoryStage, Owner, SchoolType } from "../schools/index.js";

/** Where a number comes from. `certainty` follows the project's marks: A two sources or proven by arithmetic, B one source, C weak, D a choice of ours. */
export interface Reference {
  readonly document: string;
  readonly article?: string;
  readonly certainty: "A" | "B" | "C" | "D";
  readonly note?: LocalText;
}

/** What a number of a standard is from a date on (ISO). */
export interface DatedValue {
  readonly from: string;
  /** The last day on which it holds, where it ends without another that follows it. */
  readonly to?: string;
  /** None: from this date on nothing is asked any more. */
  readonly value: number | null;
  /** Where this value comes from, if not from where the newest does. */
  readonly reference?: Reference;
}

/** A number of a standard, by the date from which it holds (ascending), with its unit and the source of the newest. */
export interface Parameter {
  readonly unit: string;
  readonly reference: Reference;
  readonly values: readonly DatedValue[];
}

/** A parameter for each stage. */
export type ByStage<T> = Readonly<Record<CompulsoryStage, T>>;

/** One indicator of a standard. */
export interface StandardIndicator {
  readonly id: IndicatorId;
  /** The column code of the national form, such as L1. */
  readonly code: string;
  readonly reference: Reference;
  /** What each school has to reach, or, where lower is better, to keep within, in the stages where the standard says so. */
  readonly minimum?: Partial<ByStage<Parameter>>;
  /** The highest coefficient of variation allowed for this indicator alone, in the stages that have one. */
  readonly maximumCv?: Partial<ByStage<Parameter>>;
  /** Where this standard measures it otherwise than the catalogue does. */
  readonly formulas?: ByStage<readonly Formula[]>;
  /** Decimals the national form prints. */
  readonly digits: { readonly value: number; readonly mean: number; readonly cv: number };
}

/** When a school is up to standard: at least so many indicators met, and each of the rest at this share of its threshold or above. */
export interface SchoolRule {
  readonly metAtLeast: Parameter;
  readonly floorShare: Parameter;
}

/** The highest composite coefficient of variation: the plain mean of the indicators' unrounded CVs. */
export interface CompositeRule {
  readonly maximumCv: Partial<ByStage<Parameter>>;
  readonly digits: number;
}

/** What to do with a teaching point: leave it out, add it to its parent school, or count it as a school. */
export type TeachingPointPolicy = "exclude" | "merge" | "own";

/** Which schools count. */
export interface Scope {
  readonly excludedTypes: readonly SchoolType[];
  readonly excludedOwners: readonly Owner[];
  /** Teaching points with fewer pupils than this are small. */
  readonly smallTeachingPoint: Parameter;
  readonly smallTeachingPoints: TeachingPointPolicy;
  readonly largeTeachingPoints: TeachingPointPolicy;
  readonly reference: Reference;
}

/** How a figure of a multi-stage school is divided: one pupil of each stage weighs this much. */
export interface SplitWeights {
  readonly nineYear: Readonly<{ primary: number; junior: number; senior: number }>;
  readonly completeSecondary: Readonly<{ primary: number; junior: number; senior: number }>;
  readonly twelveYear: Readonly<{ primary: number; junior: number; senior: number }>;
  readonly reference: Reference;
}

/** What a standard asks of a county beside or with its schools' figures. */
export type ConditionId =
  | "schools"
  | "variation"
  | "government"
  | "satisfaction"
  | "resources"
  | "guarantee"
  | "quality"
  | "recognition";

/** One figure of the county and its line, where a condition asks for that. It is read from sheets by its title and headers. */
export interface ConditionFigure {
  readonly id: string;
  readonly title: LocalText;
  readonly headers: readonly string[];
  /** A percentage (96.4 for 96.4 %), or points of a score. */
  readonly kind: "percent" | "points";
  /** The least that meets it. */
  readonly atLeast: Parameter;
}

/** The items of a rubric by which a condition is judged. */
export interface ConditionRubric {
  readonly id: string;
  /** The section, all items of which have to be met; the whole rubric where a score is asked of it. */
  readonly section?: string;
  /** Whether what overrides everything (一票否决) stands here. */
  readonly vetoes?: true;
}

/**
 * One of the conditions that a county has to meet, all of them. `parts` says what of the schools' figures decides it: whether every
 * school is up to standard, whether the variation keeps within its limit; none where other data decides it: the items of a rubric,
 * a figure of the county, or, of a rubric with points, its total against the figure's line.
 */
export interface Condition {
  readonly id: ConditionId;
  readonly name: LocalText;
  readonly parts: readonly ("schools" | "variation")[];
  readonly rubric?: ConditionRubric;
  readonly figure?: ConditionFigure;
  readonly reference: Reference;
}

/** The steps of a review that there are, from the county's own assessment to the state's. */
export type ReviewStepId =
  | "self"
  | "city"
  | "province"
  | "publication"
  | "admission"
  | "audit"
  | "panel"
  | "recognition";

/** A step of the procedure by which a county is reviewed (评估环节), as a standard names it. */
export interface ReviewStep {
  readonly id: ReviewStepId;
  readonly name: LocalText;
  readonly reference: Reference;
}

/** A standard: what a county is assessed by. `own` is what it measures beside what is built in. */
export interface Standard extends WithOwn {
  readonly id: string;
  /** The standard that this one was made from by `extendStandard`. */
  readonly extends?: string;
  readonly title: LocalText;
  readonly document: string;
  readonly issuer: LocalText;
  readonly issued: string;
  readonly indicators: readonly StandardIndicator[];
  readonly schoolRule?: SchoolRule;
  readonly composite?: CompositeRule;
  /** All that a county has to meet, of which the schools' figures decide a part. */
  readonly conditions?: readonly Condition[];
  /** The steps of its procedure, in their order. */
  readonly reviewSteps?: readonly ReviewStep[];
  readonly scope: Scope;
  readonly split: SplitWeights;
}
