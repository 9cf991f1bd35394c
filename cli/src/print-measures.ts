// All measures of a series to read in a terminal: each with its definition, then its parts by group, then what was left out.
import type { Locale } from "@junheng/engine/diagnostics";
import type { MeasureId } from "@junheng/engine/measures";
import { measureTexts, periodLine } from "@junheng/engine/words";
import type { Decomposition } from "@junheng/engine/statistics";
import type { SeriesColumn } from "@junheng/engine/reading/series";
import type { Measured } from "./measured.js";
import { cliText } from "./messages/cli.js";
import type { MeasuresMessage } from "./messages/measures.js";
import { measuresMessage } from "./messages/measures.js";
import { figure, percent } from "./figure-text.js";
import { besidesText } from "./print-besides.js";
import { findingLines } from "./print-findings.js";
import { textTable, widthOf } from "./text-table.js";

/** The measures under their headings, in the order in which they are read. */
const sections: readonly (readonly [heading: MeasuresMessage, ids: readonly MeasureId[]])[] = [
  ["level", ["mean", "p5", "p10", "p25", "p50", "p75", "p90", "p95", "min", "max"]],
  ["spread", ["cv", "sdPopulation", "variance", "sdSampleFrequency", "sdSampleReliability"]],
  [
    "inequality",
    ["gini", "giniUnbiased", "hoover", "theilT", "theilL", "ge2", "atkinsonHalf", "atkinson1", "atkinson2"],
  ],
  ["halves", ["mcLoone", "mcLooneOfHalf", "verstegen", "verstegenOfHalf"]],
  ["ends", ["range", "rangeRatio", "federalRangeRatio", "ratio9010"]],
  ["shares", ["topTenthShare", "bottomFourTenthsShare", "palmaRatio", "quintileShareRatio"]],
];

/** The whole text. */
export function measuresText(measured: Measured, locale: Locale): string {
  return [
    head(measured, locale),
    ...sections.map(([heading, ids]) => section(measured, heading, ids, locale)),
    unweightedTable(measured, locale),
    decompositionText(measured, locale),
    ...besidesText(measured.besides, locale),
    measured.diagnostics.length === 0
      ? ""
      : `${cliText("findings", {}, locale)}\n${findingLines(measured.diagnostics, locale)}`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

const head = (measured: Measured, locale: Locale): string => {
  const { series, balance } = measured;
  const column = ({ header, columns }: SeriesColumn): string =>
    measuresMessage("column", { header, letters: columns.join("/") }, locale);
  const period = periodLine(measured, locale);
  return [
    ...(period === null ? [] : [period]),
    measuresMessage("what", { value: column(series.value), weight: column(series.weight) }, locale),
    ...(series.group === undefined ? [] : [measuresMessage("grouped", { group: column(series.group) }, locale)]),
    measuresMessage(
      "counted",
      { rows: balance.count, weight: figure(balance.weight), leftOut: series.leftOut.length },
      locale,
    ),
    measuresMessage("letters", {}, locale),
  ]
    .map((line) => `${line}\n`)
    .join("");
};

const section = (
  { balance }: Measured,
  heading: MeasuresMessage,
  ids: readonly MeasureId[],
  locale: Locale,
): string => {
  const names = ids.map((id) => measureTexts[id].name[locale]);
  const values = ids.map((id) => figure(balance.measures[id]));
  const room = Math.max(...names.map(widthOf)) + 2;
  const valueRoom = Math.max(...values.map(widthOf));
  const lines = ids.map((id, position) => {
    const name = names[position] ?? "";
    const value = values[position] ?? "";
    const pad = " ".repeat(room - widthOf(name) + valueRoom - widthOf(value));
    return `  ${name}${pad}${value}  ${measureTexts[id].definition[locale]}\n`;
  });
  return `${measuresMessage(heading, {}, locale)}\n${lines.join("")}`;
};

const unweightedTable = ({ unweighted }: Measured, locale: Locale): string => {
  const named: readonly (readonly [MeasuresMessage, number | null])[] = [
    ["mean", unweighted.mean],
    ["sdPopulation", unweighted.sdPopulation],
    ["sdSample", unweighted.sdSample],
    ["cvPopulation", unweighted.cvPopulation],
    ["cvSample", unweighted.cvSample],
    ["gini", unweighted.gini],
    ["giniUnbiased", unweighted.giniUnbiased],
  ];
  const rows = named.map(([code, value]) => [`  ${measuresMessage(code, {}, locale)}`, figure(value)]);
  return `${measuresMessage("unweighted", {}, locale)}\n${textTable(rows)}`;
};

const decompositionText = ({ balance: { decomposition } }: Measured, locale: Locale): string => {
  if (decomposition === null) return "";
  const said = (code: MeasuresMessage): string => measuresMessage(code, {}, locale);
  const { ge2, theilT, theilL } = decomposition;
  const all = [
    [said("ofVariation"), ge2],
    [measureTexts.theilT.name[locale], theilT],
    [measureTexts.theilL.name[locale], theilL],
  ] as const;
  const parts = textTable([
    [`  ${said("measure")}`, said("total"), said("between"), said("share"), said("within"), said("share")],
    ...all.map(([name, each]) => [
      `  ${name}`,
      figure(each?.total),
      figure(each?.between),
      share(each?.between, each),
      figure(each?.within),
      share(each?.within, each),
    ]),
  ]);
  const tables = all.flatMap(([name, each]) =>
    each === null ? [] : [`${measuresMessage("byGroup", { measure: name }, locale)}\n${groupTable(each, said)}`],
  );
  return [`${said("decomposition")}\n${parts}`, ...tables].join("\n");
};

const groupTable = (parts: Decomposition, said: (code: MeasuresMessage) => string): string =>
  textTable([
    [
      `  ${said("group")}`,
      ...(["rows", "weightShare", "mean", "index", "withinPart", "betweenPart", "shareOfWhole"] as const).map(said),
    ],
    ...parts.groups.map(({ name, count, weightShare, mean, index, withinContribution, betweenContribution }) => [
      `  ${name}`,
      String(count),
      percent(weightShare),
      figure(mean),
      figure(index),
      figure(withinContribution),
      figure(betweenContribution),
      share(withinContribution + betweenContribution, parts),
    ]),
  ]);

const share = (part: number | undefined, parts: Decomposition | null): string =>
  part === undefined || parts === null || parts.total === 0 ? "—" : percent(part / parts.total);
