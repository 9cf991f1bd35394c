// Two years compared as result sheets: what changed, every school, who rose and fell, measures, the trend, who is who, findings.
import type { CountyTrend, YearsCompared } from "../../change/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { madeByRow } from "../cells.js";
import { findingsSheet } from "../findings-sheet.js";
import type { ResultSheet } from "../sheet.js";
import { communitiesChangeSheet } from "./communities-sheet.js";
import { matchingSheet } from "./matching-sheet.js";
import { measuresSheet } from "./measures-sheet.js";
import { movesSheet } from "./moves-sheet.js";
import { schoolsSheet } from "./schools-sheet.js";
import { summarySheet } from "./summary-sheet.js";
import { trendSheet } from "./trend-sheet.js";

/**
 * The sheets of a comparison (两年对比工作表): sentences and parts first, then the schools of each stage side by side, so that any indicator can
 * be drawn; who rose and fell; the measures; the trend where there are more years; who is who; findings.
 *
 * Rule: a sheet of communities only where there are some; ids begin with `change`. Units: each figure in its own, named in the header;
 * numbers are unrounded. Zeros: numbers. Missing: what is not known is a blank cell. None: null for the trend leaves its sheet out. Errors:
 * a TypeError where an indicator is not known. Source: `compareYears`.
 *
 * @example
 * changeSheets(compareYears({ schools: [] }, { schools: [] }, nationalQuality2017), null, "en").map(({ id }) => id) // => ["change", "change-moves", "change-measures", "change-matching", "change-findings"]
 */
export function changeSheets(
  compared: YearsCompared,
  trend: CountyTrend | null,
  locale: Locale,
): readonly ResultSheet[] {
  const communities = communitiesChangeSheet(compared, locale);
  const findings = findingsSheet(compared, locale);
  return [
    summarySheet(compared, locale),
    ...compulsoryStages
      .filter((stage) => compared.stages[stage] !== undefined)
      .map((stage) => schoolsSheet(compared, stage, locale)),
    movesSheet(compared, locale),
    measuresSheet(compared, locale),
    ...(trend === null ? [] : [trendSheet(trend, compared, locale)]),
    ...(communities === null ? [] : [communities]),
    matchingSheet(compared, locale),
    { ...findings, id: "change-findings", rows: [...findings.rows, madeByRow(findings.widths.length, locale)] },
  ];
}
