// The schools furthest behind, a row each, with what they lack in their own units.
import type { CountyAssessment } from "../../assessment/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { numberCell, textCell } from "../../reports/cells.js";
import type { Standard } from "../../standards/index.js";
import type { LeaderWord } from "../../words/index.js";
import { joinNames, leaderWord, shortfall, shortIndicatorName, stageNames } from "../../words/index.js";
import type { Block } from "../paper.js";
import type { SchoolBehind, SchoolLack } from "./furthest-behind.js";
import { furthestBehind } from "./furthest-behind.js";

/** So many schools, and of each so many lacks: the largest, in a line. */
const [mostSchools, mostLacks] = [10, 3];

/** The table, or a sentence where no school is behind. */
export function furthestTable(assessment: CountyAssessment, standard: Standard, locale: Locale): readonly Block[] {
  const say = (code: LeaderWord, params = {}): string => leaderWord(code, params, locale);
  const behind = furthestBehind(assessment, standard, mostSchools);
  if (behind.length === 0) return [{ kind: "paragraph", text: say("noneBehind"), style: "good" }];
  const judged = standard.schoolRule !== undefined;
  const columns: readonly (readonly [LeaderWord, number])[] = [
    ["school", 22],
    ["stage", 8],
    ["township", 14],
    ...(judged ? [["metCount", 8] as const] : []),
    [judged ? "lacks" : "lacksOfMean", 62],
  ];
  return [
    {
      kind: "table",
      caption: say(judged ? "furthest" : "furthestOfMean", { count: behind.length }),
      widths: columns.map(([, width]) => width),
      headerRows: 1,
      rows: [
        columns.map(([code]) => textCell(say(code), "header")),
        ...behind.map(({ school, stage, lacks }) => [
          textCell(school.name, "label"),
          textCell(stageNames[stage][locale]),
          textCell(school.township ?? ""),
          ...(judged ? [numberCell(school.metCount, 0)] : []),
          textCell(lacksText({ lacks }, standard, locale)),
        ]),
      ],
    },
  ];
}

const lacksText = ({ lacks }: Pick<SchoolBehind, "lacks">, standard: Standard, locale: Locale): string => {
  const lackText = ({ id, amount }: SchoolLack): string =>
    leaderWord(
      "lack",
      { indicator: shortIndicatorName(id, locale, standard), amount: shortfall(amount, id, locale, standard) },
      locale,
    );
  const rest = lacks.length - mostLacks;
  const more = rest > 0 ? [leaderWord("moreLacks", { count: rest }, locale)] : [];
  return joinNames([...lacks.slice(0, mostLacks).map(lackText), ...more], locale);
};
