// The file that the grid's workbook was opened from, and how it can be saved: known before, so that the button can say it.
import type { OwnSettings, Reshaping, Shift } from "@junheng/workbook/keep";
import type { FUniver } from "@univerjs/core/facade";
import type { Merge } from "../hosts/univer/watch-shape.js";
import { watchShape } from "../hosts/univer/watch-shape.js";
import type { OpenedSheet } from "./open-files.js";

/**
 * How the workbook is saved: into its own file (`kept`), or as values alone, because its file is of another kind (`kind`), it came from
 * several files (`several`), cells or sheets were moved in a way that the file cannot be told (`reshaped`), or the file could not be written into (`failed`); `fresh`
 * where no file of the user's is open.
 */
export type Saving = "kept" | "kind" | "several" | "reshaped" | "failed" | "fresh";

/** An opened file with its bytes, and the sheets that it gave. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly OpenedSheet[];
}

/** What is open. */
export interface Opened {
  /** The file, or the first of several; none where nothing of the user's is open. */
  readonly file: OpenedFile | null;
  readonly saving: () => Saving;
  /** Rows and columns that were put in and taken out, by the names of their sheets in the file. */
  readonly shifts: () => readonly Shift[];
  /** All merged cells of the sheets that have others than the file. */
  readonly merges: () => NonNullable<Reshaping["merges"]>;
  /** Settings of ours that the file brought; none where it is of another kind, or one of several. */
  readonly settings: OwnSettings;
  /** From now on saved as values. */
  readonly giveUp: () => void;
  readonly stop: () => void;
}

/** Nothing of the user's. */
export const nothingOpened: Opened = {
  file: null,
  saving: () => "fresh",
  shifts: () => [],
  merges: () => [],
  settings: {},
  giveUp: () => undefined,
  stop: () => undefined,
};

/** Follows what becomes of opened files; `onChange` is called when the way of saving changes. */
export async function followOpened(
  api: FUniver,
  files: readonly File[],
  sheets: readonly OpenedSheet[],
  onChange: () => void,
): Promise<Opened> {
  const giving = files.filter(({ name }) => sheets.some(({ grid }) => grid.file === name));
  const [file] = giving;
  if (file === undefined) return nothingOpened;
  const { canSaveInto, movesBySheet, readSettings, spanAfter } = await import("@junheng/workbook/keep");
  const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
  const mergesAfter = (merges: readonly Merge[], shifts: readonly Shift[]): readonly Merge[] => {
    const [{ rows, columns } = { rows: [], columns: [] }] = movesBySheet(shifts).values();
    return merges.flatMap(({ startRow, endRow, startColumn, endColumn }) => {
      const down = spanAfter([startRow, endRow], rows);
      const across = spanAfter([startColumn, endColumn], columns);
      if (down === null || across === null || (down[0] === down[1] && across[0] === across[1])) return [];
      return [{ startRow: down[0], endRow: down[1], startColumn: across[0], endColumn: across[1] }];
    });
  };
  const watched = sheets.map(({ id, grid }) => ({ id, name: grid.sheet, ours: grid.ours === true }));
  const watch = watchShape(api, watched, mergesAfter, onChange);
  const isKind = canSaveInto(bytes);
  let hasFailed = false;
  return {
    file: { name: file.name, bytes: isKind ? bytes : new Uint8Array(), sheets },
    saving: () => {
      if (giving.length > 1) return "several";
      if (!isKind) return "kind";
      if (hasFailed) return "failed";
      return watch.isReshaped() ? "reshaped" : "kept";
    },
    shifts: watch.shifts,
    merges: () =>
      watch.merges().map(({ sheet, merges }) => ({
        sheet,
        ranges: merges.map(({ startRow, startColumn, endRow, endColumn }) => ({
          top: startRow,
          left: startColumn,
          bottom: endRow,
          right: endColumn,
        })),
      })),
    settings: giving.length === 1 && isKind ? await readSettings(bytes) : {},
    giveUp: () => {
      hasFailed = true;
      onChange();
    },
    stop: watch.stop,
  };
}

/** The name of a file of values: the user's own for another kind of file, else one that cannot be taken for the original. */
export function valuesName({ file, saving }: Opened, fallback: string, mark: string): string {
  if (file === null || saving() === "several") return fallback;
  const base = file.name.replace(/\.\w{1,5}$/, "");
  return `${base}${saving() === "kind" ? "" : mark}.xlsx`;
}
