// Puts the charts of result sheets into the file: a drawing a sheet, a part a chart, and the lists that hold them together.
import type { ResultSheet, SheetArea, SheetChart } from "@junheng/engine/reports";
import type { Feature } from "write-excel-file/universal";
import { xmlText } from "../xml-text.js";
import { chartPart } from "./chart-part.js";

/** The kind of a chart's part, as the list of kinds and as a relation call it. */
export const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const chartRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Draws the charts of all sheets; `names` are what the sheets are called in the file. */
export function drawCharts(sheets: readonly ResultSheet[], names: readonly string[]): Feature<Blob> {
  let count = 0;
  const charts = sheets.map((sheet, at) =>
    (sheet.charts ?? [])
      .filter(({ series }) => series.length > 0)
      .map((chart) => ({ chart, number: ++count, xml: () => chartPart(sheet, chart, names[at] ?? sheet.id) })),
  );
  return {
    files: {
      transform: {
        "[Content_Types].xml": {
          insert: () =>
            charts
              .flat()
              .map(({ number }) => `<Override ContentType="${chartType}" PartName="/xl/charts/chart${number}.xml"/>`)
              .join(""),
        },
        "xl/drawings/drawing{id}.xml": {
          insert: (_options, { sheetIndex }) =>
            (charts[sheetIndex] ?? []).map(({ chart }, at) => frame(chart, at + 1)).join(""),
        },
        "xl/drawings/_rels/drawing{id}.xml.rels": {
          insert: (_options, { sheetIndex }) =>
            (charts[sheetIndex] ?? [])
              .map(
                ({ number }, at) =>
                  `<Relationship Id="rId${at + 1}" Type="${chartRelation}" Target="../charts/chart${number}.xml"/>`,
              )
              .join(""),
        },
      },
      write: {
        files: () =>
          Object.fromEntries(charts.flat().map(({ number, xml }) => [`xl/charts/chart${number}.xml`, xml()])),
      },
    },
  };
}

const corner = (name: "from" | "to", { row, column }: Pick<SheetArea, "row" | "column">): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

/** A frame over the chart's cells; its title is also what a reader of the page says aloud. */
const frame = ({ place, title }: SheetChart, number: number): string =>
  `<xdr:twoCellAnchor>${corner("from", place)}${corner("to", { row: place.row + place.rows, column: place.column + place.columns })}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${xmlText(`${number} ${title}`)}" descr="${xmlText(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationNamespace}" r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
