// A chart of a result sheet as Excel's own: bars side by side with lines over them, bars upon one another, lines on two axes, arrows.
import type { ResultSheet, SheetChart } from "@junheng/engine/reports";
import { xmlText } from "../xml-text.js";
import type { ChartCells } from "./chart-data.js";
import { chartCells } from "./chart-data.js";
import { categoryAxis, numberAxis, title } from "./axes.js";

/** Quiet colours that also differ in brightness; the words of the legend say which is which. */
const colours = ["2F5D8C", "E08A3C", "7A9E5B", "A3A3A3", "8C5A9E", "4FA3A5", "C2B04A", "6B6B6B"] as const;
/** The first line over bars is a limit; another is a mean. */
const lineColours = ["C00000", "404040"] as const;

/** More bars than these have no number at each: they would stand upon one another. */
const mostLabelled = 24;
/** Nor have bars of more parts than these. */
const mostStacked = 2;

const countOf = ({ along }: Pick<SheetChart, "along">): number => along.rows * along.columns;
const colourOf = (at: number): string => colours[at % colours.length] ?? colours[0];
const filled = (colour: string): string => `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`;
const stroked = (colour: string, extra = ""): string =>
  `<c:spPr><a:ln w="22225"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>${extra}</a:ln></c:spPr>`;
const dashed = '<a:prstDash val="dash"/>';
const arrow = '<a:tailEnd type="triangle" w="med" len="med"/>';
/** The tip is marked as well: not every program draws the heads of arrows. */
const tip =
  '<c:dPt><c:idx val="1"/><c:marker><c:symbol val="diamond"/><c:size val="8"/></c:marker><c:bubble3D val="0"/></c:dPt>';
const noMarker = '<c:marker><c:symbol val="none"/></c:marker>';
const axes = '<c:axId val="1"/><c:axId val="2"/>';
const unnamed = '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>';
const shares = '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';

/** The content of the part. `name` is what the sheet is called in the file. */
export function chartPart(sheet: Pick<ResultSheet, "rows">, chart: SheetChart, name: string): string {
  const cells = chartCells(sheet, name);
  const drawn = plots[chart.kind](chart, cells);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart>${title(chart.title, 1200)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${drawn}</c:plotArea>${
    chart.kind === "arrows" || chart.series.length < 2
      ? ""
      : '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
  }<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>`;
}

const head = (at: number, name: string): string =>
  `<c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>`;

const bars = ({ along, series }: SheetChart, cells: ChartCells, stacked: boolean): string => {
  const labelled = countOf({ along }) <= mostLabelled && (!stacked || series.length <= mostStacked);
  const labels = labelled
    ? `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${unnamed.replace('showVal val="0"', 'showVal val="1"')}${shares}</c:dLbls>`
    : "";
  const own = series.flatMap(({ name, values, line }, at) =>
    line === true
      ? []
      : [
          `<c:ser>${head(at, name)}${filled(colourOf(at))}<c:invertIfNegative val="0"/>${labels}<c:cat>${cells.texts(along)}</c:cat><c:val>${cells.numbers(values)}</c:val></c:ser>`,
        ],
  );
  const shape = stacked
    ? '<c:barDir val="bar"/><c:grouping val="stacked"/>'
    : '<c:barDir val="col"/><c:grouping val="clustered"/>';
  const gap = stacked ? '<c:gapWidth val="60"/><c:overlap val="100"/>' : '<c:gapWidth val="60"/>';
  return `<c:barChart>${shape}<c:varyColors val="0"/>${own.join("")}${gap}${axes}</c:barChart>`;
};

/** What is drawn as a line over bars: limits, and means. */
const linesOver = ({ along, series }: SheetChart, cells: ChartCells): string => {
  const bars = series.filter(({ line }) => line !== true).length;
  const own = series.flatMap(({ name, values, line }, at) =>
    line === true
      ? [
          `<c:ser>${head(at, name)}${stroked(lineColours[at - bars] ?? lineColours[1], dashed)}${noMarker}<c:cat>${cells.texts(along)}</c:cat><c:val>${cells.numbers(values)}</c:val><c:smooth val="0"/></c:ser>`,
        ]
      : [],
  );
  return own.length === 0
    ? ""
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${own.join("")}<c:marker val="1"/>${axes}</c:lineChart>`;
};

const points = ({ along, series }: SheetChart, cells: ChartCells): string =>
  `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series
    .map(
      ({ name, values }, at) =>
        `<c:ser>${head(at, name)}${stroked(colourOf(at), at === 0 ? "" : dashed)}${noMarker}<c:xVal>${cells.numbers(along)}</c:xVal><c:yVal>${cells.numbers(values)}</c:yVal><c:smooth val="0"/></c:ser>`,
    )
    .join("")}${axes}</c:scatterChart>`;

/** From the number of the first series to that of the second beside it: an arrow a row, the first row on top, its name at the tip. */
const arrows = ({ along, series: [from] }: SheetChart, cells: ChartCells): string => {
  if (from === undefined) return "";
  const label = `<c:dLbls><c:dLbl><c:idx val="1"/><c:spPr><a:noFill/></c:spPr><c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr><c:dLblPos val="r"/>${unnamed.replace('showSerName val="0"', 'showSerName val="1"')}${shares}</c:dLbl>${unnamed}${shares}</c:dLbls>`;
  const own = Array.from({ length: from.values.rows }, (_, at) => {
    const height = from.values.rows - at;
    const pair = { ...from.values, row: from.values.row + at, rows: 1, columns: 2 };
    const level = `<c:numLit><c:ptCount val="2"/><c:pt idx="0"><c:v>${height}</c:v></c:pt><c:pt idx="1"><c:v>${height}</c:v></c:pt></c:numLit>`;
    const named = `<c:idx val="${at}"/><c:order val="${at}"/><c:tx>${cells.name({ ...along, row: along.row + at })}</c:tx>`;
    return `<c:ser>${named}${stroked(colourOf(0), arrow)}${noMarker}${tip}${label}<c:xVal>${cells.numbers(pair)}</c:xVal><c:yVal>${level}</c:yVal><c:smooth val="0"/></c:ser>`;
  });
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${own.join("")}${axes}</c:scatterChart>`;
};

const plots: Readonly<Record<SheetChart["kind"], (chart: SheetChart, cells: ChartCells) => string>> = {
  columns: (chart, cells) =>
    bars(chart, cells, false) +
    linesOver(chart, cells) +
    categoryAxis("b", countOf(chart), chart.axes?.along) +
    numberAxis(2, "l", 1, { name: chart.axes?.values }),
  stackedBars: (chart, cells) =>
    bars(chart, cells, true) +
    categoryAxis("l", countOf(chart), chart.axes?.along) +
    numberAxis(2, "b", 1, { name: chart.axes?.values }),
  lines: (chart, cells) =>
    points(chart, cells) +
    numberAxis(1, "b", 2, { name: chart.axes?.along, end: cells.endOf(chart.along) }) +
    numberAxis(2, "l", 1, { name: chart.axes?.values, end: cells.endOf(chart.series[0]?.values) }),
  arrows: (chart, cells) =>
    arrows(chart, cells) +
    numberAxis(1, "b", 2, { name: chart.axes?.values }) +
    numberAxis(2, "l", 1, { hidden: true }),
};
