// RUBRIC 细则评分: a table of figures scored by a whole rubric, as a table to spill: a school a row, a section or item a column.
import type { Diagnostic, DiagnosticParams, Locale } from "@junheng/engine/diagnostics";
import {
  fill,
  joinClauses,
  periodMessages,
  scoreDateLine,
  scoreReportWords,
  scoringMessages,
  sentenceOf,
} from "@junheng/engine/words";
import type { Rubric, RubricScores } from "@junheng/engine/rubrics";
import { fromUnits, isDated, scoreRubric } from "@junheng/engine/rubrics";
import type { Cell } from "@junheng/engine/reading/cells";
import { readScores } from "@junheng/engine/reading/scores";
import { checkFigures, workOutInputs } from "@junheng/engine/scoring";
import { tableWords } from "../messages/functions.js";
import type { AssessmentDate } from "./assessment-date.js";
import { dateOfArgument } from "./assessment-date.js";
import { argumentName, cellOf, isBlankOrZero, requiredRange, withoutTrailingBlanks } from "./cells.js";
import { languageOf } from "./choices.js";
import { customFunction } from "./custom-function.js";
import { functionError } from "./function-error.js";
import type { FunctionResult, ResultCell, ResultTable } from "./function-result.js";
import { periodOfArgument, periodRemark } from "./periods.js";
import { rubricOfArgument } from "./rubric-choice.js";

/**
 * Scores a table with its header by a rubric: under the titles the full points, then every school's points, total, final score,
 * grade and rank, and what a veto did where the rubric has vetoes.
 *
 * What is open for want of a figure shows what it can become, as in 78–86; what does not apply shows “/”; a grade or rank that is
 * still open stays blank. Last come columns that are not there, how many figures could not be used, how many contradict others of
 * their row, of several periods the one that was scored, and the date of the assessment where the rubric has items for a time.
 *
 * Errors: #VALUE! with the reason where nothing can be scored, and those of `rubricOfArgument`.
 */
export const rubric = (
  rubricArgument: unknown,
  dataArgument: unknown,
  languageArgument?: unknown,
  periodArgument?: unknown,
  dateArgument?: unknown,
): FunctionResult => {
  const chosen = rubricOfArgument(rubricArgument, "rubric");
  const locale = languageOf(languageArgument);
  const rows = withoutTrailingBlanks(requiredRange(dataArgument, "data"), isBlankOrZero).map(cellsOfRow);
  if (rows.length === 0) throw functionError("#VALUE!", "emptyRange", { argument: argumentName("data") });
  const reading = readScores([{ sheet: "", rows }], chosen, periodOfArgument(periodArgument).period);
  const { diagnostics } = reading;
  if (reading.data === null || reading.data.names.length === 0) throw unscorable(diagnostics, locale);
  const data = workOutInputs(chosen, reading.data);
  const assessed = dateOfArgument(dateArgument);
  const scores = scoreRubric(chosen, data, { date: assessed.date });
  const lines = [
    ...headLines(chosen, scores, locale),
    ...data.names.map((_, row) => line(chosen, scores, row, locale)),
  ];
  const last = [
    ...remarks([...diagnostics, ...scores.diagnostics], locale),
    ...contradictions(checkFigures(chosen, data), locale),
    ...periodRemark(reading, locale),
    ...dateRemark(chosen, assessed, locale),
  ];
  const width = lines[0]!.length;
  return [...lines, ...last.map((text) => [text, ...new Array<string>(width - 1).fill("")])];
};

/** The cells of a row; some versions of Excel hand the cells of a blank row over as 0. */
const cellsOfRow = (raw: readonly unknown[]): readonly Cell[] =>
  raw.every(isBlankOrZero) ? raw.map(() => null) : raw.map(cellOf);

const unscorable = (diagnostics: readonly Diagnostic[], locale: Locale): Error => {
  const [first] = diagnostics.filter(({ severity }) => severity === "error");
  const argument = argumentName("data");
  if (first === undefined) return functionError("#VALUE!", "noSchools", { argument });
  return functionError("#VALUE!", "dataUnscorable", { argument, reason: sentenceOf(first, refusals, locale) });
};

const refusals = { ...scoringMessages, ...periodMessages };

