// Draws the coefficients with echarts. Over the line is told by a hatched bar and a mark, not by colour alone.
import { BarChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { formatDecimal } from "@junheng/engine/statistics";
import type { HostAppearance } from "../../../hosts/spreadsheet-host.js";
import { overDecal, palettes, showChart } from "./chart-frame.js";

use([AriaComponent, BarChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer, TooltipComponent]);

/** What the chart shows. */
export interface ChartData {
  readonly names: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly line: number | null;
    readonly over: readonly boolean[];
  }[];
  readonly lineName: string;
  readonly theme: HostAppearance["theme"];
}

/** Draws into an element and follows its size; the function it gives takes the chart away. */
export function drawChart(element: HTMLElement, { names, series, lineName, theme }: ChartData): () => void {
  const { ink, faint, bars } = palettes[theme];
  return showChart(element, theme, {
    animation: false,
    grid: { left: 8, right: 34, top: 34, bottom: 8, containLabel: true },
    legend: { top: 0, itemGap: 20, textStyle: { color: ink } },
    tooltip: {
      trigger: "axis",
      axisPointer: { type: "shadow" },
      confine: true,
      valueFormatter: (value: unknown) => shown(value),
    },
    xAxis: { type: "value", axisLabel: { color: ink }, splitLine: { lineStyle: { color: faint } } },
    yAxis: {
      type: "category",
      inverse: true,
      data: names.map(wrapped),
      axisLabel: { color: ink, fontSize: 11, lineHeight: 13 },
      axisLine: { lineStyle: { color: faint } },
      axisTick: { show: false },
    },
    series: series.map((each, position) => ({
      // The line stands in the legend: written beside the lines, 0.45 and 0.50 would lie upon one another.
      name: each.line === null ? each.name : `${each.name} (≤ ${formatDecimal(each.line, 2)})`,
      type: "bar",
      barMaxWidth: 10,
      itemStyle: { color: bars[position] },
      data: each.values.map((value, k) => ({
        value,
        ...(each.over[k] && {
          itemStyle: { decal: overDecal },
          label: { show: true, position: "right", color: ink, fontSize: 11, formatter: `✗ ${shown(value)}` },
        }),
      })),
      ...(each.line !== null && {
        markLine: {
          silent: true,
          symbol: "none",
          lineStyle: { color: bars[position], type: "dashed" },
          label: { show: false },
          data: [{ xAxis: each.line, name: lineName }],
        },
      }),
    })),
  });
}

const shown = (value: unknown): string => (typeof value === "number" ? formatDecimal(value, 3) : "—");

/** Long names on two lines, so that the bars keep their room at 320 px. */
const wrapped = (name: string): string => {
  if (/[\u4e00-\u9fff]/.test(name)) return name.length > 9 ? `${name.slice(0, 9)}\n${name.slice(9)}` : name;
  const middle = name.indexOf(" ", Math.floor(name.length / 2) - 4);
  return name.length > 18 && middle > 0 ? `${name.slice(0, middle)}\n${name.slice(middle + 1)}` : name;
};
