// The coefficients of both stages against their limits, those of the year before beside them, and how many schools are up to standard.
import type { StageResult } from "../../assessment/index.js";
import type { YearsCompared } from "../../change/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import { verdictWord } from "../../reports/answer.js";
import { numberCell, textCell } from "../../reports/cells.js";
import type { SheetCell } from "../../reports/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import type { LeaderWord } from "../../words/index.js";
import { indicatorName, leaderWord, reportText, stageNames } from "../../words/index.js";
import type { PaperRow, TableBlock } from "../paper.js";
import { signCell } from "../sign-cell.js";

/** What stands in a row of one stage: the figure, that of the year before, its limit, and whether it is kept. */
interface Standing {
  readonly now: SheetCell;
  readonly before: SheetCell;
  readonly limit: SheetCell;
  readonly met: boolean | null | undefined;
}

const blank = textCell("");

/** A row for each indicator, with the columns of every stage that was assessed. */
export function variationTable(
  { assessment, verdict: { pending } }: JudgedCounty,
  standard: Standard,
  before: YearsCompared | undefined,
  locale: Locale,
): TableBlock {
  const stages = compulsoryStages.filter((stage) => assessment.stages[stage] !== undefined);
  // While a ground is open nothing may be said of its stage.
  const wordOf = (stage: CompulsoryStage, met: boolean | null): string =>
    pending.includes(stage) ? reportText("verdict.pending", {}, locale) : verdictWord(met, locale);
  const columns: readonly LeaderWord[] =
    before === undefined ? ["cv", "limit", "verdict"] : ["cv", "before", "limit", "verdict"];
  const rowOf = (name: string, standingOf: (stage: CompulsoryStage, result: StageResult) => Standing): PaperRow => [
    textCell(name, "label"),
    ...stages.flatMap((stage) => {
      const { now, before: last, limit, met } = standingOf(stage, assessment.stages[stage]!);
      return [
        now,
        ...(before === undefined ? [] : [last]),
        limit,
        met === undefined ? blank : signCell(pending.includes(stage) ? null : met, wordOf(stage, met), locale),
      ];
    }),
  ];
  const changeOf = (stage: CompulsoryStage) => before?.stages[stage];
  const indicators = standard.indicators.map(({ id, digits }) =>
    rowOf(indicatorName(id, locale, standard), (stage, { indicators: found }) => ({
      now: numberCell(found[id]?.cv ?? null, digits.cv),
      before: numberCell(changeOf(stage)?.indicators[id]?.before ?? null, digits.cv),
      limit: numberCell(found[id]?.threshold ?? null, 2),
      met: (found[id]?.threshold ?? null) === null ? undefined : found[id]?.met,
    })),
  );
  const composite = stages.some((stage) => assessment.stages[stage]?.composite)
    ? [
        rowOf(leaderWord("composite", {}, locale), (stage, { composite: own }) => ({
          now: numberCell(own?.cv ?? null, standard.composite?.digits ?? 3),
          before: numberCell(changeOf(stage)?.composite?.before ?? null, standard.composite?.digits ?? 3),
          limit: numberCell(own?.threshold ?? null, 2),
          met: own?.met,
        })),
      ]
    : [];
  const qualified = stages.some((stage) => (assessment.stages[stage]?.qualifiedSchools ?? null) !== null)
    ? [
        rowOf(leaderWord("upToStandard", {}, locale), (stage, { schools, qualifiedSchools }) => ({
          now: numberCell(qualifiedSchools, 0),
          before: numberCell(changeOf(stage)?.qualified.before ?? null, 0),
          limit: numberCell(schools.length, 0),
          met: schools.every(({ qualified: met }) => met === true)
            ? true
            : schools.some(({ qualified: met }) => met === false)
              ? false
              : null,
        })),
      ]
    : [];
  return {
    kind: "table",
    widths: [34, ...stages.flatMap(() => columns.map((code) => (code === "verdict" ? 13 : 10)))],
    headerRows: 2,
    rows: [
      [
        { ...textCell(leaderWord("indicator", {}, locale), "header"), rowSpan: 2 },
        ...stages.flatMap((stage) => [
          { ...textCell(stageNames[stage][locale], "header"), columnSpan: columns.length },
          ...columns.slice(1).map(() => null),
        ]),
      ],
      [null, ...stages.flatMap(() => columns.map((code) => textCell(leaderWord(code, {}, locale), "header")))],
      ...indicators,
      ...composite,
      ...qualified,
    ],
  };
}
