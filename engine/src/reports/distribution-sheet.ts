// The closer look at one indicator as a sheet: its figures, its Lorenz curve, its variation by group, its schools; with charts of them.
import type { CountyAssessment, IndicatorDistribution, SchoolGrouping } from "../assessment/index.js";
import { distributionOf, farthestOverLimit, schoolGroupings } from "../assessment/index.js";
import type { Locale } from "../diagnostics/index.js";
import type { IndicatorId } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import { groupName, reportText, stageNames, unitNames } from "../words/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import { numberCell, textCell, wideCell, type SheetRow } from "./cells.js";
import type { ChartSeries, ResultSheet, SheetCell, SheetChart } from "./sheet.js";

/** Where the three tables begin, side by side: columns counted from 0. */
const columns = { schools: 0, lorenz: 8, groups: 12 } as const;
const width = 16;
/** The charts stand between the figures and the tables: title, note, five figures and a blank are above them. */
const [chartRow, chartRows] = [8, 18] as const;
/** The row of the tables' headers, below their names; their lines follow. */
const headerRow = chartRow + chartRows + 1;
const firstRow = headerRow + 1;

/**
 * The closer look at one indicator as a sheet (指标分布), id `distribution`: figures, Lorenz curve, variation by group, schools, with charts of
 * them.
 *
 * Rule: the figures of `distributionOf`, laid out in three tables side by side; the charts are of their cells. Units: values in the
 * indicator's; shares are numbers from 0 to 1, shown as per cent. Zeros: numbers. Missing: a school without a value is not in it. None:
 * null where `distributionOf` is. Errors: a TypeError where the indicator is not known. Source: `distributionOf`.
 *
 * @example
 * distributionSheet(assessCounty([], nationalQuality2017), "primary", "booksPerPupil", "locale", "en") // => null
 */
export function distributionSheet(
  assessment: CountyAssessment,
  stage: CompulsoryStage,
  indicatorId: IndicatorId,
  grouping: SchoolGrouping,
  locale: Locale,
): ResultSheet | null {
  const found = distributionOf(assessment, stage, indicatorId, grouping);
  if (found === null) return null;
  const indicator = indicatorIn(indicatorId, assessment);
  const say = (code: string, params = {}): string => reportText(`distribution.${code}`, params, locale);
  const title = say("title", {
    stage: stageNames[stage][locale],
    indicator: indicator?.name[locale] ?? indicatorId,
  });
  const unit = unitNames[indicator?.unit ?? "none"][locale];
  const tables = [schoolRows(found), lorenzRows(found), groupRows(found, grouping, locale)];
  const starts = Object.values(columns);
  const height = Math.max(...tables.map((rows) => rows.length));
  return {
    id: "distribution",
    name: reportText("sheet.distribution", {}, locale),
    rows: [
      wideCell(textCell(title, "title"), width),
      wideCell(textCell(say("note"), "note"), width),
      ...figureRows(found, say),
      [],
      ...chartSpace(say),
      placed([
        [textCell(say("spread"), "label")],
        [textCell(say("lorenz"), "label")],
        [textCell(say("parts"), "label")],
      ]),
      placed(headers(say, unit)),
      ...Array.from({ length: height }, (_, row) => placed(tables.map((rows) => rows[row] ?? []))),
    ],
    widths: [24, 14, 10, 14, 18, 12, 12, 3, 14, 14, 12, 3, 20, 14, 14, 14],
    frozen: { rows: 0, columns: 1 },
    repeated: { row: headerRow, rows: 1 },
    charts: charts(found, title, unit, say),
  };

  /** Cells of the three tables on one row. */
  function placed(parts: readonly SheetRow[]): SheetRow {
    const row: (SheetCell | null)[] = Array.from({ length: width }, () => null);
    parts.forEach((cells, part) => cells.forEach((cell, i) => (row[starts[part]! + i] = cell)));
    return row;
  }
}

/**
 * The closer look at each stage's indicator that is farthest over its limit, by the grouping that parts it first: ids
 * `distribution-primary`, `distribution-junior`.
 */
export const distributionSheets = (assessment: CountyAssessment, locale: Locale): readonly ResultSheet[] =>
  compulsoryStages.flatMap((stage) => {
    const indicator = farthestOverLimit(assessment, [stage])?.indicator;
    if (indicator === undefined) return [];
    const parts = (grouping: SchoolGrouping) => distributionOf(assessment, stage, indicator, grouping)?.groups;
    const grouping = schoolGroupings.find((each) => (parts(each) ?? null) !== null) ?? "locale";
    const sheet = distributionSheet(assessment, stage, indicator, grouping, locale);
    const name = reportText("sheet.distributionOf", { stage: stageNames[stage][locale] }, locale);
    return sheet === null ? [] : [{ ...sheet, id: `distribution-${stage}`, name }];
  });

type Say = (code: string, params?: Record<string, string>) => string;

const share = (value: number | null): SheetCell => ({ value, style: "number", format: "0.0%" });

