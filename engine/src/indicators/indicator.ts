// What an indicator is: a figure of the school over its pupils. Thresholds belong to the standards.
import type { LocalText } from "../diagnostics/index.js";
import type { CompulsoryStage, FigureId, OwnId, Unit } from "../schools/index.js";

/** The ids of the indicators of both national standards. Used from outside: stable. */
export const builtInIndicatorIds = [
  "teachingAreaPerPupil",
  "sportsAreaPerPupil",
  "equipmentValuePerPupil",
  "computersPer100Pupils",
  "booksPerPupil",
  "teacherPupilRatio",
  "aboveRequirementTeachersPerPupil",
  "midSeniorTitleTeachersPerPupil",
  "aboveRequirementTeachersPer100Pupils",
  "backboneTeachersPer100Pupils",
  "peArtsTeachersPer100Pupils",
  "multimediaClassroomsPer100Pupils",
] as const;

/** The id of one of them. */
export type BuiltInIndicatorId = (typeof builtInIndicatorIds)[number];

/** The id of an indicator, built in or of a standard's own. */
export type IndicatorId = BuiltInIndicatorId | OwnId;

/** Something for each indicator of a standard, which has some of those built in and perhaps its own. */
export type ByIndicator<T> = Readonly<IndicatorMap<T>>;

/** The same while it is filled in. */
export type IndicatorMap<T> = { [Id in BuiltInIndicatorId]?: T } & { [Id in OwnId]: T };

/** What a balance is measured of; a balance that looks at resources alone is not the whole (权利, 机会, 资源, 过程, 结果). */
export const dimensions = ["rights", "opportunity", "resources", "process", "outcome"] as const;

/** One of the five dimensions of balance. */
export type Dimension = (typeof dimensions)[number];

/** One figure in a numerator. */
export interface Term {
  readonly quantity: FigureId;
  /** Subtracted instead of added. */
  readonly subtract?: true;
  /** Left out where the sheet has no such column at all; a blank cell in a column that exists is still missing. */
  readonly optional?: true;
  /** A figure that holds this one: where the sheet has its column, this one is no longer optional, or it would be left out unseen. */
  readonly within?: FigureId;
  /** Counted for some schools only: rural schools and teaching points with 50 to 99 pupils. */
  readonly only?: "smallRuralSchool";
}

/** How many pupils a small rural school has in a stage: from so many, and fewer than so many. */
export const smallRuralPupils = { from: 50, below: 100 } as const;

/** A way to make the numerator: the sum of its terms. */
export type Formula = readonly Term[];

/** What a numerator can be divided by: pupils, classes, full-time teachers. */
export const denominators = ["pupils", "classes", "fullTimeTeachers"] as const;

/** One of the figures that a numerator can be divided by. */
export type Denominator = (typeof denominators)[number];

/** What is measured: numerator over denominator, times `per`. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: LocalText;
  readonly unit: Unit;
  readonly dimension: Dimension;
  /** What it is divided by, and what a school weighs in the mean and the variation: pupils in every national indicator. */
  readonly over: Denominator;
  /** 1 for a value per pupil, 100 for a value per hundred pupils. */
  readonly per: 1 | 100;
  /** Which values are better. More is better in every indicator of the national standards. */
  readonly direction: "higher" | "lower";
  /** The figures are held for the whole school and divided among its stages by weighted pupils; else they are taken by stage. */
  readonly split: boolean;
  /** Ways to make the numerator, best first: the first whose columns the sheet has is used. */
  readonly formulas: Readonly<Record<CompulsoryStage, readonly Formula[]>>;
}
