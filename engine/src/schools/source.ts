// Where a figure of a record stands.
import type { Where } from "../diagnostics/index.js";
import type { RecordSource } from "./record.js";

/**
 * The file, sheet and cell of a field path of a record, as far as they are known. A place of the path's own comes before row and column.
 *
 * Rule: column and row make the cell. Units: rows from 1, columns as letters. Missing parts stay out. None: an empty place without a
 * source. Errors: none.
 *
 * Source: ours; a figure without a place cannot be shown to who typed it.
 *
 * @example
 * whereOf({ sheet: "小学", row: 7, columns: { "whole.books": "K" } }, "whole.books") // => { sheet: "小学", cell: "K7" }
 */
export function whereOf(source: RecordSource | undefined, path: string): Where {
  if (source === undefined) return {};
  const own = source.cells?.[path];
  if (own !== undefined) return own;
  const { file, sheet, row } = source;
  const column = source.columns?.[path];
  const where: { file?: string; sheet?: string; cell?: string } = {};
  if (file !== undefined) where.file = file;
  if (sheet !== undefined) where.sheet = sheet;
  if (row !== undefined && column !== undefined) where.cell = `${column}${row}`;
  return where;
}

/**
 * Whether a record says where the figure of a path stands (数据是否有出处).
 *
 * Rule: a cell of its own, or a column. Units: paths such as `whole.books`. A missing source knows no place. None: never null.
 * Errors: none.
 *
 * Source: ours; a corrected cell (`cells`) lies where its column does not say.
 *
 * @example
 * hasPlace({ sheet: "小学", row: 7, columns: { "whole.books": "K" } }, "whole.books") // => true
 * hasPlace(undefined, "whole.books") // => false
 */
export const hasPlace = (source: RecordSource | undefined, path: string): boolean =>
  source?.cells?.[path] !== undefined || source?.columns?.[path] !== undefined;
