// Schools and a standard in; what to add where, and why there, out.
export * from "./county-plan.js";
export type { ClosedSchool, ForbiddenMove, PlanOptions } from "./options.js";
export { planColumn } from "./plan-column.js";
export type { ColumnPlan } from "./plan-column.js";
export { planCounty } from "./plan-county.js";
export { applyPlan } from "./apply-plan.js";
export { schoolFloors } from "./school-floors.js";
export { spendPlan, withUnits } from "./spend.js";
export { withBudget } from "./with-budget.js";
export { schoolLike } from "./schools/school-like.js";
export type { BuiltSchool } from "./schools/school-like.js";
export type { Spent } from "./spend.js";
export { whyUnit } from "./why-unit.js";
export type { ExplainedUnit } from "./why-unit.js";
export type { PupilForecast } from "./pupils/forecast.js";
export { projectPupils } from "./pupils/project-pupils.js";
export type { EntrySource, GradePupils, LackingEntry, PupilProjection, ZoneBirths } from "./pupils/project-pupils.js";
export * from "./milp/index.js";
