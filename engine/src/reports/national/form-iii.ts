// 表Ⅲ: the county's mean and coefficient of variation of every indicator.
import { allOf } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import { sheetIdOf } from "../../reading/forms/index.js";
import { reportText, stageNames } from "../../words/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import { pendingCell, verdictCell } from "../answer.js";
import type { SheetRow } from "../cells.js";
import { numberCell, textCell, wideCell } from "../cells.js";
import { formHeader } from "./form-headers.js";
import type { ResultSheet, SheetCell } from "../sheet.js";

/** Fills in the form; its last column says whether every coefficient keeps within the line. */
export function formIII({ assessment, verdict }: JudgedCounty, standard: Standard, locale: Locale): ResultSheet {
  const say = (code: string): string => reportText(`form-iii.${code}`, {}, locale);
  const { indicators } = standard;
  const columns = indicators.length + 3;
  const corner: SheetCell = { value: null, style: "header", columnSpan: 2, rowSpan: 2 };
  const rows: SheetRow[] = [
    wideCell(textCell(say("title"), "title"), columns),
    [
      corner,
      null,
      ...indicators.map(({ id }) => textCell(formHeader(id, locale, standard), "header")),
      textCell(say("overall"), "header"),
    ],
    [
      null,
      null,
      ...indicators.map(({ code }) => textCell(code, "header")),
      textCell(`L${indicators.length + 1}`, "header"),
    ],
  ];
  for (const stage of compulsoryStages) {
    const result = assessment.stages[stage];
    const limited = indicators.flatMap(({ id }) => {
      const { threshold = null, met = null } = result?.indicators[id] ?? {};
      return threshold === null ? [] : [met];
    });
    const met = limited.length === 0 ? null : allOf(limited);
    rows.push(
      [
        { ...textCell(stageNames[stage][locale], "label"), rowSpan: 2 },
        textCell(say("mean"), "label"),
        ...indicators.map(({ id, digits }) => numberCell(result?.indicators[id]?.mean ?? null, digits.mean)),
        textCell("——", "label"),
      ],
      [
        null,
        textCell(say("cv"), "label"),
        ...indicators.map(({ id, digits }) => numberCell(result?.indicators[id]?.cv ?? null, digits.cv)),
        result === undefined
          ? { value: null, style: "label" }
          : verdict.pending.includes(stage)
            ? pendingCell(locale)
            : verdictCell(met, locale),
      ],
    );
  }
  rows.push(wideCell(textCell(say("note"), "note"), columns));
  return {
    id: sheetIdOf("III"),
    name: reportText("sheet.form-iii", {}, locale),
    rows,
    widths: [8, 14, ...indicators.map(() => 18), 14],
    frozen: { rows: 3, columns: 2 },
  };
}
