// What goes into a comparison of two years, and what a caller may choose.
import type { AssessmentOptions, CountyAssessment } from "../assessment/index.js";
import type { CommunitiesInput } from "../communities/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { ToldPair } from "./matching/school-match.js";

/** A county in one year. */
export interface CountyYear {
  readonly schools: readonly SchoolRecord[];
  /** As the sheets name it. */
  readonly period?: string;
  /** Where it was assessed already, by the same standard and options. */
  readonly assessment?: CountyAssessment;
  /** Whether grounds stand in the way of its verdicts: none is told as turned then. Default: no. */
  readonly open?: boolean;
  /** What its sheets tell of communities. */
  readonly communities?: CommunitiesInput;
}

/** Choices for a comparison. */
export interface ChangeOptions {
  readonly assessment?: AssessmentOptions;
  /** Which school is which, where somebody told it: it holds before code and name. */
  readonly told?: readonly ToldPair[];
  /** Years between the two, above 0. Default: as the periods say, 1 where they do not. */
  readonly years?: number;
  /** By how much a composite may rise before a county counts as slid back. Default: 0.05, a choice of ours. */
  readonly compositeRise?: number;
  /** What is done to the records of each year before they are assessed, such as folding them by legal unit. Default: nothing. */
  readonly fold?: (schools: readonly SchoolRecord[]) => readonly SchoolRecord[];
}
