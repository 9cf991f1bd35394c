// Where a school falls short, a row each, with what is to be done in its own units, and room for who does it and until when.
import type { Locale } from "../../diagnostics/index.js";
import { indicatorIn } from "../../indicators/index.js";
import { numberCell, textCell } from "../../reports/cells.js";
import { formatDecimal } from "../../statistics/index.js";
import type { Standard } from "../../standards/index.js";
import type { SelfReportWord } from "../../words/index.js";
import { indicatorName, selfReportWord, shortfall, stageNames } from "../../words/index.js";
import { sentence } from "../blocks.js";
import type { Block, PaperRow } from "../paper.js";
import type { SchoolPageContext } from "../schools/school-page.js";
import type { WholeSchool } from "../schools/school-stages.js";

const columns: readonly (readonly [SelfReportWord, number])[] = [
  ["number", 6],
  ["problem", 36],
  ["standard", 11],
  ["actual", 11],
  ["measure", 20],
  ["responsible", 12],
  ["until", 12],
];

/** The table, or a sentence where nothing falls short. */
export function problemBlocks(
  { stages }: WholeSchool,
  { facts, standard, locale }: SchoolPageContext,
): readonly Block[] {
  const say = (code: SelfReportWord, params = {}): string => selfReportWord(code, params, locale);
  const rows = stages.flatMap(({ school, stage }) =>
    standard.indicators.flatMap(({ id, digits }): readonly PaperRow[] => {
      const found = school.indicators[id];
      const asked = facts[stage]?.result.indicators[id]?.minimum ?? null;
      if (found === undefined || found.met !== false || asked === null) return [];
      const lower = indicatorIn(id, standard).direction === "lower";
      const named = { stage: stageNames[stage][locale], indicator: indicatorName(id, locale, standard) };
      return [
        [
          textCell(say(lower ? "problemOver" : "problemOf", named)),
          numberCell(asked, digits.value),
          numberCell(found.value, digits.value),
          textCell(
            lower
              ? say("lower", { standard: formatDecimal(asked, digits.value) })
              : say("add", { amount: shortfall(found.shortBy ?? 0, id, locale, standard) }),
          ),
          textCell(""),
          textCell(""),
        ],
      ];
    }),
  );
  const open = stages.some(({ school }) => lacksValues(school.indicators, standard));
  return [
    ...(rows.length === 0 ? (open ? [] : [sentence(say("noProblems"), "good")]) : [tableOf(rows, locale)]),
    ...(open ? [sentence(say("noFigures"), "doubt")] : []),
  ];
}

const tableOf = (rows: readonly PaperRow[], locale: Locale): Block => ({
  kind: "table",
  widths: columns.map(([, width]) => width),
  headerRows: 1,
  rows: [
    columns.map(([code]) => textCell(selfReportWord(code, {}, locale), "header")),
    ...rows.map((row, at) => [numberCell(at + 1, 0), ...row]),
  ],
});

const lacksValues = (indicators: WholeSchool["stages"][number]["school"]["indicators"], standard: Standard): boolean =>
  standard.indicators.some(({ id }) => (indicators[id]?.value ?? null) === null);
