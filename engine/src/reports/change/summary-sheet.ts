// What changed, on one sheet: sentences first, then every indicator with what its change is made of, and charts of both.
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
    charts: rows.length === 0 ? [] : chartsOf(head.length, rows.length, locale),
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

/** Below the table: where each coefficient came from and went, and what its change is made of. */
const chartsOf = (firstRow: number, rows: number, locale: Locale): readonly SheetChart[] => {
  const below = (column: number) => ({ row: firstRow, column, rows, columns: 1 });
  const place = (column: number, columns: number) => ({ row: firstRow + rows + 1, column, rows: 8 + rows, columns });
  return [
    {
      kind: "arrows",
      title: changeWord("arrows", {}, locale),
      axes: { along: changeWord("indicator", {}, locale), values: changeWord("cv", {}, locale) },
      along: below(0),
      series: [
        { name: changeWord("cvBefore", {}, locale), values: below(1) },
        { name: changeWord("cvAfter", {}, locale), values: below(2) },
      ],
      place: place(0, 7),
    },
    {
      kind: "stackedBars",
      title: changeWord("madeOf", {}, locale),
      axes: { along: "", values: changeWord("change", {}, locale) },
      along: below(0),
      series: changePlayers.map((player, at) => ({
        name: playerNames[player][locale],
        values: below(firstPart + at),
      })),
      place: place(7, 6),
    },
  ];
};
