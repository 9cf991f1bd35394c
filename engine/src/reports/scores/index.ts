// Scores as result sheets: the scores, the joint scores, the reasons, the findings; and one school's own sheet.
import type { Locale } from "../../diagnostics/index.js";
import { isDated } from "../../rubrics/index.js";
import { periodLine, scoreDateLine } from "../../words/index.js";
import { textCell, wideCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { jointSheet } from "./joint-sheet.js";
import { outcomesSheet } from "./outcomes-sheet.js";
import { scoreFindingsSheet } from "./score-findings-sheet.js";
import { scoreReasonsSheet } from "./score-reasons-sheet.js";
import type { Scored } from "../../scoring/index.js";
import { scoreUnitsSheet } from "./score-units-sheet.js";
import { scoresSheet } from "./scores-sheet.js";

/** The sheets of a scored workbook. Ids: `scores`, `joint-scores` and `joint-outcomes` (where there are communities), `score-units`, `score-reasons`, `score-findings`. */
export const scoreSheets = (scored: Scored, locale: Locale): readonly ResultSheet[] =>
  [
    scoresSheet(scored, locale),
    ...(scored.communities.length === 0 ? [] : [jointSheet(scored, locale), outcomesSheet(scored, locale)]),
    ...[scoreUnitsSheet(scored, locale)].filter((sheet) => sheet !== null),
    scoreReasonsSheet(scored, locale),
    scoreFindingsSheet(scored, locale),
  ].map((sheet) => withDates(sheet, scored, locale));

/** A sheet that says at its end of which period its figures are and on which date they were assessed, where that matters. */
const withDates = (sheet: ResultSheet, scored: Scored, locale: Locale): ResultSheet => {
  const date = isDated(scored.rubric) ? scoreDateLine(scored.scores.date, locale) : null;
  const lines = [periodLine(scored, locale), date].filter((line) => line !== null);
  const notes = lines.map((line) => wideCell(textCell(line, "note"), sheet.widths.length));
  return { ...sheet, rows: [...sheet.rows, ...notes] };
};

export { scoreUnitsSheet };

/** One school's scores with their reasons, to be printed for it. Id: `school-scores`. */
export const schoolScoreSheet = (scored: Scored, row: number, locale: Locale): ResultSheet =>
  scoreReasonsSheet(scored, locale, row);
