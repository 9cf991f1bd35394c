// What a report for reading holds: the verdict and the forms whole, the reasons of the county's figures in sentences, the findings.
import type { CountyAssessment } from "../assessment/index.js";
import { traceComposite, traceIndicator, traceSchoolIndicator } from "../assessment/index.js";
import type { Locale } from "../diagnostics/index.js";
import type { JudgedCounty } from "../grounds/index.js";
import { explain, reportText, stageNames } from "../words/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import type { SheetRow } from "./cells.js";
import { textCell } from "./cells.js";
import { resultSheets } from "./result-sheets.js";
import type { ResultSheet } from "./sheet.js";

/**
 * The sheets of a document: those of `resultSheets`, with the reasons in sentences (计算依据). Of the schools only what keeps
 * one from the standard is explained: the reasons of every school's every figure would fill hundreds of pages, and stand in the
 * workbook.
 */
export const documentSheets = (judged: JudgedCounty, standard: Standard, locale: Locale): readonly ResultSheet[] =>
  resultSheets(judged, standard, locale).map((sheet) =>
    sheet.id === "reasons" ? { ...sheet, ...inSentences(judged.assessment, standard, locale) } : sheet,
  );

const inSentences = (
  assessment: CountyAssessment,
  standard: Standard,
  locale: Locale,
): Pick<ResultSheet, "rows" | "widths"> => ({
  rows: compulsoryStages.flatMap((stage) =>
    assessment.stages[stage] === undefined
      ? []
      : [
          [textCell(stageNames[stage][locale], "label")],
          ...countyReasons(assessment, standard, stage, locale),
          ...schoolReasons(assessment, standard, stage, locale),
        ],
  ),
  widths: [110],
});

const countyReasons = (
  assessment: CountyAssessment,
  standard: Standard,
  stage: CompulsoryStage,
  locale: Locale,
): readonly SheetRow[] => [
  ...(standard.composite === undefined
    ? []
    : [[textCell(explain(traceComposite(assessment, standard, stage), locale))]]),
  ...standard.indicators.map(({ id }) => [textCell(explain(traceIndicator(assessment, standard, stage, id), locale))]),
];

/** Figures below their threshold, of the schools that are not up to standard. */
const schoolReasons = (
  assessment: CountyAssessment,
  standard: Standard,
  stage: CompulsoryStage,
  locale: Locale,
): readonly SheetRow[] => {
  const rows = (assessment.stages[stage]?.schools ?? []).flatMap(({ qualified, indicators }, position) =>
    qualified !== false
      ? []
      : standard.indicators
          .filter(({ id }) => indicators[id]?.met === false)
          .map(({ id }) => [
            textCell(explain(traceSchoolIndicator(assessment, standard, stage, position, id), locale)),
          ]),
  );
  const heading = textCell(reportText("reasons.schoolsShort", { stage }, locale), "label");
  return rows.length === 0 ? [] : [[heading], ...rows];
};
