// Draws the charts of a result sheet as Excel's own, from the sheet's own cells: the user can change them like any other.
import type { ResultSheet, SheetArea, SheetChart } from "@junheng/engine/reports";

const types = {
  lines: "XYScatterLinesNoMarkers",
  columns: "ColumnClustered",
  stackedBars: "BarStacked",
  arrows: "BarClustered",
} as const;

/** Draws; the last round trip is the caller's. */
export const drawCharts = (target: Excel.Worksheet, { charts = [] }: ResultSheet): void => {
  const range = ({ row, column, rows, columns }: SheetArea): Excel.Range =>
    target.getRangeByIndexes(row, column, rows, columns);
  for (const chart of charts) drawChart(target, chart, range);
};

const drawChart = (
  target: Excel.Worksheet,
  { kind, title, axes, along, series, place }: SheetChart,
  range: (area: SheetArea) => Excel.Range,
): void => {
  const [first, ...others] = series;
  if (first === undefined) return;
  const chart = target.charts.add(types[kind], range(first.values), "Columns");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.legend.visible = series.length > 1;
  const own = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [position, each] of own.entries()) {
    const { name, values, line } = series[position] ?? first;
    if (line === true) each.chartType = "Line";
    each.name = name;
    each.setValues(range(values));
    each.setXAxisValues(range(along));
  }
  for (const [axis, text] of [
    [chart.axes.categoryAxis, axes?.along ?? ""],
    [chart.axes.valueAxis, axes?.values ?? ""],
  ] as const) {
    if (text === "") continue;
    axis.title.visible = true;
    axis.title.text = text;
  }
  const { row, column, rows, columns } = place;
  chart.setPosition(
    target.getRangeByIndexes(row, column, 1, 1),
    target.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
};
