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

/**
 * The sheets of a scored workbook (评分结果工作表): the scores, joint scores and what follows from them, legal units, reasons, findings.
 *
 * Rule: ids `scores`, `joint-scores` and `joint-outcomes` (where there are communities), `score-units` (where there are units),
 * `score-reasons`, `score-findings`; each names period and date where these matter. Units: points. Zeros: 0 points are a number. Missing:
 * an open score is written from its least to its most. None: without rows headers alone. Errors: none. Source: the rubric's document, in
 * the reasons.
 *
 * @example
 * const scored = scoreGrids([{ sheet: "1", rows: [["学校名称", "rate"], ["一小", 90]] }], oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10)).scored;
 * scoreSheets(scored, "en").map(({ id }) => id) // => ["scores", "score-reasons", "score-findings"]
 */
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

/**
 * One school's scores with their reasons (学校得分单), to be printed for it, id `school-scores`.
 *
 * Rule: as the sheet of reasons, of one row alone. Units: points; `row` counts from 0. Zeros: 0 points are a number. Missing: an open item
 * is told so. None: an item that does not apply is told so. Errors: none for a row that there is. Source: the rubric's document, at each
 * item.
 *
 * @example
 * const scored = scoreGrids([{ sheet: "1", rows: [["学校名称", "rate"], ["一小", 90]] }], oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10)).scored;
 * schoolScoreSheet(scored, 0, "en").id // => "school-scores"
 */
export const schoolScoreSheet = (scored: Scored, row: number, locale: Locale): ResultSheet =>
  scoreReasonsSheet(scored, locale, row);
