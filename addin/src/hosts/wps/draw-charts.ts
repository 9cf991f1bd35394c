// Draws the charts of a result sheet as WPS's own, from the sheet's own cells: the user can change them like any other.
import type { ResultSheet, SheetChart } from "@junheng/engine/reports";
import type { WpsSheet } from "./model.js";
import { et } from "./model.js";
import { rangeOf } from "./range-of.js";

/** The object model's numbers of the kinds. */
const types: Readonly<Record<SheetChart["kind"], number>> = { lines: 75, columns: 51, stackedBars: 58 };

/** The look that the program gives a new chart of a kind. */
const usualStyle = -1;

/** Draws. */
export const drawCharts = (target: WpsSheet, { charts = [] }: ResultSheet): void => {
  for (const { kind, title, along, series, place } of charts) {
    const { Left, Top, Width, Height } = rangeOf(target, place);
    const chart = target.Shapes.AddChart2(usualStyle, types[kind], Left, Top, Width, Height).Chart;
    const all = chart.SeriesCollection();
    // A new chart may have taken series from the cells that were selected.
    for (let left = all.Count; left > 0; left--) all.Item(left).Delete();
    for (const { name, values } of series) {
      const line = all.NewSeries();
      line.Name = name;
      line.Values = rangeOf(target, values);
      line.XValues = rangeOf(target, along);
    }
    chart.HasTitle = true;
    chart.ChartTitle.Text = title;
    chart.HasLegend = series.length > 1;
    if (series.length > 1) chart.Legend.Position = et.legendBottom;
  }
};
