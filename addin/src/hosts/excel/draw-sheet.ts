// Draws a result sheet on an empty sheet of Excel: values, links and looks in blocks of rows, then merged cells, widths, panes and charts.
import type { ResultSheet } from "@junheng/engine/reports";
import { addressLists, placeInWorkbook } from "../addresses.js";
import { enteredValue, shownFormat } from "../entered-cell.js";
import type { Pause } from "../in-slices.js";
import { looks } from "../sheet-looks.js";
import { applyLook } from "./cell-looks.js";
import { drawCharts } from "./draw-charts.js";
import { drawWordLooks } from "./word-looks.js";
import { type Area, type PlacedCell, placedCells, styledAreas } from "../styled-areas.js";

/** Excel takes a list of addresses of at most 8,192 signs. */
const longestAddress = 8000;

/** So many cells are sent at a time, with their looks and links: far less than what Excel takes, and little enough for the page to answer. */
const cellsAtATime = 20_000;

/** Some rows of a sheet, and where they begin. */
interface Block {
  readonly top: number;
  readonly sheet: ResultSheet;
}

const blocksOf = (sheet: ResultSheet, columns: number): readonly Block[] => {
  const height = Math.max(1, Math.floor(cellsAtATime / columns));
  return Array.from({ length: Math.ceil(sheet.rows.length / height) }, (_, position) => {
    const top = position * height;
    return { top, sheet: { ...sheet, rows: sheet.rows.slice(top, top + height) } };
  });
};

const writeValues = (target: Excel.Worksheet, { top, sheet }: Block, columns: number): void => {
  const range = target.getRangeByIndexes(top, 0, sheet.rows.length, columns);
  const filled = sheet.rows.map((cells) => Array.from({ length: columns }, (_, column) => cells[column]));
  // The format comes first: under it, what follows cannot become a formula or a date.
  range.numberFormat = filled.map((cells) => cells.map(shownFormat));
  range.values = filled.map((cells) => cells.map(enteredValue));
};

const writeLinks = (target: Excel.Worksheet, placed: readonly PlacedCell[]): void => {
  for (const { cell, area } of placed) {
    if (cell.link === undefined) continue;
    const documentReference = placeInWorkbook(cell.link.sheet, cell.link.cell);
    // Without a text to show, the cell keeps its own.
    target.getRangeByIndexes(area.row, area.column, 1, 1).hyperlink = {
      documentReference,
      screenTip: documentReference,
    };
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

/** What is done between two pieces of a drawing. */
export interface Drawing {
  readonly pause: Pause;
  readonly onRows: (done: number) => void;
}

/** Draws, a block of rows at a time; the last round trip is the caller's. */
export const drawSheet = async (
  target: Excel.Worksheet,
  sheet: ResultSheet,
  { pause, onRows }: Drawing,
): Promise<void> => {
  const columns = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), Math.max(1, sheet.widths.length));
  const merged: Area[] = [];
  onRows(0);
  for (const block of blocksOf(sheet, columns)) {
    await pause();
    writeValues(target, block, columns);
    const placed = placedCells(block.sheet, block.top);
    writeLinks(target, placed);
    for (const [style, areas] of styledAreas(placed, (cell) => cell.style)) {
      for (const addresses of addressLists(areas, longestAddress)) applyLook(target.getRanges(addresses), looks[style]);
    }
    merged.push(...placed.flatMap(({ area }) => (area.rows > 1 || area.columns > 1 ? [area] : [])));
    await target.context.sync();
    onRows(block.top + block.sheet.rows.length);
  }
  await pause();
  for (const { row, column, rows, columns } of merged)
    target.getRangeByIndexes(row, column, rows, columns).merge(false);
  for (const [column, characters] of sheet.widths.entries()) {
    target.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  }
  if (sheet.frozen !== undefined) freeze(target, sheet.frozen);
  drawWordLooks(target, sheet);
  drawCharts(target, sheet);
};
