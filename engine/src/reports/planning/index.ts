// A plan as result sheets: at a glance, live by indicator, by year, and the papers that a bureau hands in.
import type { Locale } from "../../diagnostics/index.js";
import type { CountyPlan } from "../../planning/index.js";
import { madeByRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { liveSheet } from "./live-sheet.js";
import { planCorrectionsSheet, planProjectsSheet, planRosterSheet, planSchoolsSheet } from "./office-sheets.js";
import { namedPlans } from "./plan-table.js";
import { planPicturesSheet } from "./pictures-sheet.js";
import { planSummarySheet, planYearsSheet } from "./summary-sheets.js";

export { planSchoolsSheet } from "./office-sheets.js";
export { planSummarySheet } from "./summary-sheets.js";

/**
 * The sheets of a plan (规划文本): at a glance, pictures, years, schools, corrections, projects, roster, and each indicator live.
 *
 * Rule: those of years, moves and pictures only where there are any, a live one for each indicator that has a coefficient; ids begin with
 * `plan-`. Units: amounts in whole units of the figure, cost in yuan; coefficients unrounded. Zeros: numbers. Missing: a blank cell. None:
 * a table without rows says that there is nothing. Errors: none. Source: `planCounty`.
 *
 * @example
 * planSheets(planCounty([], nationalQuality2017), "en").map(({ id }) => id) // => ["plan-summary", "plan-schools", "plan-corrections", "plan-projects"]
 */
export function planSheets(plan: CountyPlan, locale: Locale): readonly ResultSheet[] {
  const plans = namedPlans(plan, locale);
  const summary = planSummarySheet(plan, locale);
  const pictures = planPicturesSheet(plan, locale);
  return [
    { ...summary, rows: [...summary.rows, madeByRow(summary.widths.length, locale)] },
    ...(pictures === null ? [] : [pictures]),
    ...(plans.some((each) => each.plan.years.length > 0) ? [planYearsSheet(plan, locale)] : []),
    planSchoolsSheet(plan, locale),
    planCorrectionsSheet(plan, locale),
    planProjectsSheet(plan, locale),
    ...(plans.some((each) => (each.plan.moves?.list.length ?? 0) > 0) ? [planRosterSheet(plan, locale)] : []),
    ...plans.filter((each) => each.plan.cvBefore !== null).map((each) => liveSheet(each, locale)),
  ];
}
export * from "./solved.js";
