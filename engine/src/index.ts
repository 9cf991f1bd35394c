// Junheng's scoring engine: plain data in, plain data out.
export * from "./assessment/index.js";
export * from "./change/index.js";
export * from "./checks/index.js";
export * from "./choices/index.js";
export * from "./claims/index.js";
export * from "./collection/index.js";
export * from "./communities/index.js";
export * from "./conditions/index.js";
export * from "./diagnostics/index.js";
export * from "./form-sheets/index.js";
export * from "./grounds/index.js";
export * from "./indicators/index.js";
export * from "./limits/index.js";
export * from "./measures/index.js";
export * from "./papers/index.js";
export * from "./planning/index.js";
export * from "./provinces/index.js";
export * from "./words/index.js";
export * from "./rankings/index.js";
export * from "./reports/index.js";
export * from "./rubric-sheets/index.js";
export * from "./rubrics/index.js";
export * from "./schools/index.js";
export * from "./scoring/index.js";
export * from "./sql/index.js";
export * from "./standard-sheets/index.js";
export * from "./standards/index.js";
export * from "./statistics/index.js";
export * from "./statistics/shards/index.js";
export * from "./statistics/shares/index.js";
export * from "./statistics/shortfall/index.js";
export * from "./statistics/intervals/index.js";
export * from "./statistics/association/index.js";
export * from "./statistics/contributions/index.js";
export * from "./reading/cells/index.js";
export * from "./reading/claims/index.js";
export * from "./reading/communities/index.js";
export * from "./reading/counties/index.js";
export * from "./reading/forms/index.js";
export * from "./reading/headers/index.js";
export {
  allPeriods,
  namesPeriods,
  parsePeriod,
  selectPeriod,
  yearOfPeriod,
  yearsBetween,
} from "./reading/periods/index.js";
export type { PeriodSelection } from "./reading/periods/index.js";
export * from "./reading/rows/index.js";
export * from "./reading/planning/index.js";
export * from "./reading/rubrics/index.js";
export * from "./reading/rules/index.js";
export * from "./reading/schools/index.js";
export * from "./reading/scores/index.js";
export * from "./reading/series/index.js";
export * from "./reading/standards/index.js";
export * from "./reading/index.js";
