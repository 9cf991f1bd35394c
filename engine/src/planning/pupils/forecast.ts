// Pupils of a year to come: a plan that counts on today's builds for schools that will be empty.
import type { CompulsoryStage } from "../../schools/index.js";

/** The pupils of one school in one year to come (在校生预测). */
export interface PupilForecast {
  /** By name or code. */
  readonly school: string;
  /** Needed for a school of several stages. */
  readonly stage?: CompulsoryStage;
  readonly year: number;
  readonly pupils: number;
}
