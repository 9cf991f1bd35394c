// Scores as result sheets: the scores, the joint scores, the reasons, the findings; and one school's own sheet.
import type { Locale } from "../../diagnostics/index.js";
import { periodLine } from "../../words/index.js";
import { textCell, wideCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { jointSheet } from "./joint-sheet.js";
import { scoreFindingsSheet } from "./score-findings-sheet.js";
import { scoreReasonsSheet } from "./score-reasons-sheet.js";
import type { Scored } from "../../scoring/index.js";
import { scoresSheet } from "./scores-sheet.js";

/** The sheets of a scored workbook. Ids: `scores`, `joint-scores` (where there are communities), `score-reasons`, `score-findings`. */
export const scoreSheets = (scored: Scored, locale: Locale): readonly ResultSheet[] =>
  [
    scoresSheet(scored, locale),
    ...(scored.communities.length === 0 ? [] : [jointSheet(scored, locale)]),
    scoreReasonsSheet(scored, locale),
    scoreFindingsSheet(scored, locale),
  ].map((sheet) => withPeriod(sheet, scored, locale));

/** A sheet that says at its end of which period its figures are, where that is known. */
const withPeriod = (sheet: ResultSheet, scored: Scored, locale: Locale): ResultSheet => {
  const period = periodLine(scored, locale);
  return period === null
    ? sheet
    : { ...sheet, rows: [...sheet.rows, wideCell(textCell(period, "note"), sheet.widths.length)] };
};

/** One school's scores with their reasons, to be printed for it. Id: `school-scores`. */
export const schoolScoreSheet = (scored: Scored, row: number, locale: Locale): ResultSheet =>
  scoreReasonsSheet(scored, locale, row);
