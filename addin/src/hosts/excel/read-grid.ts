// Reads a part of the workbook as a grid.
import type { Grid } from "@junheng/engine/reading/cells";
import type { GridSource, ReadOptions } from "../spreadsheet-host.js";
import { inExcel } from "./in-excel.js";
import { readCells } from "./read-cells.js";
import { readShape } from "./read-shape.js";
import { sourceRange } from "./source-range.js";
import { isResult, markOf } from "./written-mark.js";

/** Reads a source; a sheet on which nothing is written gives a grid without rows. */
export const readGrid = (source: GridSource, options: ReadOptions = {}): Promise<Grid> =>
  inExcel(async (context) => {
    options.signal?.throwIfAborted();
    const { sheet, range } = await sourceRange(context, source);
    const mark = markOf(sheet);
    if (range === null) {
      await context.sync();
      return { sheet: sheet.name, rows: [], ours: isResult(mark) };
    }
    const shape = await readShape(range);
    const { rows, percentCells } = await readCells(range, options);
    return {
      sheet: sheet.name,
      rows,
      origin: { row: range.rowIndex, column: range.columnIndex },
      ...shape,
      percentCells,
      ours: isResult(mark),
    };
  });
