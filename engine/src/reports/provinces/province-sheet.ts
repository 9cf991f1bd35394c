// How an indicator varies over a province: overall, between counties and within them, and who drives it.
import type { Locale } from "../../diagnostics/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import type { Province, ProvinceIndicator } from "../../provinces/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Standard, StandardIndicator } from "../../standards/index.js";
import { indicatorName, provinceWord, stageNames } from "../../words/index.js";
import { answerCell } from "../answer.js";
import { numberCell, textCell, type SheetRow } from "../cells.js";
import type { ResultSheet, SheetCell } from "../sheet.js";
import { titledTable } from "../titled-table.js";

type Word = Parameters<typeof provinceWord>[0];

/** A share as a percentage. */
export const shareCell = (value: number | null): SheetCell => ({ value, style: "number", format: "0.0%" });

/** Headings and their widths. */
export const headed = (columns: readonly (readonly [Word, number])[], locale: Locale) =>
  columns.map(([code, width]) => [provinceWord(code, {}, locale), width] as const);

/** Stage and indicator, at the front of a row. */
export const namesOf = (stage: CompulsoryStage, id: IndicatorId, standard: Standard, locale: Locale): SheetRow => [
  textCell(stageNames[stage][locale], "label"),
  textCell(indicatorName(id, locale, standard), "label"),
];

/** Each indicator of each stage of a province. */
export const indicatorsOf = (
  province: Province,
  standard: Standard,
): readonly {
  readonly stage: CompulsoryStage;
  readonly entry: StandardIndicator;
  readonly found: ProvinceIndicator;
}[] =>
  compulsoryStages.flatMap((stage) =>
    standard.indicators.flatMap((entry) => {
      const found = province.stages[stage]?.indicators[entry.id];
      return found === undefined ? [] : [{ stage, entry, found }];
    }),
  );

/** The sheet `province`. */
export function provinceSheet(province: Province, standard: Standard, locale: Locale): ResultSheet {
  const hasPrefectures = province.prefectures.length > 0;
  const rows = indicatorsOf(province, standard).map(({ stage, entry: { id, digits }, found }): SheetRow => {
    const { schools, mean, cv, between, within } = found;
    const driver = found.counties.toSorted((a, b) => b.share - a.share)[0];
    return [
      ...namesOf(stage, id, standard, locale),
      numberCell(schools, 0),
      numberCell(mean, digits.mean),
      ...[cv, between, within].map((each) => numberCell(each, digits.cv)),
      shareCell(cv === null || between === null || cv === 0 ? null : (between / cv) ** 2),
      ...(hasPrefectures
        ? [numberCell(found.betweenPrefectures, digits.cv), numberCell(found.betweenCounties, digits.cv)]
        : []),
      textCell(driver === undefined || driver.share === 0 ? "" : driver.name),
      shareCell(driver === undefined || driver.share === 0 ? null : driver.share),
    ];
  });
  return titledTable({
    id: "province",
    name: provinceWord("province", {}, locale),
    columns: [
      ...headed(
        [
          ["stage", 10],
          ["indicator", 34],
          ["schools", 10],
          ["mean", 12],
          ["overall", 12],
          ["between", 12],
          ["within", 12],
          ["betweenShare", 14],
        ],
        locale,
      ),
      ...(hasPrefectures
        ? headed(
            [
              ["betweenPrefectures", 12],
              ["betweenCounties", 18],
            ],
            locale,
          )
        : []),
      ...headed(
        [
          ["driver", 20],
          ["share", 16],
        ],
        locale,
      ),
    ],
    rows,
    none: provinceWord("noCounties", {}, locale),
    notes: [provinceWord("provinceNote", {}, locale)],
  });
}

/** The sheet `ranks`: each county in each indicator. */
export function ranksSheet(province: Province, standard: Standard, locale: Locale): ResultSheet {
  const rows = indicatorsOf(province, standard).flatMap(({ stage, entry: { id, digits }, found }) =>
    found.counties
      .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))
      .map((county): SheetRow => [
        ...namesOf(stage, id, standard, locale),
        numberCell(county.rank, 0),
        textCell(county.name),
        numberCell(county.cv, digits.cv),
        answerCell(county.met, locale),
        numberCell(county.mean, digits.mean),
        numberCell(county.meanRank, 0),
        shareCell(county.share),
        shareCell(county.betweenShare),
        shareCell(county.withinShare),
        numberCell(county.cvWithout, digits.cv),
      ]),
  );
  return titledTable({
    id: "county-ranks",
    name: provinceWord("ranks", {}, locale),
    columns: headed(
      [
        ["stage", 10],
        ["indicator", 34],
        ["rank", 10],
        ["county", 20],
        ["cv", 12],
        ["result", 12],
        ["mean", 12],
        ["meanRank", 10],
        ["share", 16],
        ["shareBetween", 12],
        ["shareWithin", 12],
        ["cvWithout", 20],
      ],
      locale,
    ),
    rows,
    none: provinceWord("noCounties", {}, locale),
    notes: [provinceWord("ranksNote", {}, locale)],
  });
}

/** The sheet `prefectures`: all schools of each, held against limits that are ours. */
export function prefecturesSheet({ prefectures }: Province, standard: Standard, locale: Locale): ResultSheet {
  const rows = prefectures.flatMap(({ name, counties, stages }) =>
    compulsoryStages.flatMap((stage) =>
      standard.indicators.flatMap(({ id, digits }): readonly SheetRow[] => {
        const found = stages[stage]?.indicators[id];
        if (found === undefined) return [];
        return [
          [
            textCell(name, "label"),
            ...namesOf(stage, id, standard, locale),
            numberCell(counties.length, 0),
            numberCell(found.schools, 0),
            numberCell(found.mean, digits.mean),
            ...[found.cv, found.between, found.within].map((each) => numberCell(each, digits.cv)),
            numberCell(found.limit, 2),
            found.limit === null ? textCell("") : answerCell(found.met, locale),
          ],
        ];
      }),
    ),
  );
  return titledTable({
    id: "prefectures",
    name: provinceWord("prefectures", {}, locale),
    columns: headed(
      [
        ["prefecture", 14],
        ["stage", 10],
        ["indicator", 34],
        ["countyCount", 8],
        ["schools", 10],
        ["mean", 12],
        ["overall", 12],
        ["between", 12],
        ["within", 12],
        ["limit", 8],
        ["result", 12],
      ],
      locale,
    ),
    rows,
    none: provinceWord("noPrefectures", {}, locale),
    notes: [provinceWord("prefectureNote", {}, locale)],
  });
}
