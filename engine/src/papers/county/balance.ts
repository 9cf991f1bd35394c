// 校际均衡: the county's means and coefficients of both stages in one table, and a picture of them against their limits.
import type { CompositeResult, IndicatorResult } from "../../assessment/index.js";
import { formatDecimal } from "../../statistics/index.js";
import { indicatorName, stageLine } from "../../words/index.js";
import { pendingCell, verdictCell } from "../../reports/answer.js";
import { numberCell, textCell } from "../../reports/cells.js";
import type { SheetCell } from "../../reports/index.js";
import { header, sentence, styleOf } from "../blocks.js";
import type { Block, TableBlock } from "../paper.js";
import type { Bar } from "../pictures/index.js";
import { sayIn, stagesOf, type Chapter, type Reported } from "./chapter.js";

/** The chapter. */
export const balanceChapter = (reported: Reported): Chapter => ({
  id: "balance",
  title: sayIn(reported)("balance"),
  place: "body",
  blocks: [
    ...stagesOf(reported).map(({ stage }) => {
      const { text, met } = stageLine(reported.judged, stage, reported.locale);
      return sentence(text, styleOf(met));
    }),
    cvTable(reported),
    ...stagesOf(reported).flatMap(({ name, result }) =>
      picture(reported, name, Object.values(barsOf(reported, result.indicators, result.composite))),
    ),
  ],
});

const cvTable = (reported: Reported): TableBlock => {
  const { standard, locale, judged } = reported;
  const say = sayIn(reported);
  const stages = stagesOf(reported);
  const held = new Set(judged.verdict.pending);
  const four = (["mean", "cv", "limit", "verdict"] as const).map((code) => header(say(code)));
  const verdict = (stage: (typeof stages)[number], threshold: number | null, met: boolean | null): SheetCell =>
    threshold === null ? textCell("") : held.has(stage.stage) ? pendingCell(locale) : verdictCell(met, locale);
  const composite = stages.some(({ result }) => result.composite !== null);
  return {
    kind: "table",
    caption: say("balance.table"),
    widths: [30, ...stages.flatMap(() => [11, 10, 8, 10])],
    headerRows: 2,
    rows: [
      [
        header(say("indicator"), { rowSpan: 2 }),
        ...stages.flatMap(({ name }) => [header(name, { columnSpan: 4 }), null, null, null]),
      ],
      [null, ...stages.flatMap(() => four)],
      ...standard.indicators.map(({ id, digits }) => [
        textCell(indicatorName(id, locale, standard)),
        ...stages.flatMap((stage) => {
          const found = stage.result.indicators[id];
          return [
            numberCell(found?.mean ?? null, digits.mean),
            numberCell(found?.cv ?? null, digits.cv),
            numberCell(found?.threshold ?? null, 2),
            verdict(stage, found?.threshold ?? null, found?.met ?? null),
          ];
        }),
      ]),
      ...(composite
        ? [
            [
              textCell(say("composite")),
              ...stages.flatMap((stage) => {
                const found = stage.result.composite;
                return [
                  textCell(""),
                  numberCell(found?.cv ?? null, standard.composite?.digits ?? 3),
                  numberCell(found?.threshold ?? null, 2),
                  verdict(stage, found?.threshold ?? null, found?.met ?? null),
                ];
              }),
            ],
          ]
        : []),
    ],
  };
};

/** A bar for each coefficient, with its own limit where it has one. */
const barsOf = (
  reported: Reported,
  indicators: Readonly<Record<string, IndicatorResult>>,
  composite: CompositeResult | null,
): readonly Bar[] => {
  const { standard, locale } = reported;
  const say = sayIn(reported);
  const bar = (
    name: string,
    found: Pick<CompositeResult, "cv" | "met"> & { readonly threshold: number | null },
    digits: number,
  ): Bar => {
    const { cv, threshold, met } = found;
    const word = cv === null ? say("none") : threshold === null ? "" : say(met === false ? "over" : "within");
    return {
      name,
      value: cv,
      printed: [cv === null ? "" : formatDecimal(cv, digits), word].join(" ").trim(),
      ...(threshold !== null && { limit: { value: threshold, printed: formatDecimal(threshold, 2) } }),
      state: cv === null || threshold === null ? "none" : met === false ? "bad" : "good",
    };
  };
  return [
    ...standard.indicators.flatMap(({ id, digits }) => {
      const found = indicators[id];
      return found === undefined ? [] : [bar(indicatorName(id, locale, standard), found, digits.cv)];
    }),
    ...(composite === null ? [] : [bar(say("composite"), composite, standard.composite?.digits ?? 3)]),
  ];
};

const picture = (reported: Reported, stage: string, bars: readonly Bar[]): readonly Block[] => {
  if (bars.length === 0) return [];
  const say = sayIn(reported);
  const title = say("balance.picture", { stage });
  const limits = [...new Set(bars.flatMap(({ limit }) => limit?.printed ?? []))];
  const list = bars.map(({ name, printed }) => say("balance.altBar", { name, printed }));
  return [
    {
      kind: "picture",
      caption: title,
      alt: say("balance.alt", { title, list }),
      picture: {
        kind: "bars",
        bars,
        ...(limits.length > 0 && { limitName: say("balance.limitMark", { limit: limits.join(" / ") }) }),
      },
    },
  ];
};
