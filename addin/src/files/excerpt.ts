// The cells around a cell of a file, for looking at where a figure comes from.
import type { Grid } from "@junheng/engine/reading/cells";
import { columnLetters, textOf } from "@junheng/engine/reading/cells";

/** A piece of a sheet: the letters of its columns, the numbers of its rows, the texts, and where the cell asked for is. */
export interface Excerpt {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  readonly cell: string;
}

/** So many rows above and below, and columns before and behind. */
const rowsAround = 3;
const columnsBefore = 4;
const columnsBehind = 2;

/** Cuts the piece out; none where there is no such sheet or the address is none. */
export function excerptOf(grids: readonly Grid[], sheet: string, cell: string): Excerpt | null {
  const grid = grids.find((each) => each.sheet === sheet);
  const found = /^([A-Z]{1,3})(\d{1,7})/.exec(cell);
  if (grid === undefined || found === null) return null;
  const column = [...(found[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(found[2]) - 1;
  const [top, left] = [grid.origin?.row ?? 0, grid.origin?.column ?? 0];
  const first = Math.max(row - rowsAround, top);
  const from = Math.max(column - columnsBefore, left);
  const letters = Array.from({ length: column + columnsBehind - from + 1 }, (_, at) => columnLetters(from + at));
  const rows = Array.from({ length: row + rowsAround - first + 1 }, (_, at) => first + at).map((number) => ({
    number: number + 1,
    cells: letters.map((_, at) => textOf(grid.rows[number - top]?.[from + at - left]).slice(0, 60)),
  }));
  return { columns: letters, rows, cell: `${found[1] ?? ""}${found[2] ?? ""}` };
}
