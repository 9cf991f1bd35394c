// Figures of results that point at the cells of the user's own sheets, where these hold them now.
import type { Grid } from "@junheng/engine/reading/cells";
import { cellAt } from "@junheng/engine/reading/cells";
import type { ResultSheet } from "@junheng/engine/reports";
import { pointedAt } from "@junheng/engine/reports";
import type { ReadOptions, WriteOptions } from "./spreadsheet-host.js";

/** The sheets as they are to be written; each sheet of hers that a figure came from is read once. One that is gone is not pointed at. */
export async function pointAtHers(
  sheets: readonly ResultSheet[],
  read: (sheet: string) => Promise<Grid>,
  signal?: AbortSignal,
): Promise<readonly ResultSheet[]> {
  const origins = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell?.origin?.sheet ?? [])));
  const grids = new Map<string, Grid | null>();
  for (const name of new Set(origins)) {
    signal?.throwIfAborted();
    grids.set(name, await read(name).catch(() => null));
  }
  signal?.throwIfAborted();
  const cellOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) => {
    const grid = grids.get(sheet) ?? null;
    return grid === null ? null : cellAt(grid, cell);
  };
  return sheets.map((sheet) => pointedAt(sheet, cellOf));
}

/** The signal of writing alone, for reading: how far reading is, is not how far writing is. */
export const signalOf = ({ signal }: WriteOptions = {}): ReadOptions => (signal === undefined ? {} : { signal });
