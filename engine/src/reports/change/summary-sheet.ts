// What changed, on one sheet: sentences first, then every indicator with what its change is made of, and a chart of the parts.
import type { IndicatorChange, YearsCompared } from "../../change/index.js";
import { changePlayers } from "../../change/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { changeLines, changeWord, indicatorName, levelledNames, playerNames, stageNames } from "../../words/index.js";
import { answerCell, pendingCell } from "../answer.js";
import { numberCell, textCell, wideCell, type SheetRow } from "../cells.js";
import type { ResultSheet, SheetCell, SheetChart } from "../sheet.js";
import { comparedIndicators, headings } from "./change-table.js";

/** Columns of the parts, counted from 0. */
const firstPart = 5;

/** The sheet `change`. */
export function summarySheet(compared: YearsCompared, locale: Locale): ResultSheet {
  const columns = [
    ...headings(
      [
        ["indicator", 34],
        ["cvBefore", 12],
        ["cvAfter", 12],
        ["change", 10],
        ["limit", 8],
      ],
      locale,
    ),
    ...changePlayers.map((player) => [playerNames[player][locale], 14] as const),
    ...headings(
      [
        ["levelled", 22],
        ["share", 16],
        ["metBefore", 12],
        ["metAfter", 12],
      ],
      locale,
    ),
  ];
  const width = columns.length;
  const { before, after } = compared;
  const title =
    before.period === null || after.period === null
      ? changeWord("title", {}, locale)
      : changeWord("titleYears", { before: before.period, after: after.period }, locale);
  const head: readonly SheetRow[] = [
    wideCell(textCell(title, "title"), width),
    ...changeLines(compared, locale).map((line) => wideCell(textCell(line), width)),
    columns.map(([heading]) => textCell(heading, "header")),
  ];
  const rows = comparedIndicators(compared).map(({ stage, id }) => {
    const name = `${stageNames[stage][locale]} · ${indicatorName(id, locale, compared)}`;
    return indicatorRow(name, compared.stages[stage]?.indicators[id] as IndicatorChange, compared, locale);
  });
  return {
    id: "change",
    name: changeWord("summary", {}, locale),
    rows: [...head, ...rows],
    widths: columns.map(([, each]) => each),
    charts: rows.length === 0 ? [] : [partsChart(head.length, rows.length, width, locale)],
  };
}

const indicatorRow = (
  name: string,
  { before, after, change, limit, parts, levelled, share, met }: IndicatorChange,
  compared: YearsCompared,
  locale: Locale,
): SheetRow => [
  textCell(name, "label"),
  numberCell(before, 3),
  numberCell(after, 3),
  numberCell(change, 3),
  numberCell(limit, 2),
  ...changePlayers.map((player) => numberCell(parts?.[player] ?? null, 4)),
  {
    value: levelled === null ? "" : levelledNames[levelled][locale],
    style: levelled === "up" ? "good" : levelled === "down" || levelled === "both" ? "bad" : "text",
  },
  numberCell(share === null ? null : share * 100, 1),
  verdictOf(met.before, limit, compared.before.open, locale),
  verdictOf(met.after, limit, compared.after.open, locale),
];

const verdictOf = (met: boolean | null, limit: number | null, open: boolean, locale: Locale): SheetCell =>
  limit === null ? textCell("") : open ? pendingCell(locale) : answerCell(met, locale);

const partsChart = (firstRow: number, rows: number, width: number, locale: Locale): SheetChart => ({
  kind: "stackedBars",
  title: changeWord("summary", {}, locale),
  along: { row: firstRow, column: 0, rows, columns: 1 },
  series: changePlayers.map((player, at) => ({
    name: playerNames[player][locale],
    values: { row: firstRow, column: firstPart + at, rows, columns: 1 },
  })),
  place: { row: firstRow, column: width + 1, rows: 20, columns: 9 },
});
