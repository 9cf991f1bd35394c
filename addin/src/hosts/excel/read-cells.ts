// Reads a rectangle of Excel's cells in blocks of rows, one round trip a block: what each cell holds, and which are shown as percentages.
import type { Cell } from "@junheng/engine/reading/cells";
import type { ReadOptions } from "../spreadsheet-host.js";
import { isDateFormat, isPercentFormat } from "../number-format.js";

/** Excel on the web takes answers of 5 MB at most: that is some ten times as much as this. */
const cellsPerBlock = 60_000;
const rowsPerBlock = 2_000;

/** What a rectangle holds. `percentCells` are `row,column` within it. */
export interface CellsRead {
  readonly rows: readonly (readonly Cell[])[];
  readonly percentCells: readonly string[];
}

/** How many rows go into a block of so many columns. */
const blockHeight = (columns: number): number =>
  Math.max(1, Math.min(rowsPerBlock, Math.floor(cellsPerBlock / Math.max(1, columns))));

const mayBeError = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");

/** Shown texts are needed for dates, types for what looks like an error; both are asked for only where a block has some. */
const readBlock = async (block: Excel.Range): Promise<readonly (readonly Cell[])[]> => {
  const values = block.values as unknown[][];
  const formats = block.numberFormat as string[][];
  const isDate = (value: unknown, row: number, column: number): boolean =>
    typeof value === "number" && isDateFormat(formats[row]?.[column] ?? "General");
  const some = (test: (value: unknown, row: number, column: number) => boolean): boolean =>
    values.some((cells, row) => cells.some((value, column) => test(value, row, column)));
  const wanted = [...(some(isDate) ? ["text"] : []), ...(some(mayBeError) ? ["valueTypes"] : [])];
  if (wanted.length > 0) {
    block.load(wanted.join(","));
    await block.context.sync();
  }
  return values.map((cells, row) =>
    cells.map((value, column): Cell => {
      if (value === "" || value === null) return null;
      if (isDate(value, row, column)) return block.text[row]?.[column] ?? "";
      if (mayBeError(value) && block.valueTypes[row]?.[column] === Excel.RangeValueType.error)
        return { error: String(value) };
      return value as string | number | boolean;
    }),
  );
};

const percentCellsOf = (block: Excel.Range, top: number): string[] =>
  (block.numberFormat as string[][]).flatMap((formats, row) =>
    formats.flatMap((format, column) =>
      typeof block.values[row]?.[column] === "number" && isPercentFormat(format) ? [`${top + row},${column}`] : [],
    ),
  );

/** Reads all cells of a range whose `rowCount` and `columnCount` are loaded, telling how far it is; stops where the signal says so. */
export const readCells = async (range: Excel.Range, { signal, onProgress }: ReadOptions): Promise<CellsRead> => {
  const { rowCount, columnCount, context } = range;
  const height = blockHeight(columnCount);
  const rows: (readonly Cell[])[] = [];
  const percentCells: string[] = [];
  for (let top = 0; top < rowCount; top += height) {
    signal?.throwIfAborted();
    const block = range.getCell(top, 0).getResizedRange(Math.min(height, rowCount - top) - 1, columnCount - 1);
    block.load("values,numberFormat");
    await context.sync();
    rows.push(...(await readBlock(block)));
    percentCells.push(...percentCellsOf(block, top));
    onProgress?.(rows.length, rowCount);
  }
  signal?.throwIfAborted();
  return { rows, percentCells };
};
