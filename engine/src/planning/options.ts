// What a plan may be asked for. Costs have no default: no current list of them is known.
import type { AssessmentOptions } from "../assessment/index.js";
import type { IndicatorId } from "../indicators/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { PupilForecast } from "./pupils/forecast.js";

/** A way that no move may take: from a school, to a school, or between the two (禁止调剂). Schools are named by name or code. */
export interface ForbiddenMove {
  readonly from?: string;
  readonly to?: string;
}

/** A school that is closed (撤并): its pupils and what it has go to another, or, where none is named, are gone. */
export interface ClosedSchool {
  readonly school: string;
  readonly into?: string;
}

/** Choices for a plan. */
export interface PlanOptions extends AssessmentOptions {
  /** The indicators to plan. Default: all that the standard has. */
  readonly indicators?: readonly IndicatorId[];
  /** The limit of the coefficient of variation. Default: the indicator's own, or else the composite's. */
  readonly limit?: number;
  /** Begin with what each school's own standard asks of it. Default: no, the variation alone. */
  readonly floors?: boolean;
  /** Tell also how the limit is kept by moving alone. Default: no. */
  readonly moves?: boolean;
  /** Yuan for one unit, by the indicator's id. No default. */
  readonly costs?: Readonly<Record<string, number>>;
  /** Yuan that may be spent in all. Default: as much as is needed. */
  readonly budget?: number;
  /** Units to add in the place of those that are needed or paid for, by stage and indicator, as in `primary.books`. */
  readonly units?: Readonly<Record<string, number>>;
  /** Schools that neither receive nor give, by name or code. */
  readonly fixed?: readonly string[];
  readonly forbidden?: readonly ForbiddenMove[];
  readonly close?: readonly ClosedSchool[];
  /** Schools that are built: records with what they will have. */
  readonly build?: readonly SchoolRecord[];
  /** The milestone, by which the plan is in place: the plan is made for the pupils of this year. Default: those of the records. */
  readonly year?: number;
  /** Pupils of years to come. A school without any keeps those it has. */
  readonly pupils?: readonly PupilForecast[];
  /** The year of the records. Default: the latest that they name. */
  readonly from?: number;
  /** The last year that is looked at, at most twelve after the first. Default: the milestone. */
  readonly until?: number;
  /** The county's own pace: what part of all units is in place after each year, up to 1. Default: the same each year. */
  readonly pace?: readonly number[];
}
