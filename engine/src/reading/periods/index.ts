// Periods: which years, school years and terms the sheets are of; one of them is read.
export { namesPeriods } from "./period-columns.js";
export type { Period } from "./period.js";
export { parsePeriod, yearOfPeriod, yearsBetween } from "./period.js";
export type { PeriodSelection } from "./select-period.js";
export { allPeriods, selectPeriod } from "./select-period.js";
