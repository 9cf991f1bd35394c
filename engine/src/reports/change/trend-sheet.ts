// More than two years: the coefficient of each, the pace, and when the limit is reached.
import type { CountyTrend } from "../../change/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { IndicatorId, WithOwn } from "../../indicators/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { changeWord, indicatorName, stageNames, trendLine } from "../../words/index.js";
import { numberCell, textCell, type SheetRow } from "../cells.js";
import type { ResultSheet, SheetChart } from "../sheet.js";
import { changeTable, headings } from "./change-table.js";

/** Lines of a trend that a chart shows at most. */
const drawn = 8;

/** The sheet `change-trend`. */
export function trendSheet(trend: CountyTrend, source: WithOwn, locale: Locale): ResultSheet {
  const lines = compulsoryStages.flatMap((stage) => {
    const { indicators = {}, composite = null } = trend[stage] ?? {};
    const name = (text: string): string => `${stageNames[stage][locale]} · ${text}`;
    const own = Object.entries(indicators).map(([id, of]) => ({
      name: name(indicatorName(id as IndicatorId, locale, source)),
      of,
    }));
    return composite === null ? own : [...own, { name: name(changeWord("composite", {}, locale)), of: composite }];
  });
  const points = lines[0]?.of.points ?? [];
  const years = points.map(({ period }, at) => period ?? String(at + 1));
  const sheet = changeTable(
    {
      id: "change-trend",
      name: changeWord("trend", {}, locale),
      columns: [
        ...headings([["indicator", 36]], locale),
        ...years.map((year) => [year, 12] as const),
        ...headings(
          [
            ["pace", 12],
            ["limit", 8],
            ["reached", 60],
          ],
          locale,
        ),
      ],
      rows: lines.map(({ name, of }): SheetRow => [
        textCell(name, "label"),
        ...of.points.map(({ cv }) => numberCell(cv, 3)),
        numberCell(of.pace, 4),
        numberCell(of.limit, 2),
        textCell(trendLine(of, locale) ?? ""),
      ]),
    },
    locale,
  );
  return lines.length === 0
    ? sheet
    : {
        ...sheet,
        charts: [
          trendChart(
            lines.map(({ name }) => name),
            years.length,
            locale,
          ),
        ],
      };
}

/** Each of the first indicators as columns over the years, which stand in the row of headings. */
const trendChart = (names: readonly string[], years: number, locale: Locale): SheetChart => ({
  kind: "columns",
  title: changeWord("trend", {}, locale),
  axes: { along: changeWord("period", {}, locale), values: changeWord("cv", {}, locale) },
  along: { row: 1, column: 1, rows: 1, columns: years },
  series: names.slice(0, drawn).map((name, at) => ({
    name,
    values: { row: 2 + at, column: 1, rows: 1, columns: years },
  })),
  place: { row: 3 + names.length, column: 0, rows: 20, columns: 8 },
});
