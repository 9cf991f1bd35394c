// The schools of each stage by their ranks: by the indicators that they meet, and by every indicator; equal ones share a rank.
import { byNeed } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import { ranksOf } from "../../rankings/index.js";
import { numberCell, textCell } from "../../reports/cells.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import type { SchoolWord } from "../../words/index.js";
import { schoolWord, shortIndicatorName, stageNames } from "../../words/index.js";
import type { Block, Paper } from "../paper.js";
import { schoolRanksBy } from "./stage-facts.js";

/**
 * The ranks of all schools (各校名次), a table for each stage, the best first.
 *
 * Rule: schools in the order of their ranks, equal ones in that of the sheets.
 * Schools that are equal share the best of their ranks, and the next rank is as far on as there were schools: 1, 2, 2, 4. Shape: a
 * paper with a table of each stage that was assessed. Units: ranks from 1 on. Zeros: a value of 0 has a rank. Missing: without a value
 * a school has no rank, and the cell is empty. None: no table where no stage was assessed. Errors: none thrown for data. Source: the
 * assessment; where the standard judges no school, the schools stand in the order of the sheets, by the ranks of indicators alone.
 *
 * @example
 * ranksPaper(judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, "en").blocks // => []
 */
export function ranksPaper(judged: JudgedCounty, standard: Standard, locale: Locale): Paper {
  return {
    id: "school-ranks",
    title: schoolWord("ranksTitle", {}, locale),
    locale,
    compact: true,
    blocks: compulsoryStages.flatMap((stage) => stageRanks(stage, judged, standard, locale)),
  };
}

function stageRanks(
  stage: CompulsoryStage,
  { assessment }: JudgedCounty,
  standard: Standard,
  locale: Locale,
): readonly Block[] {
  const result = assessment.stages[stage];
  if (result === undefined) return [];
  const say = (code: SchoolWord, params = {}): string => schoolWord(code, params, locale);
  const judged = standard.schoolRule !== undefined;
  const byIndicator = schoolRanksBy(result, standard);
  const overall = ranksOf(result.schools.map(({ metCount }) => metCount));
  const order = [...result.schools.keys()];
  if (judged) order.sort((a, b) => byNeed(result.schools[b]!, result.schools[a]!));
  const leading: readonly (readonly [SchoolWord, number])[] = [
    ["school", 22],
    ["township", 14],
    ...(judged
      ? ([
          ["metCount", 9],
          ["rank", 8],
        ] as const)
      : []),
  ];
  return [
    {
      kind: "table",
      caption: say("ranksOf", { stage: stageNames[stage][locale], count: result.schools.length }),
      widths: [...leading.map(([, width]) => width), ...standard.indicators.map(() => 10)],
      headerRows: 1,
      rows: [
        [
          ...leading.map(([code]) => textCell(say(code), "header")),
          ...standard.indicators.map(({ id }) => textCell(shortIndicatorName(id, locale, standard), "header")),
        ],
        ...order.map((at) => {
          const { name, township = "", metCount } = result.schools[at]!;
          return [
            textCell(name, "label"),
            textCell(township),
            ...(judged ? [numberCell(metCount, 0), numberCell(overall[at] ?? null, 0)] : []),
            ...standard.indicators.map(({ id }) => numberCell(byIndicator.get(id)?.[at] ?? null, 0)),
          ];
        }),
      ],
    },
    { kind: "paragraph", text: say("ranksNote"), style: "note" },
  ];
}
