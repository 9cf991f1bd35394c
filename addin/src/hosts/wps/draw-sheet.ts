// Draws a result sheet on an empty sheet of WPS: values in blocks of rows, then looks by areas, links, merged cells, widths and charts.
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";
import { addressLists, placeInWorkbook } from "../addresses.js";
import type { Pause } from "../in-slices.js";
import { enteredValue, shownFormat } from "../entered-cell.js";
import { looks } from "../sheet-looks.js";
import { type PlacedCell, placedCells, styledAreas } from "../styled-areas.js";
import { applyLook } from "./apply-look.js";
import { drawCharts } from "./draw-charts.js";
import type { WpsSheet } from "./model.js";
import { rangeOf } from "./range-of.js";
import { drawWordLooks } from "./word-looks.js";

/** So many rows are written between two pauses. */
const rowsAtATime = 200;

/** The object model takes addresses of at most 255 signs. */
const longestAddress = 250;

/** What is done between two pieces of a drawing. */
export interface Drawing {
  readonly pause: Pause;
  readonly onRows: (done: number) => void;
}

/** Draws, a block of rows at a time. */
export const drawSheet = async (target: WpsSheet, sheet: ResultSheet, { pause, onRows }: Drawing): Promise<void> => {
  onRows(0);
  if (sheet.rows.length === 0) return;
  const columns = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), Math.max(1, sheet.widths.length));
  const placed = placedCells(sheet);
  await drawFormats(target, placed, pause);
  for (let top = 0; top < sheet.rows.length; top += rowsAtATime) {
    await pause();
    const rows = sheet.rows.slice(top, top + rowsAtATime);
    const area = { row: top, column: 0, rows: rows.length, columns };
    rangeOf(target, area).Value2 = rows.map((cells) =>
      Array.from({ length: columns }, (_, column) => enteredValue(cells[column])),
    );
    onRows(top + rows.length);
  }
  await drawLooks(target, placed, pause);
  for (const { cell, area } of placed) {
    if (cell.link !== undefined) drawLink(target, cell, area);
    if (area.rows > 1 || area.columns > 1) rangeOf(target, area).Merge();
  }
  await pause();
  for (const [column, width] of sheet.widths.entries())
    rangeOf(target, { row: 0, column, rows: 1, columns: 1 }).ColumnWidth = width;
  drawWordLooks(target, sheet);
  drawCharts(target, sheet);
};

/** The formats come first: under that of text, what follows cannot become a formula or a date. A cell's format costs a trip: areas of one are joined. */
const drawFormats = async (target: WpsSheet, placed: readonly PlacedCell[], pause: Pause): Promise<void> => {
  for (const [format, areas] of styledAreas(placed, shownFormat))
    if (format !== "General")
      for (const addresses of addressLists(areas, longestAddress)) {
        await pause();
        target.Range(addresses).NumberFormat = format;
      }
};

const drawLooks = async (target: WpsSheet, placed: readonly PlacedCell[], pause: Pause): Promise<void> => {
  for (const [style, areas] of styledAreas(placed, (cell) => cell.style))
    for (const addresses of addressLists(areas, longestAddress)) {
      await pause();
      applyLook(target.Range(addresses), looks[style]);
    }
};

const drawLink = (target: WpsSheet, { link }: SheetCell, { row, column }: PlacedCell["area"]): void => {
  if (link === undefined) return;
  const place = placeInWorkbook(link.sheet, link.cell);
  target.Hyperlinks.Add(rangeOf(target, { row, column, rows: 1, columns: 1 }), "", place, place);
};
