// The result of comparing two years: plain data, with the terms and the rows by which every number in it is explained.
import type { CountyAssessment } from "../assessment/index.js";
import type { TwoYears } from "../communities/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { ByIndicator, WithOwn } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import type { CommunitiesChange } from "./communities/communities-change.js";
import type { MatchQuestion, SchoolMatch, StageSchool } from "./matching/school-match.js";
import type { ChangeParts, Levelled } from "./parts/levelled.js";

/** A year that was assessed. */
export interface YearAssessed {
  /** As the sheets name it; null where they name none. */
  readonly period: string | null;
  readonly assessment: CountyAssessment;
  /** Whether grounds stand in the way of its verdicts, so that none is told as turned. */
  readonly open: boolean;
}

/** A verdict in two years, and whether it turned: up where it was failed and is met, down where it was met and is failed. */
export interface VerdictChange {
  readonly before: boolean | null;
  readonly after: boolean | null;
  readonly turned: "up" | "down" | null;
}

/** What the schools below, or not below, the first year's mean had and have, in the unit of the numerator. */
export interface SideChange extends TwoYears {
  readonly schools: number;
}

/** One indicator over two years. What is measured beside is in `changeMeasures`. */
export interface IndicatorChange extends TwoYears {
  /** The coefficient of variation: after less before. Null where either year has none. */
  readonly change: number | null;
  /** What the change is made of; adds up to it to 1e-12. */
  readonly parts: ChangeParts | null;
  /**
   * The coefficients with some of the players as they are in the second year and the others as in the first, by the sum of their
   * numbers: low 1, high 2, pupils 4, schools 8. The terms of the parts.
   */
  readonly states: readonly number[] | null;
  readonly levelled: Levelled | null;
  /** The part of a fall that comes from the low schools' resources; null where the coefficient did not fall. */
  readonly share: number | null;
  readonly met: VerdictChange;
  readonly limit: number | null;
  readonly mean: TwoYears;
  readonly low: SideChange;
  readonly high: SideChange;
  /** Schools with a value in both years, in the second alone, in the first alone; merged ones are among the first. */
  readonly schools: { readonly both: number; readonly came: number; readonly left: number };
  /** Schools that count in both years, and have a value in one of them alone: places in the stage's `schools`. */
  readonly withoutValue: readonly number[];
}

/** One stage over two years. */
export interface StageChange {
  readonly schools: readonly StageSchool[];
  readonly indicators: ByIndicator<IndicatorChange>;
  readonly composite: (TwoYears & { readonly change: number | null; readonly met: VerdictChange }) | null;
  readonly met: VerdictChange;
  readonly qualified: TwoYears;
  /** Schools that came up to standard, and those that slid below it: places in `schools`. */
  readonly cameUp: readonly number[];
  readonly slid: readonly number[];
}

/** Why a county counts as slid back: an indicator that passed and fails, or a composite that rose by more than is allowed. */
export interface SlideReason {
  readonly stage: CompulsoryStage;
  /** Null: the composite. */
  readonly indicator: string | null;
  readonly before: number | null;
  readonly after: number | null;
}

/** Two years of a county, compared. */
export interface YearsCompared extends WithOwn {
  readonly standard: string;
  /** How many years lie between the two. */
  readonly years: number;
  readonly before: YearAssessed;
  readonly after: YearAssessed;
  readonly schools: readonly SchoolMatch[];
  /** Pairs that may be one school: to be answered by who knows. */
  readonly questions: readonly MatchQuestion[];
  readonly stages: Readonly<Partial<Record<CompulsoryStage, StageChange>>>;
  readonly met: VerdictChange;
  /** Empty where the county did not slide back. */
  readonly slidBack: readonly SlideReason[];
  readonly communities: CommunitiesChange;
  readonly diagnostics: readonly Diagnostic[];
}
