// Draws a result sheet on an empty sheet of Excel: values in blocks of rows, then looks, merged cells, links, widths, panes and charts.
import type { ResultSheet, SheetCell } from "@junheng/engine/reports";
import { addressLists, placeInWorkbook } from "./addresses.js";
import { applyLook, looks } from "./cell-looks.js";
import { blockHeight } from "./read-cells.js";
import { drawCharts } from "./draw-charts.js";
import { placedCells, styledAreas } from "./styled-areas.js";

/** Excel's format for cells whose content stays text, whatever it begins with. */
const textFormat = "@";

/** What could be read as a formula also gets Excel's own sign for text, an apostrophe that is not shown. */
const asText = (text: string): string => (/^[=+\-@'\t\r\n]/.test(text) ? `'${text}` : text);

const valueOf = (cell: SheetCell | null | undefined): string | number => {
  const value = cell?.value ?? "";
  return typeof value === "string" ? asText(value) : value;
};

const formatOf = (cell: SheetCell | null | undefined): string =>
  typeof cell?.value === "string" ? textFormat : (cell?.format ?? "General");

const writeValues = async (target: Excel.Worksheet, { rows }: ResultSheet, columns: number): Promise<void> => {
  const height = blockHeight(columns);
  for (let top = 0; top < rows.length; top += height) {
    const block = rows.slice(top, top + height);
    const range = target.getRangeByIndexes(top, 0, block.length, columns);
    const filled = block.map((cells) => Array.from({ length: columns }, (_, column) => cells[column]));
    // The format comes first: under it, what follows cannot become a formula or a date.
    range.numberFormat = filled.map((cells) => cells.map(formatOf));
    range.values = filled.map((cells) => cells.map(valueOf));
    await target.context.sync();
  }
};

/** Links are sent this many at a time. */
const linksPerBatch = 500;

const writeLinks = async (target: Excel.Worksheet, sheet: ResultSheet): Promise<void> => {
  const linked = placedCells(sheet).filter(({ cell }) => cell.link !== undefined);
  for (const [position, { cell, area }] of linked.entries()) {
    if (cell.link === undefined) continue;
    const documentReference = placeInWorkbook(cell.link.sheet, cell.link.cell);
    // Without a text to show, the cell keeps its own.
    target.getRangeByIndexes(area.row, area.column, 1, 1).hyperlink = {
      documentReference,
      screenTip: documentReference,
    };
    if ((position + 1) % linksPerBatch === 0) await target.context.sync();
  }
};

/** A character of Excel's standard font is 7 pixels wide, a cell's margins 5, a pixel three quarters of a point. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const freeze = (
  target: Excel.Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void => {
  if (rows > 0 && columns > 0) target.freezePanes.freezeAt(target.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) target.freezePanes.freezeRows(rows);
  else if (columns > 0) target.freezePanes.freezeColumns(columns);
};

/** Draws; the last round trip is the caller's. */
export const drawSheet = async (target: Excel.Worksheet, sheet: ResultSheet): Promise<void> => {
  const columns = Math.max(1, sheet.widths.length, ...sheet.rows.map((cells) => cells.length));
  await writeValues(target, sheet, columns);
  await writeLinks(target, sheet);
  for (const [style, areas] of styledAreas(sheet, (cell) => cell.style)) {
    for (const addresses of addressLists(areas)) applyLook(target.getRanges(addresses), looks[style]);
  }
  for (const { area } of placedCells(sheet)) {
    if (area.rows > 1 || area.columns > 1)
      target.getRangeByIndexes(area.row, area.column, area.rows, area.columns).merge(false);
  }
  for (const [column, characters] of sheet.widths.entries()) {
    target.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  }
  if (sheet.frozen !== undefined) freeze(target, sheet.frozen);
  drawCharts(target, sheet);
};
