// What was measured besides, to read in a terminal: a section each.
import type { Locale } from "@junheng/engine/diagnostics";
import { measureTexts } from "@junheng/engine/words";
import type { Dominance } from "@junheng/engine/statistics/shares";
import type { Shortfall } from "@junheng/engine/statistics/shortfall";
import { figure, percent } from "./figure-text.js";
import { bootstrapDraws, type IntervalMeasure, type MeasuresBesides } from "./measures-besides.js";
import type { MeasuresMessage } from "./messages/measures.js";
import { measuresMessage } from "./messages/measures.js";
import { textTable } from "./text-table.js";

/** The sections; none for what was not asked for. */
export const besidesText = (besides: MeasuresBesides, locale: Locale): readonly string[] => {
  const said = (code: MeasuresMessage): string => measuresMessage(code, {}, locale);
  return [lineText(besides, locale, said), groupsText(besides, said), intervalsText(besides, locale, said)];
};

type Said = (code: MeasuresMessage) => string;

const lineText = ({ line }: MeasuresBesides, locale: Locale, said: Said): string => {
  if (line === null) return "";
  const row = (name: MeasuresMessage, { below, above }: typeof line, of: (side: Shortfall) => string) => [
    `  ${said(name)}`,
    below === null ? "—" : of(below),
    above === null ? "—" : of(above),
  ];
  return `${measuresMessage("againstLine", { line: figure(line.at) }, locale)}\n${textTable([
    [`  ${said("measure")}`, said("belowLine"), said("aboveLine")],
    row("headcount", line, ({ headcount }) => percent(headcount)),
    row("gap", line, ({ gap }) => figure(gap)),
    row("squaredGap", line, ({ squaredGap }) => figure(squaredGap)),
    row("rows", line, ({ units }) => figure(units)),
    row("lacking", line, ({ lacking }) => figure(lacking)),
  ])}`;
};

const dominanceWords = {
  first: "higher",
  second: "lower",
  equal: "alike",
  crossing: "crossing",
} as const satisfies Readonly<Record<Dominance, MeasuresMessage>>;

const groupsText = ({ groups }: MeasuresBesides, said: Said): string => {
  if (groups === null) return "";
  const { gini, dominance } = groups;
  const word = (found: Dominance | null): string => (found === null ? "—" : said(dominanceWords[found]));
  const parts = textTable([
    [`  ${said("measure")}`, said("total"), said("between"), said("within"), said("overlap")],
    [`  ${said("gini")}`, figure(gini?.total), figure(gini?.between), figure(gini?.within), figure(gini?.overlap)],
  ]);
  const table = textTable([
    [
      `  ${said("group")}`,
      said("weightShare"),
      said("valueShare"),
      said("gini"),
      said("lorenz"),
      said("generalisedLorenz"),
    ],
    ...dominance.map(({ name, lorenz, generalisedLorenz }) => {
      const own = gini?.groups.find((group) => group.name === name);
      return [
        `  ${name}`,
        own === undefined ? "—" : percent(own.weightShare),
        own === undefined ? "—" : percent(own.valueShare),
        figure(own?.gini),
        word(lorenz),
        word(generalisedLorenz),
      ];
    }),
  ]);
  return `${said("giniParts")}\n${parts}\n${said("againstOthers")}\n${table}`;
};

const intervalsText = ({ intervals }: MeasuresBesides, locale: Locale, said: Said): string => {
  if (intervals === null) return "";
  const heading = measuresMessage(intervals.way, bootstrapDraws, locale);
  return `${heading}\n${textTable([
    [`  ${said("measure")}`, said("estimate"), said("standardError"), said("low"), said("high")],
    ...(Object.keys(intervals.of) as IntervalMeasure[]).map((id) => {
      const found = intervals.of[id];
      return [
        `  ${measureTexts[id].name[locale]}`,
        ...[found?.estimate, found?.standardError, found?.low, found?.high].map(figure),
      ];
    }),
  ])}`;
};
