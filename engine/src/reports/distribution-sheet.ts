// The closer look at one indicator as a sheet: its figures, its Lorenz curve, its variation by group, its schools; with charts of them.
import type { CountyAssessment, IndicatorDistribution, SchoolGrouping } from "../assessment/index.js";
import { distributionOf } from "../assessment/index.js";
import type { Locale } from "../diagnostics/index.js";
import type { IndicatorId } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import { groupName, reportText, stageNames } from "../words/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { numberCell, textCell, wideCell, type SheetRow } from "./cells.js";
import type { ResultSheet, SheetCell, SheetChart } from "./sheet.js";

/** Where the three tables begin, side by side: columns counted from 0. */
const columns = { schools: 0, lorenz: 6, groups: 10 } as const;
const width = 14;
/** Rows above the tables' first lines: title, note, five figures, a blank, the tables' names, their headers. */
const firstRow = 10;

/**
 * The sheet of `distributionOf`, id `distribution`; null where that is none.
 *
 * Shares are numbers from 0 to 1, shown as per cent. A school without a value is not in it.
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
      placed([
        [textCell(say("spread"), "label")],
        [textCell(say("lorenz"), "label")],
        [textCell(say("parts"), "label")],
      ]),
      placed(headers(say, indicator?.unit ?? "none")),
      ...Array.from({ length: height }, (_, row) => placed(tables.map((rows) => rows[row] ?? []))),
    ],
    widths: [24, 14, 10, 14, 18, 3, 14, 14, 12, 3, 20, 14, 14, 14],
    frozen: { rows: firstRow, columns: 1 },
    charts: charts(found, title, say),
  };

  /** Cells of the three tables on one row. */
  function placed(parts: readonly SheetRow[]): SheetRow {
    const row: (SheetCell | null)[] = Array.from({ length: width }, () => null);
    parts.forEach((cells, part) => cells.forEach((cell, i) => (row[starts[part]! + i] = cell)));
    return row;
  }
}

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
    row(["school", "value", "pupils", "varianceShare", "cvWithout"]),
    row(["pupilShare", "valueShare", "equal"]),
    row(["group", "groupPupils", "between", "within"]),
  ];
};

const schoolRows = ({ schools }: IndicatorDistribution): readonly SheetRow[] =>
  schools.map(({ name, value, pupils, varianceShare, cvWithout }) => [
    textCell(name),
    numberCell(value, 2),
    numberCell(pupils, 0),
    share(varianceShare),
    numberCell(cvWithout, 3),
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

const charts = (found: IndicatorDistribution, title: string, say: Say): readonly SheetChart[] => {
  const below = (column: number, rows: number) => ({ row: firstRow, column, rows, columns: 1 });
  const place = (at: number) => ({ row: firstRow + at * 20, column: width + 1, rows: 18, columns: 8 });
  const points = found.lorenz.length;
  const parts = found.groups?.groups.length ?? 0;
  const lorenz: SheetChart = {
    kind: "lines",
    title: `${title} · ${say("lorenz")}`,
    along: below(columns.lorenz, points),
    series: [
      { name: say("valueShare"), values: below(columns.lorenz + 1, points) },
      { name: say("equal"), values: below(columns.lorenz + 2, points) },
    ],
    place: place(0),
  };
  const spread: SheetChart = {
    kind: "columns",
    title: `${title} · ${say("spread")}`,
    along: below(columns.schools, found.schools.length),
    series: [{ name: title, values: below(columns.schools + 1, found.schools.length) }],
    place: place(1),
  };
  const groups: SheetChart = {
    kind: "stackedBars",
    title: `${title} · ${say("parts")}`,
    along: below(columns.groups, parts),
    series: [
      { name: say("between"), values: below(columns.groups + 2, parts) },
      { name: say("within"), values: below(columns.groups + 3, parts) },
    ],
    place: place(2),
  };
  return [
    ...(points > 0 ? [lorenz] : []),
    ...(found.schools.length > 0 ? [spread] : []),
    ...(parts > 0 ? [groups] : []),
  ];
};
