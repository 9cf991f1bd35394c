// The cells of an opened sheet that look otherwise than in the file: what was made bold, coloured, framed or shown in another format here.
import type { IStyleData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { LookChange } from "@junheng/workbook/looks";
import { inSlices } from "../in-slices.js";
import type { ReadOptions } from "../spreadsheet-host.js";
import type { SheetAppearance } from "./grid-sheet.js";
import { lookChange } from "./look-change.js";
import { styleOf } from "./look-style.js";

/** A cell, counted from 0, and what was changed of its look. */
export interface ChangedLook {
  readonly row: number;
  readonly column: number;
  readonly look: LookChange;
}

/** Where a row or column of the file stands now; null where it was taken out. */
export interface NowAt {
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number | null;
  /** Whether a cell stands in a row or column that came in. */
  readonly isNew: (row: number, column: number) => boolean;
}

const widest = 16_384;

/** The changes. A cell that came in with a row or a column has the look of its neighbour in the file too, and counts only where that was changed. */
export async function changedLooks(
  sheet: FWorksheet,
  { looks, styles }: SheetAppearance,
  nowAt: NowAt,
  { signal }: ReadOptions = {},
): Promise<readonly ChangedLook[]> {
  const pause = inSlices(signal);
  const inner = sheet.getSheet();
  const known = sheet.getWorkbook().getStyles();
  const { cells } = looks;
  const before = new Map<number, number>();
  for (let at = 0; at < cells.length; at += 3) {
    const [row, column] = [nowAt.row(cells[at] ?? 0), nowAt.column(cells[at + 1] ?? 0)];
    if (row !== null && column !== null) before.set(row * widest + column, cells[at + 2] ?? 0);
  }
  const { ff, fs } = styleOf({ vertical: "bottom", borders: {}, font: styles.first?.font ?? {} });
  const ownName = (name: unknown): boolean => typeof name === "string" && name in styles.byName;
  const found: ChangedLook[] = [];
  const { endRow, endColumn } = inner.getCellMatrix().getDataRange();
  for (let row = 0; row <= endRow; row++) {
    await pause();
    for (let column = 0; column <= endColumn; column++) {
      const data = inner.getCellRaw(row, column);
      if (data === null || data === undefined) continue;
      const style = before.get(row * widest + column);
      const own = style === undefined ? (data.s ?? undefined) === undefined : styles.isOf(data.s, style);
      // With a style of the file's own that stood elsewhere there: it came with its row or column, or was copied.
      if (own || (style === undefined && ownName(data.s) && nowAt.isNew(row, column))) continue;
      const around = style === undefined ? { ...inner.getColumnStyle(column), ...inner.getRowStyle(row) } : {};
      const then = style === undefined ? around : (styles.byName[styles.nameOf(style, null)] ?? {});
      const look = lookChange(
        { ff, fs, ...then } as IStyleData,
        { ff, fs, ...around, ...known.getStyleByCell(data) } as IStyleData,
      );
      if (look !== null) found.push({ row, column, look });
    }
  }
  return found;
}