const headLines = (chosen: Rubric, { nodes, decimals }: RubricScores, locale: Locale): ResultTable => {
  const word = (code: "school" | "total" | "final" | "grade" | "rank" | "note" | "full"): string =>
    scoreReportWords[code][locale];
  const after = [
    word("total"),
    word("final"),
    word("grade"),
    word("rank"),
    ...(hasNotes(chosen) ? [word("note")] : []),
  ];
  return [
    [word("school"), ...nodes.map(({ title }) => title[locale]), ...after],
    [
      word("full"),
      ...nodes.map(({ full }) => fromUnits(full, decimals)),
      chosen.points,
      ...after.slice(1).map(() => ""),
    ],
  ];
};

const hasNotes = ({ vetoes = [] }: Rubric): boolean => vetoes.length > 0;

const line = (chosen: Rubric, scores: RubricScores, row: number, locale: Locale): readonly ResultCell[] => {
  const points = (least: number, most: number): ResultCell => pointsCell(least, most, scores.decimals, locale);
  return [
    scores.names[row]!,
    ...scores.nodes.map(({ earned, open, possible, full }) =>
      possible[row] === 0 && full > 0 ? "/" : points(earned[row]!, earned[row]! + open[row]!),
    ),
    points(scores.total[row]!, scores.totalAtMost[row]!),
    points(scores.final[row]!, scores.finalAtMost[row]!),
    chosen.grades?.find(({ id }) => id === scores.grades[row])?.title[locale] ?? "",
    scores.ranks[row] ?? "",
    ...(hasNotes(chosen) ? [notesOf(chosen, scores, row, locale)] : []),
  ];
};

const pointsCell = (least: number, most: number, decimals: number, locale: Locale): ResultCell => {
  const [from, to] = [fromUnits(least, decimals), fromUnits(most, decimals)];
  return from === to ? from : fill(tableWords.openScore[locale], { least: from, most: to }, locale);
};

const notesOf = (chosen: Rubric, scores: RubricScores, row: number, locale: Locale): string => {
  const vetoes = scores.vetoes[row]!.map((id) => chosen.vetoes?.find((veto) => veto.id === id)?.title[locale] ?? id);
  const struck = vetoes.length === 0 ? [] : [fill(scoreReportWords.vetoed[locale], { vetoes }, locale)];
  const barred = scores.barred[row] === true ? [scoreReportWords.barred[locale]] : [];
  return joinClauses([...struck, ...barred], locale);
};

/** The date that decides which items are in force, where it does. */
const dateRemark = (chosen: Rubric, { date, given }: AssessmentDate, locale: Locale): readonly string[] => {
  if (!isDated(chosen)) return [];
  return [given ? scoreDateLine(date, locale) : fill(tableWords.assessedToday[locale], { date }, locale)];
};

/** Columns that the table lacks, and how much was kept out. */
const remarks = (diagnostics: readonly Diagnostic[], locale: Locale): readonly string[] => {
  const lacking = diagnostics.filter(({ code }) => code === "scoreInputsLacking");
  const count = diagnostics.filter(({ severity }) => severity === "error").length;
  return [
    ...lacking.map((each) => sentenceOf(each, scoringMessages, locale)),
    ...(count === 0 ? [] : [fill(tableWords.leftOut[locale], { count }, locale)]),
  ];
};

/** How many figures contradict others of their row, and which: the cells are the pane's to tell. */
const contradictions = (found: readonly Diagnostic[], locale: Locale): readonly string[] => {
  const told = found.filter(({ severity, params }) => severity === "warning" && params["title"] !== undefined);
  if (told.length === 0) return [];
  const count = told.reduce((sum, { params }) => sum + Number(params["count"] ?? 1), 0);
  const titles = [...new Set(told.map(({ params }) => params["title"]!))];
  return [fill(tableWords.contradicted[locale], { count, titles } as DiagnosticParams, locale)];
};

/** The function as every host has it. */
export const RUBRIC = customFunction({
  id: "RUBRIC",
  parameters: { rubric: "range", data: "range", language: "value?", period: "value?", date: "value?" },
  // A merged pair with half of the lessons and all of the rest: 2.5 + 5, 5 + 5, 5.
  example: {
    args: [
      "paired-schools-minimum-counts",
      [
        [
          "学校名称",
          "结对类型",
          "同步课堂节数",
          "同步课堂学科数",
          "线上教研次数",
          "线下教研次数",
          "教师统筹安排",
          "派出骨干教师",
        ],
        ["第一对", "融合型", 10, 2, 8, 4, "是", "/"],
      ],
    ],
    result: 22.5,
    at: [2, 5],
  },
  call: rubric,
});
