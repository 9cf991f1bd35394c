// The pictures of the closer look: the Lorenz curve, the spread of the schools, and the groups' parts of the variation.
import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { formatDecimal } from "@junheng/engine/statistics";
import type { HostAppearance } from "../../../hosts/spreadsheet-host.js";
import { overDecal, palettes, showChart } from "./chart-frame.js";

use([
  AriaComponent,
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  SVGRenderer,
  TooltipComponent,
]);

type Theme = HostAppearance["theme"];

const frame = (theme: Theme) => ({
  animation: false,
  grid: { left: 12, right: 20, top: 36, bottom: 24, containLabel: true },
  legend: { top: 0, icon: "roundRect", itemGap: 24, textStyle: { color: palettes[theme].ink } },
});

const axis = (theme: Theme) => ({
  axisLabel: { color: palettes[theme].ink, fontSize: 11 },
  splitLine: { lineStyle: { color: palettes[theme].faint } },
  axisLine: { lineStyle: { color: palettes[theme].faint } },
  nameTextStyle: { color: palettes[theme].ink, fontSize: 11 },
});

const percent = (share: number): string => `${formatDecimal(share * 100, 0)}%`;

/** What the Lorenz curve shows. */
export interface LorenzData {
  readonly kind: "lorenz";
  readonly points: readonly (readonly [number, number])[];
  readonly words: { readonly pupils: string; readonly resource: string; readonly equal: string };
}

/** What the spread shows: values from low to high, and lines across them. */
export interface SpreadData {
  readonly kind: "spread";
  readonly schools: readonly { readonly name: string; readonly value: number; readonly below: boolean }[];
  readonly lines: readonly { readonly name: string; readonly value: number; readonly dashed: boolean }[];
}

/** What the groups show: two shares of each. */
export interface GroupsData {
  readonly kind: "groups";
  readonly groups: readonly { readonly name: string; readonly between: number; readonly within: number }[];
  readonly words: { readonly between: string; readonly within: string };
}

/** Any of the three. */
export type LookData = LorenzData | SpreadData | GroupsData;

/** Draws one of the pictures; the function it gives takes it away. */
export function drawLook(element: HTMLElement, data: LookData, theme: Theme): () => void {
  if (data.kind === "lorenz") return showChart(element, theme, lorenzOption(data, theme));
  return showChart(element, theme, data.kind === "spread" ? spreadOption(data, theme) : groupsOption(data, theme));
}

const lorenzOption = ({ points, words }: LorenzData, theme: Theme) => {
  const share = { type: "value", min: 0, max: 1, ...axis(theme), nameLocation: "middle" };
  const label = { color: palettes[theme].ink, fontSize: 11, formatter: percent };
  return {
    ...frame(theme),
    grid: { left: 24, right: 20, top: 36, bottom: 30, containLabel: true },
    tooltip: { trigger: "axis", confine: true, valueFormatter: (value: unknown) => percent(Number(value)) },
    xAxis: { ...share, name: words.pupils, nameGap: 26, axisLabel: label },
    yAxis: { ...share, name: words.resource, nameGap: 36, axisLabel: label },
    series: [
      {
        name: words.resource,
        type: "line",
        showSymbol: false,
        data: points,
        lineStyle: { color: palettes[theme].bars[0], width: 2 },
        itemStyle: { color: palettes[theme].bars[0] },
      },
      {
        name: words.equal,
        type: "line",
        showSymbol: false,
        data: [
          [0, 0],
          [1, 1],
        ],
        lineStyle: { color: palettes[theme].ink, type: "dashed", width: 1 },
        itemStyle: { color: palettes[theme].ink },
      },
    ],
  };
};

const spreadOption = ({ schools, lines }: SpreadData, theme: Theme) => ({
  ...frame(theme),
  legend: { show: false },
  tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, confine: true },
  xAxis: {
    type: "category",
    data: schools.map(({ name }) => name),
    axisLabel: { show: false },
    axisTick: { show: false },
  },
  yAxis: { type: "value", ...axis(theme) },
  series: [
    {
      type: "bar",
      barCategoryGap: "10%",
      itemStyle: { color: palettes[theme].bars[0] },
      data: schools.map(({ value, below }) => ({ value, ...(below && { itemStyle: { decal: overDecal } }) })),
      markLine: {
        silent: true,
        symbol: "none",
        data: lines.map(({ name, value, dashed }) => ({
          yAxis: value,
          lineStyle: { color: palettes[theme].ink, type: dashed ? "dashed" : "solid" },
          // On a ground of its own: it may stand before bars.
          label: {
            show: true,
            position: "insideStartTop",
            color: palettes[theme].ink,
            backgroundColor: palettes[theme].ground,
            padding: [1, 3],
            fontSize: 11,
            formatter: name,
          },
        })),
      },
    },
  ],
});

const groupsOption = ({ groups, words }: GroupsData, theme: Theme) => ({
  ...frame(theme),
  tooltip: {
    trigger: "axis",
    axisPointer: { type: "shadow" },
    confine: true,
    valueFormatter: (value: unknown) => `${formatDecimal(Number(value) * 100, 1)}%`,
  },
  xAxis: {
    type: "value",
    ...axis(theme),
    axisLabel: { color: palettes[theme].ink, fontSize: 11, formatter: percent },
  },
  yAxis: {
    type: "category",
    inverse: true,
    data: groups.map(({ name }) => name),
    axisLabel: { color: palettes[theme].ink, fontSize: 11 },
    axisTick: { show: false },
  },
  series: (["between", "within"] as const).map((part, position) => ({
    name: words[part],
    type: "bar",
    stack: "share",
    barMaxWidth: 16,
    itemStyle: { color: palettes[theme].bars[position], ...(part === "within" && { decal: overDecal }) },
    data: groups.map((group) => group[part]),
  })),
});
