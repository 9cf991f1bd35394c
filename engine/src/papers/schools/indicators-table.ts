// A school's indicators in one stage: what is asked, what it has, the gap in its own unit, and what it does to the variation.
import type { StageSchoolResult } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { numberCell, textCell } from "../../reports/cells.js";
import type { SheetCell } from "../../reports/index.js";
import type { Standard } from "../../standards/index.js";
import type { SchoolWord } from "../../words/index.js";
import { indicatorName, reportText, schoolWord, shortfall } from "../../words/index.js";
import type { TableBlock } from "../paper.js";
import { signCell } from "../sign-cell.js";
import type { StageFacts } from "./stage-facts.js";

/** A row for each indicator. What the standard does not ask of schools is left out; of the school alone, so is what compares it with the others. */
export function indicatorsTable(
  { school, position }: StageSchoolResult,
  { result, ranks }: StageFacts,
  standard: Standard,
  locale: Locale,
  of: "school" | "county" = "county",
): TableBlock {
  const judged = standard.schoolRule !== undefined;
  const columns: readonly (readonly [SchoolWord, number])[] = [
    ["indicator", 36],
    ...(judged ? ([["standard", 9]] as const) : []),
    ["actual", 10],
    ...(judged
      ? ([
          ["verdict", 12],
          ["gap", 13],
        ] as const)
      : []),
    ...(judged && of === "school" ? [] : ([["mean", 10]] as const)),
    ...(of === "school"
      ? []
      : ([
          ["rank", 7],
          ["varianceShare", 9],
          ["cvWithout", 11],
        ] as const)),
  ];
  return {
    kind: "table",
    widths: columns.map(([, width]) => width),
    headerRows: 1,
    rows: [
      columns.map(([code]) => textCell(schoolWord(code, {}, locale), "header")),
      ...standard.indicators.map(({ id, digits }) => {
        const found = school.indicators[id];
        const short = found?.shortBy ?? 0;
        const county = result.indicators[id];
        const cells: Readonly<Partial<Record<SchoolWord, SheetCell>>> = {
          indicator: textCell(indicatorName(id, locale, standard), "label"),
          standard: numberCell(county?.minimum ?? null, digits.value),
          actual: numberCell(found?.value ?? null, digits.value),
          verdict: signCell(found?.met ?? null, verdictWord(found?.met ?? null, locale), locale),
          gap: textCell(short > 0 ? shortfall(short, id, locale, standard) : ""),
          mean: numberCell(county?.mean ?? null, digits.mean),
          rank: numberCell(ranks.get(id)?.[position] ?? null, 0),
          varianceShare: { ...numberCell(found?.varianceShare ?? null, 1), format: "0.0%" },
          cvWithout: numberCell(found?.cvWithout ?? null, digits.cv),
        };
        return columns.map(([code]) => cells[code] ?? null);
      }),
    ],
  };
}

const verdictWord = (met: boolean | null, locale: Locale): string =>
  reportText(met === null ? "verdict.open" : met ? "verdict.yes" : "verdict.no", {}, locale);
