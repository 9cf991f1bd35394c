// A county told in full on a sheet of a roll-up: its verdict in words, its coefficients, and its schools where there is room.
import type { StageResult } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import type { CountyName } from "../../provinces/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import { indicatorName, provinceWord, stageNames } from "../../words/index.js";
import { answerCell } from "../answer.js";
import { numberCell, textCell, wideCell, type SheetRow } from "../cells.js";
import { verdictSheet } from "../verdict-sheet.js";
import { countiesSheetId, leadingTo } from "./counties-sheet.js";

/** How wide a county's rows are. */
export const blockWidths = (standard: Standard): readonly number[] => [
  28,
  10,
  ...standard.indicators.map(() => 14),
  12,
  12,
];

/**
 * A county told in full on a sheet of a roll-up (各县明细): the way back to all counties, its verdict in words, its coefficients, and each
 * school where `withSchools`.
 *
 * Rule: without schools the county's sentence alone, so that a thousand counties fit. Units: values in those of the indicators,
 * coefficients unrounded. Zeros: numbers. Missing: a blank cell for a school without a value. None: a stage without schools has no rows.
 * Errors: a TypeError where an indicator is not known. Source: the county's own assessment; links into its files are taken out, for they
 * are not in this workbook.
 *
 * @example
 * countyBlock({ name: "甲县" }, judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, "en", false).length // => 3
 */
export function countyBlock(
  { name }: CountyName,
  judged: JudgedCounty,
  standard: Standard,
  locale: Locale,
  withSchools: boolean,
): readonly SheetRow[] {
  const width = blockWidths(standard).length;
  const sentences = verdictSheet(judged, standard, locale).rows.slice(withSchools ? 0 : 1, withSchools ? undefined : 2);
  return [
    wideCell(leadingTo(provinceWord("back", {}, locale), { sheet: countiesSheetId, row: 1 }), width),
    wideCell(textCell(name, "title"), width),
    ...sentences.flatMap(([cell]) => (cell ? [wideCell(withoutLink(cell), width)] : [])),
    ...compulsoryStages.flatMap((stage) => {
      const result = judged.assessment.stages[stage];
      return result === undefined ? [] : stageRows(stage, result, standard, locale, withSchools);
    }),
  ];
}

/** The cells that lines speak of are in the user's own files, and not in this workbook. */
const withoutLink = ({ link: _link, ...cell }: NonNullable<SheetRow[number]>) => cell;

const stageRows = (
  stage: CompulsoryStage,
  result: StageResult,
  standard: Standard,
  locale: Locale,
  withSchools: boolean,
): readonly SheetRow[] => {
  const word = (code: Parameters<typeof provinceWord>[0]): string => provinceWord(code, {}, locale);
  const line = (code: Parameters<typeof provinceWord>[0], cellOf: (at: number) => SheetRow[number]): SheetRow => [
    textCell(word(code), "label"),
    null,
    ...standard.indicators.map((_, at) => cellOf(at)),
    null,
    null,
  ];
  const of = (at: number) => result.indicators[standard.indicators[at]!.id];
  const digits = (at: number) => standard.indicators[at]!.digits;
  return [
    [
      textCell(stageNames[stage][locale], "header"),
      textCell(word("pupils"), "header"),
      ...standard.indicators.map(({ id }) => textCell(indicatorName(id, locale, standard), "header")),
      textCell(word("metCount"), "header"),
      textCell(word("qualified"), "header"),
    ],
    line("mean", (at) => numberCell(of(at)?.mean ?? null, digits(at).mean)),
    line("cv", (at) => numberCell(of(at)?.cv ?? null, digits(at).cv)),
    line("limit", (at) => numberCell(of(at)?.threshold ?? null, 2)),
    line("result", (at) => (typeof of(at)?.threshold === "number" ? answerCell(of(at)!.met, locale) : null)),
    ...(withSchools ? result.schools : []).map(({ name, pupils, indicators, metCount, qualified }): SheetRow => [
      textCell(name),
      numberCell(pupils, 0),
      ...standard.indicators.map(({ id, digits: { value } }) => numberCell(indicators[id]?.value ?? null, value)),
      standard.schoolRule === undefined ? null : numberCell(metCount, 0),
      standard.schoolRule === undefined ? null : answerCell(qualified, locale),
    ]),
  ];
};
