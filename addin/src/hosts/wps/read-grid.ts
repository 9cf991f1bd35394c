// Reads a part of the workbook as a grid: values in blocks of rows, then what is merged, hidden, a date or a percentage.
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import { inSlices } from "../in-slices.js";
import type { GridSource, ReadOptions } from "../spreadsheet-host.js";
import type { Area } from "../styled-areas.js";
import { cellOf, rowsOf } from "./cell-values.js";
import { inWps } from "./in-wps.js";
import type { WpsApplication, WpsSheet } from "./model.js";
import { rangeOf } from "./range-of.js";
import { datesAndPercents } from "./read-formats.js";
import { readShape } from "./read-shape.js";
import { isResult, markOf } from "./sheets.js";
import { sourceRange } from "./source-range.js";

/** So many cells are asked for at a time: the model holds the page while it answers. */
const cellsPerBlock = 60_000;

/** Reads a source; a sheet on which nothing is written gives a grid without rows. */
export const readGrid = (app: WpsApplication, source: GridSource, options: ReadOptions = {}): Promise<Grid> =>
  inWps(async () => {
    options.signal?.throwIfAborted();
    const { sheet, range } = sourceRange(app, source);
    const name = sheet.Name;
    const ours = isResult(markOf(sheet));
    if (range === null) return { sheet: name, rows: [], ours };
    const place: Area = {
      row: range.Row - 1,
      column: range.Column - 1,
      rows: range.Rows.Count,
      columns: range.Columns.Count,
    };
    const values = await readValues(sheet, place, options);
    // An empty sheet is one cell with nothing in it.
    if (values.length === 1 && values[0]?.length === 1 && values[0][0] === null) return { sheet: name, rows: [], ours };
    const { rows, percentCells } = datesAndPercents(sheet, place, values);
    return {
      sheet: name,
      rows,
      origin: { row: place.row, column: place.column },
      ...readShape(sheet, place),
      percentCells,
      ours,
    };
  });

const readValues = async (
  sheet: WpsSheet,
  place: Area,
  { signal, onProgress }: ReadOptions,
): Promise<readonly (readonly Cell[])[]> => {
  const height = Math.max(1, Math.floor(cellsPerBlock / place.columns));
  const pause = inSlices(signal);
  const rows: (readonly Cell[])[] = [];
  for (let top = 0; top < place.rows; top += height) {
    await pause();
    const block = { ...place, row: place.row + top, rows: Math.min(height, place.rows - top) };
    rows.push(...rowsOf(rangeOf(sheet, block).Value2).map((row) => row.map(cellOf)));
    onProgress?.(rows.length, place.rows);
  }
  signal?.throwIfAborted();
  return rows;
};
