// Draws the charts of a result sheet as WPS's own, from the sheet's own cells: the user can change them like any other.
import type { ResultSheet, SheetChart } from "@junheng/engine/reports";
import type { WpsChart, WpsSheet } from "./model.js";
import { et } from "./model.js";
import { attempt } from "./quietly.js";
import { rangeOf } from "./range-of.js";

/** The object model's numbers of the kinds. */
const types: Readonly<Record<SheetChart["kind"], number>> = {
  lines: 75,
  columns: 51,
  stackedBars: 58,
  arrows: 57,
};

/** A series of a chart of bars that is drawn as a line. */
const lineType = 4;

/** The look that the program gives a new chart of a kind. */
const usualStyle = -1;

/** Draws. */
export const drawCharts = (target: WpsSheet, { charts = [] }: ResultSheet): void => {
  for (const { kind, title, axes, along, series, place } of charts) {
    const { Left, Top, Width, Height } = rangeOf(target, place);
    const chart = target.Shapes.AddChart2(usualStyle, types[kind], Left, Top, Width, Height).Chart;
    const all = chart.SeriesCollection();
    // A new chart may have taken series from the cells that were selected.
    for (let left = all.Count; left > 0; left--) all.Item(left).Delete();
    for (const { name, values, line } of series) {
      const added = all.NewSeries();
      if (line === true) added.ChartType = lineType;
      added.Name = name;
      added.Values = rangeOf(target, values);
      added.XValues = rangeOf(target, along);
    }
    chart.HasTitle = true;
    chart.ChartTitle.Text = title;
    nameAxis(chart, et.categoryAxis, axes?.along);
    nameAxis(chart, et.valueAxis, axes?.values);
    chart.HasLegend = series.length > 1;
    if (series.length > 1) chart.Legend.Position = et.legendBottom;
  }
};

/** A build that cannot name an axis leaves the chart whole. */
const nameAxis = (chart: WpsChart, which: number, name = ""): void => {
  if (name === "") return;
  attempt(() => {
    const axis = chart.Axes(which);
    axis.HasTitle = true;
    axis.AxisTitle.Text = name;
  });
};
