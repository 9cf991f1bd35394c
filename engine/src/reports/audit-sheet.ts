// The appendix for an audit of the indicators (指标核查附表): every figure by its field, its table of the statistics and its cell, and what is computed of it.
import type { CountyAssessment, StageResult, Trace, TraceInput } from "../assessment/index.js";
import { traceIndicator, traceSchoolIndicator } from "../assessment/index.js";
import type { Locale } from "../diagnostics/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages, emisPlaces } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import { explain, indicatorName, reportText, stageNames, unitNames } from "../words/index.js";
import type { SheetRow } from "./cells.js";
import { linkedCell, numberCell, textCell, wideCell } from "./cells.js";
import type { ResultSheet, SheetCell } from "./sheet.js";

const columns = [
  ...(["stage", "indicator", "subject", "field", "statistics", "file", "sheet", "cell"] as const),
  ...(["figure", "unit", "value", "why"] as const),
];
const widths = [8, 30, 24, 28, 34, 20, 16, 10, 14, 10, 12, 80];

/**
 * The appendix: indicator by indicator, every school's figures a row each, what is computed of them beside the first of them, and the
 * county's mean and coefficient after the schools.
 *
 * A figure that is not there has a row without a number, which says why. Numbers are unrounded.
 */
export function auditSheet(assessment: CountyAssessment, standard: Standard, locale: Locale): ResultSheet {
  const rows: SheetRow[] = [
    wideCell(textCell(reportText("audit.title", {}, locale), "title"), columns.length),
    columns.map((code) => textCell(reportText(`column.${code}`, {}, locale), "header")),
  ];
  for (const stage of compulsoryStages) {
    const result = assessment.stages[stage];
    if (result !== undefined) rows.push(...stageRows(assessment, standard, stage, result, locale));
  }
  return {
    id: "audit",
    name: reportText("sheet.audit", {}, locale),
    rows,
    widths,
    frozen: { rows: 2, columns: 3 },
  };
}

const stageRows = (
  assessment: CountyAssessment,
  standard: Standard,
  stage: CompulsoryStage,
  { schools }: StageResult,
  locale: Locale,
): readonly SheetRow[] =>
  standard.indicators.flatMap(({ id, digits }) => {
    const about = (subject: string): readonly SheetCell[] => [
      textCell(stageNames[stage][locale]),
      textCell(indicatorName(id, locale, standard)),
      textCell(subject),
    ];
    const ofSchools = schools.flatMap(({ name }, school) =>
      figureRows(about(name), traceSchoolIndicator(assessment, standard, stage, school, id), digits.value, locale),
    );
    const county = about(reportText("reasons.county", {}, locale));
    return [...ofSchools, ...figureRows(county, traceIndicator(assessment, standard, stage, id), digits.cv, locale)];
  });

/** The figures that a number was computed of, a row each; the number and its arithmetic in the first. */
function figureRows(about: readonly SheetCell[], trace: Trace, digits: number, locale: Locale): readonly SheetRow[] {
  const result = [numberCell(trace.result, digits), textCell(explain(trace, locale))];
  const none = [textCell(""), textCell("")];
  const figures = trace.inputs.length === 0 ? [noFigure] : trace.inputs.map((input) => figureCells(input, locale));
  return figures.map((cells, position) => [...about, ...cells, ...(position === 0 ? result : none)]);
}

const noFigure: readonly SheetCell[] = Array.from({ length: 7 }, () => textCell(""));

const figureCells = (
  { quantity, label, value, unit, where = {} }: TraceInput,
  locale: Locale,
): readonly SheetCell[] => [
  textCell(label[locale]),
  textCell(emisPlaces[quantity as keyof typeof emisPlaces] ?? ""),
  textCell(where.file ?? ""),
  textCell(where.sheet ?? ""),
  linkedCell(where.cell ?? "", where),
  { value, style: "number" },
  textCell(unitNames[unit][locale]),
];
