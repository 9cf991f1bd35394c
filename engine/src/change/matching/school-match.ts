// Which school of the one year is which of the other, how that is known, and how surely.
import type { LeftOut } from "../../assessment/index.js";
import type { CompulsoryStage, SchoolType } from "../../schools/index.js";

/** A school of one year, with its row in each stage of the assessment. */
export interface YearSchool {
  readonly name: string;
  readonly code?: string;
  readonly township?: string;
  readonly type?: SchoolType;
  readonly rows: Readonly<Partial<Record<CompulsoryStage, number>>>;
}

/**
 * How a pair is known: by its code, by its exact name, by a name so much alike that it is taken for the same, as somebody told, or as
 * the second year's sheet says into which school it was merged.
 */
export type MatchedBy = "code" | "name" | "likeness" | "told" | "merged";

/** A school in two years; null in the year in which there is none. */
export interface SchoolMatch {
  readonly before: YearSchool | null;
  readonly after: YearSchool | null;
  readonly by: MatchedBy | null;
  /** From 0 to 1, for a pair: how surely the two are one school. */
  readonly confidence: number | null;
  /** In the other year's sheets and not counted there: why. */
  readonly leftOut: LeftOut | null;
}

/** Two that may be one school. `after` may be told to be `before` by its name or code. */
export interface MatchQuestion {
  readonly before: YearSchool;
  readonly after: YearSchool;
  readonly confidence: number;
}

/** What somebody told: the school before, by name or code, is the one after; null: it closed. Several before one after were merged. */
export interface ToldPair {
  readonly before: string;
  readonly after: string | null;
}

/**
 * What a school is from the one year to the other, in one stage.
 *
 * - `stayed`: a line of its own in both
 * - `merged`: it is counted with another school in the second year
 * - `opened`, `closed`: it is in one year's sheets alone
 * - `stageAdded`, `stageDropped`: it is in both years, and in this stage in one alone
 * - `leftOut`: it is in both years' sheets, and does not count in one of them
 */
export type SchoolFate = "stayed" | "merged" | "opened" | "closed" | "stageAdded" | "stageDropped" | "leftOut";

/** One school of one stage in two years. */
export interface StageSchool {
  readonly name: string;
  readonly fate: SchoolFate;
  /** Its place in `YearsCompared.schools`. */
  readonly match: number;
  /** Its row in each year's assessment of the stage; null where it has none. */
  readonly before: number | null;
  readonly after: number | null;
}
