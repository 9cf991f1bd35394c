// 表Ⅱ-1: how many schools reach each indicator, and how many are up to standard as a whole.
import type { CountyAssessment, StageResult } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { withOwnTerms } from "../../indicators/index.js";
import { sheetIdOf } from "../../reading/forms/index.js";
import { reportText, stageNames } from "../../words/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import type { SheetRow } from "../cells.js";
import { numberCell, textCell, wideCell } from "../cells.js";
import { formHeader } from "./form-headers.js";
import type { ResultSheet, SheetCell } from "../sheet.js";

/** Fills in the form. A stage that was not assessed, and an indicator that no school has, stay blank. */
export function formII1(assessment: CountyAssessment, standard: Standard, locale: Locale): ResultSheet {
  const say = (code: string): string => reportText(`form-ii-1.${code}`, {}, locale);
  const columns = standard.indicators.length + 3;
  const blank: SheetCell = { value: null, style: "header", columnSpan: 2, rowSpan: 2 };
  const rows: SheetRow[] = [
    wideCell(textCell(say("title"), "title"), columns),
    [
      blank,
      null,
      ...standard.indicators.map(({ id }) => textCell(formHeader(id, locale, standard), "header")),
      textCell(say("overall"), "header"),
    ],
    [
      null,
      null,
      ...standard.indicators.map(({ code }) => textCell(code, "header")),
      textCell(`L${standard.indicators.length + 1}`, "header"),
    ],
  ];
  for (const stage of compulsoryStages) rows.push(...stageRows(stage, assessment.stages[stage], standard, locale));
  for (const stage of compulsoryStages)
    for (const note of notesOf(stage, assessment.stages[stage], standard, locale))
      rows.push(wideCell(textCell(note, "note"), columns));
  return {
    id: sheetIdOf("II-1"),
    name: reportText("sheet.form-ii-1", {}, locale),
    rows,
    widths: [8, 20, ...standard.indicators.map(() => 18), 12],
    frozen: { rows: 3, columns: 2 },
  };
}

const stageRows = (
  stage: CompulsoryStage,
  result: StageResult | undefined,
  standard: Standard,
  locale: Locale,
): readonly SheetRow[] => {
  const total = result?.schools.length ?? 0;
  const counts = standard.indicators.map(({ id }) => {
    const values = result?.schools.map((school) => school.indicators[id]?.met ?? null) ?? [];
    return values.every((met) => met === null) ? null : values.filter((met) => met === true).length;
  });
  const judged = result?.schools.some(({ qualified }) => qualified !== null) ?? false;
  const all = [...counts, judged ? (result?.qualifiedSchools ?? null) : null];
  const label = (code: string): SheetCell => textCell(reportText(`form-ii-1.${code}`, {}, locale), "label");
  return [
    [
      { ...textCell(stageNames[stage][locale], "label"), rowSpan: 2 },
      label("schools"),
      ...all.map((count) => numberCell(count, 0)),
    ],
    [null, label("share"), ...all.map((count) => numberCell(count === null ? null : (100 * count) / total, 1))],
  ];
};

/** What the numbers leave out. */
const notesOf = (
  stage: CompulsoryStage,
  result: StageResult | undefined,
  standard: Standard,
  locale: Locale,
): readonly string[] => {
  if (result === undefined) return [];
  const count = result.schools.length;
  const open = result.schools.filter(({ qualified }) => qualified === null).length;
  const lacking = standard.indicators.flatMap(({ id }) => {
    const without = result.schools.filter((school) => (school.indicators[id]?.met ?? null) === null).length;
    return without === 0
      ? []
      : [
          reportText(
            "form-ii-1.lacking",
            withOwnTerms({ stage, indicator: id, lacking: without, count }, standard),
            locale,
          ),
        ];
  });
  return open === 0 ? lacking : [...lacking, reportText("form-ii-1.open", { stage, open, count }, locale)];
};
