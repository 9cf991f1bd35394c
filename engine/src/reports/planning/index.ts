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

/** The sheets of a plan (规划文本): those of years and of moves only where there are any. Ids begin with `plan-`. */
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
