// Why every number is what it is: a line for each indicator of the county, and for each school's.
import type { CountyAssessment, StageResult, Trace } from "../assessment/index.js";
import { traceComposite, traceIndicator, traceSchoolIndicator } from "../assessment/index.js";
import type { Locale } from "../diagnostics/index.js";
import { withOwnTerms } from "../indicators/index.js";
import { explain, indicatorName, placeOf, reportText, shortfall, stageNames } from "../words/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages, fieldOf } from "../schools/index.js";
import type { Standard, StandardIndicator } from "../standards/index.js";
import { verdictCell } from "./answer.js";
import type { SheetRow } from "./cells.js";
import { linkedCell, numberCell, textCell, wideCell } from "./cells.js";
import type { ResultSheet, SheetCell } from "./sheet.js";

const columns = [
  "stage",
  "subject",
  "indicator",
  "value",
  "numerator",
  "pupils",
  "threshold",
  "verdict",
  "short",
  "why",
  "cells",
  "source",
] as const;

const widths = [8, 24, 30, 12, 14, 10, 10, 12, 14, 70, 36, 34];

/** All reasons: the county's figures of a stage first, then its schools in their order. */
export function reasonsSheet(assessment: CountyAssessment, standard: Standard, locale: Locale): ResultSheet {
  const rows: SheetRow[] = [
    wideCell(textCell(reportText("reasons.title", {}, locale), "title"), columns.length),
    columns.map((code) => textCell(reportText(`column.${code}`, {}, locale), "header")),
  ];
  for (const stage of compulsoryStages) {
    const result = assessment.stages[stage];
    if (result === undefined) continue;
    if (result.composite !== null) rows.push(compositeRow(assessment, standard, stage, result, locale));
    for (const entry of standard.indicators) rows.push(countyRow(assessment, standard, stage, result, entry, locale));
    result.schools.forEach((_, school) => {
      for (const entry of standard.indicators)
        rows.push(schoolRow(assessment, standard, stage, result, school, entry, locale));
    });
  }
  return {
    id: "reasons",
    name: reportText("sheet.reasons", {}, locale),
    rows,
    widths,
    frozen: { rows: 2, columns: 3 },
  };
}

const compositeRow = (
  assessment: CountyAssessment,
  standard: Standard,
  stage: CompulsoryStage,
  { composite }: StageResult,
  locale: Locale,
): SheetRow => [
  textCell(stageNames[stage][locale]),
  textCell(reportText("reasons.county", {}, locale)),
  textCell(reportText("basic-cv.composite", {}, locale)),
  numberCell(composite?.cv ?? null, standard.composite?.digits ?? 3),
  textCell(""),
  textCell(""),
  numberCell(composite?.threshold ?? null, 2),
  verdictCell(composite?.met ?? null, locale),
  textCell(""),
  ...reasonCells(traceComposite(assessment, standard, stage), locale),
];

const countyRow = (
  assessment: CountyAssessment,
  standard: Standard,
  stage: CompulsoryStage,
  { indicators }: StageResult,
  { id, digits }: StandardIndicator,
  locale: Locale,
): SheetRow => {
  const found = indicators[id];
  return [
    textCell(stageNames[stage][locale]),
    textCell(reportText("reasons.county", {}, locale)),
    textCell(reportText("reasons.cv", withOwnTerms({ indicator: id }, standard), locale)),
    numberCell(found?.cv ?? null, digits.cv),
    textCell(""),
    numberCell(found?.pupils ?? null, 0),
    numberCell(found?.threshold ?? null, 2),
    found === undefined || found.threshold === null ? textCell("") : verdictCell(found.met, locale),
    textCell(""),
    ...reasonCells(traceIndicator(assessment, standard, stage, id), locale),
  ];
};

const schoolRow = (
  assessment: CountyAssessment,
  standard: Standard,
  stage: CompulsoryStage,
  { schools, indicators }: StageResult,
  position: number,
  { id, digits, minimum }: StandardIndicator,
  locale: Locale,
): SheetRow => {
  const school = schools[position];
  const found = school?.indicators[id];
  const value = found?.value ?? null;
  const threshold = value === null ? null : (indicators[id]?.minimum ?? null);
  const short = found?.shortBy ?? 0;
  return [
    textCell(stageNames[stage][locale]),
    textCell(school?.name ?? ""),
    textCell(indicatorName(id, locale, standard)),
    numberCell(value, digits.value),
    numberCell(found?.numerator ?? null, 2),
    numberCell(school?.pupils ?? null, 0),
    numberCell(threshold, digits.value),
    minimum === undefined ? textCell("") : verdictCell(found?.met ?? null, locale),
    textCell(short > 0 ? shortfall(short, id, locale, standard) : ""),
    ...reasonCells(traceSchoolIndicator(assessment, standard, stage, position, id), locale),
  ];
};

/** The sentence, the cells its figures stand in (the figure's own as a link, rather than that of the pupils), and the document. */
const reasonCells = (trace: Trace, locale: Locale): readonly SheetCell[] => {
  const places = trace.inputs.flatMap(({ label, where }) =>
    where === undefined ? [] : [`${label[locale]} ${placeOf(where, locale)}`],
  );
  const placed = trace.inputs.filter(({ where }) => where?.sheet !== undefined && where.cell !== undefined);
  const first = (placed.find(({ label }) => label !== fieldOf("pupils")?.name) ?? placed[0])?.where;
  const { document, article } = trace.reference ?? { document: "", article: undefined };
  return [
    textCell(explain(trace, locale)),
    linkedCell(places.join("\n"), first ?? {}),
    textCell([document, article].filter((each) => each !== undefined && each !== "").join(" ")),
  ];
};