const figureRows = ({ mean, cv, limit, threshold, gini }: IndicatorDistribution, say: Say): readonly SheetRow[] => [
  [textCell(say("mean"), "label"), numberCell(mean, 2)],
  [textCell(say("cv"), "label"), numberCell(cv, 3)],
  [textCell(say("limit"), "label"), numberCell(limit, 2)],
  [textCell(say("threshold"), "label"), numberCell(threshold, 2)],
  [textCell(say("gini"), "label"), numberCell(gini, 3)],
];

const headers = (say: Say, unit: string): readonly SheetRow[] => {
  const row = (codes: readonly string[]): SheetRow => codes.map((code) => textCell(say(code, { unit }), "header"));
  return [
    row(["school", "value", "pupils", "varianceShare", "cvWithout", "mean", "threshold"]),
    row(["pupilShare", "valueShare", "equal"]),
    row(["group", "groupPupils", "between", "within"]),
  ];
};

/** The rows that the charts cover; where none are drawn they say so. */
const chartSpace = (say: Say): readonly SheetRow[] => [
  wideCell(textCell(say("chartsHere"), "note"), width),
  ...Array.from({ length: chartRows - 1 }, () => []),
];

const schoolRows = ({ schools, mean, threshold }: IndicatorDistribution): readonly SheetRow[] =>
  schools.map(({ name, value, pupils, varianceShare, cvWithout }) => [
    textCell(name),
    numberCell(value, 2),
    numberCell(pupils, 0),
    share(varianceShare),
    numberCell(cvWithout, 3),
    numberCell(mean, 2),
    numberCell(threshold, 2),
  ]);

const lorenzRows = ({ lorenz }: IndicatorDistribution): readonly SheetRow[] =>
  lorenz.map(({ weightShare, valueShare }) => [share(weightShare), share(valueShare), share(weightShare)]);

const groupRows = (
  { groups, nested }: IndicatorDistribution,
  grouping: SchoolGrouping,
  locale: Locale,
): readonly SheetRow[] => {
  if (groups === null || groups.total === 0) return [];
  const { total } = groups;
  const line = (name: string, of: number, between: number, within: number): SheetRow => [
    textCell(name),
    share(of),
    share(between / total),
    share(within / total),
  ];
  const say = (code: string): string => reportText(`distribution.${code}`, {}, locale);
  return [
    ...groups.groups.map(({ name, weightShare, betweenContribution, withinContribution }) =>
      line(groupName(grouping, name, locale), weightShare, betweenContribution, withinContribution),
    ),
    line(say("whole"), 1, groups.between, groups.within),
    ...(nested === null
      ? []
      : [
          [textCell(say("betweenLocalities")), null, share(nested.betweenOuter / total)],
          [textCell(say("betweenTownships")), null, share(nested.betweenInner / total)],
          [textCell(say("withinTownships")), null, null, share(nested.within / total)],
        ]),
  ];
};

/** The spread has most room: it has a bar for every school. */
const charts = (found: IndicatorDistribution, title: string, unit: string, say: Say): readonly SheetChart[] => {
  const below = (column: number, rows: number) => ({ row: firstRow, column, rows, columns: 1 });
  const place = (column: number, end: number) => ({ row: chartRow, column, rows: chartRows, columns: end - column });
  const points = found.lorenz.length;
  const parts = found.groups?.groups.length ?? 0;
  const level = (name: "mean" | "threshold", column: number): readonly ChartSeries[] =>
    found[name] === null
      ? []
      : [{ name: say(name), values: below(columns.schools + column, found.schools.length), line: true }];
  const spread: SheetChart = {
    kind: "columns",
    title: `${title} · ${say("spread")}`,
    axes: { along: say("school"), values: unit },
    along: below(columns.schools, found.schools.length),
    series: [
      { name: say("value", { unit }), values: below(columns.schools + 1, found.schools.length) },
      ...level("threshold", 6),
      ...level("mean", 5),
    ],
    place: place(columns.schools, columns.lorenz - 1),
  };
  const lorenz: SheetChart = {
    kind: "lines",
    title: say("lorenz"),
    axes: { along: say("pupilShare"), values: say("valueShare") },
    along: below(columns.lorenz, points),
    series: [
      { name: say("valueShare"), values: below(columns.lorenz + 1, points) },
      { name: say("equal"), values: below(columns.lorenz + 2, points) },
    ],
    place: place(columns.lorenz, columns.groups - 1),
  };
  const groups: SheetChart = {
    kind: "stackedBars",
    title: say("parts"),
    axes: { along: "", values: say("shareOfAll") },
    along: below(columns.groups, parts),
    series: [
      { name: say("between"), values: below(columns.groups + 2, parts) },
      { name: say("within"), values: below(columns.groups + 3, parts) },
    ],
    place: place(columns.groups, width),
  };
  return [
    ...(found.schools.length > 0 ? [spread] : []),
    ...(points > 0 ? [lorenz] : []),
    ...(parts > 0 ? [groups] : []),
  ];
};
