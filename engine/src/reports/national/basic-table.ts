// The table of 2012: mean and coefficient of variation of every indicator, and the composite.
import type { StageResult } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import { indicatorName, reportText, stageNames } from "../../words/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import { pendingCell, verdictCell } from "../answer.js";
import type { SheetRow } from "../cells.js";
import { numberCell, textCell, wideCell } from "../cells.js";
import type { ResultSheet, SheetCell } from "../sheet.js";

/** One block for each assessed stage. */
export function basicTable({ assessment, verdict }: JudgedCounty, standard: Standard, locale: Locale): ResultSheet {
  const say = (code: string): string => reportText(`basic-cv.${code}`, {}, locale);
  const { indicators } = standard;
  const columns = indicators.length + 3;
  const corner: SheetCell = { value: null, style: "header", columnSpan: 2, rowSpan: 2 };
  const rows: SheetRow[] = [
    wideCell(textCell(say("title"), "title"), columns),
    [
      corner,
      null,
      ...indicators.map(({ id }) => textCell(indicatorName(id, locale, standard), "header")),
      { ...textCell(say("composite"), "header"), rowSpan: 2 },
    ],
    [null, null, ...indicators.map(({ code }) => textCell(code, "header")), null],
  ];
  for (const stage of compulsoryStages) {
    const result = assessment.stages[stage];
    if (result !== undefined) rows.push(...stageRows(stage, result, verdict.pending.includes(stage), standard, locale));
  }
  rows.push(wideCell(textCell(say("note"), "note"), columns));
  return {
    id: "basic-cv",
    name: reportText("sheet.basic-cv", {}, locale),
    rows,
    widths: [8, 16, ...indicators.map(() => 16), 14],
    frozen: { rows: 3, columns: 2 },
  };
}

const stageRows = (
  stage: CompulsoryStage,
  { indicators, composite }: StageResult,
  pending: boolean,
  { indicators: entries, composite: rule }: Standard,
  locale: Locale,
): readonly SheetRow[] => {
  const label = (code: string): SheetCell => textCell(reportText(code, {}, locale), "label");
  const none: SheetCell = { value: null, style: "label" };
  const digits = rule?.digits ?? 3;
  return [
    [
      { ...textCell(stageNames[stage][locale], "label"), rowSpan: 5 },
      label("basic-cv.schools"),
      ...entries.map(({ id }) => numberCell(indicators[id]?.schools ?? null, 0)),
      none,
    ],
    [
      null,
      label("form-iii.mean"),
      ...entries.map(({ id, digits: { mean } }) => numberCell(indicators[id]?.mean ?? null, mean)),
      textCell("——", "label"),
    ],
    [
      null,
      label("form-iii.cv"),
      ...entries.map(({ id, digits: { cv } }) => numberCell(indicators[id]?.cv ?? null, cv)),
      numberCell(composite?.cv ?? null, digits),
    ],
    [
      null,
      label("basic-cv.threshold"),
      ...entries.map(({ id }) => numberCell(indicators[id]?.threshold ?? null, 2)),
      numberCell(composite?.threshold ?? null, 2),
    ],
    [
      null,
      label("basic-cv.verdict"),
      ...entries.map(({ id }) => {
        const found = indicators[id];
        return found === undefined || found.threshold === null ? none : verdictCell(found.met, locale);
      }),
      composite === null ? none : pending ? pendingCell(locale) : verdictCell(composite.met, locale),
    ],
  ];
};
