// 变化: this year against the one before, where one was given.
import type { YearsCompared } from "../../change/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { formatDecimal } from "../../statistics/index.js";
import { changeLine, countyChangeLine, indicatorName, periodName, slidBackLine } from "../../words/index.js";
import { numberCell, textCell } from "../../reports/cells.js";
import { heading, sentence, styleOf, table } from "../blocks.js";
import type { Block } from "../paper.js";
import type { Bar } from "../pictures/index.js";
import { sayIn, type Chapter, type Reported } from "./chapter.js";

/** The chapter; none without a year before. */
export function changeChapter(reported: Reported): Chapter | null {
  const { before: compared, locale } = reported;
  if (compared === undefined) return null;
  const slid = slidBackLine(compared, locale);
  return {
    id: "change",
    title: sayIn(reported)("change"),
    place: "body",
    blocks: [
      sentence(countyChangeLine(compared, locale), styleOf(compared.after.open ? null : compared.met.after)),
      ...(slid === null ? [] : [sentence(slid, "bad")]),
      ...compulsoryStages.flatMap((stage) => stageBlocks(reported, compared, stage)),
    ],
  };
}

const stageBlocks = (reported: Reported, compared: YearsCompared, stage: CompulsoryStage): readonly Block[] => {
  const change = compared.stages[stage];
  if (change === undefined) return [];
  const { locale, standard } = reported;
  const say = sayIn(reported);
  const ids = Object.keys(change.indicators) as IndicatorId[];
  const named = (places: readonly number[]): readonly string[] =>
    places.flatMap((place) => change.schools[place]?.name ?? []);
  const word = (by: number | null): string => {
    if (by === null) return say("none");
    return say(Math.abs(by) < 0.0005 ? "change.same" : by < 0 ? "change.fell" : "change.rose");
  };
  const years = (["before", "after"] as const).map((year) => {
    const { period } = compared[year];
    return period === null || compared.before.period === compared.after.period
      ? say(`change.${year}`)
      : periodName(period, locale);
  });
  const bars = ids.flatMap((id): readonly Bar[] => {
    const { before = null, after = null, change: by = null } = change.indicators[id] ?? {};
    return after === null
      ? []
      : [
          {
            name: indicatorName(id, locale, standard),
            value: after,
            printed: `${formatDecimal(after, 3)} ${word(by)}`,
            ...(before !== null && { limit: { value: before, printed: formatDecimal(before, 3) } }),
            state: by === null || Math.abs(by) < 0.0005 ? "none" : by < 0 ? "good" : "bad",
          },
        ];
  });
  const title = say("change.picture", { stage: say(stage) });
  return [
    heading(say(stage)),
    table(
      say("change.table", { stage: say(stage) }),
      [
        [say("indicator"), 34],
        ...years.map((year) => [year, 14] as const),
        [say("change.change"), 12],
        [say("verdict"), 12],
      ],
      ids.map((id) => {
        const found = change.indicators[id];
        return [
          textCell(indicatorName(id, locale, standard)),
          numberCell(found?.before ?? null, 3),
          numberCell(found?.after ?? null, 3),
          numberCell(found?.change ?? null, 3),
          textCell(word(found?.change ?? null)),
        ];
      }),
    ),
    ...(bars.length === 0
      ? []
      : [
          {
            kind: "picture" as const,
            caption: title,
            alt: say("balance.alt", {
              title,
              list: bars.map(({ name, printed }) => say("balance.altBar", { name, printed })),
            }),
            picture: { kind: "bars" as const, bars },
          },
        ]),
    ...ids.map((id) => sentence(changeLine(compared, stage, id, locale))),
    ...(change.cameUp.length === 0
      ? []
      : [sentence(say("change.up", { stage: say(stage), schools: named(change.cameUp) }), "good")]),
    ...(change.slid.length === 0
      ? []
      : [sentence(say("change.down", { stage: say(stage), schools: named(change.slid) }), "bad")]),
  ];
};
