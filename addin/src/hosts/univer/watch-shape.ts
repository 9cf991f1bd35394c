// What a user does to the opened sheets that is no change of cells: rows and columns put in and taken out, merges, and whatever else was moved.
import type { FUniver } from "@univerjs/core/facade";

/** After one of these a cell no longer stands where the file can be told it stands. Undoing it comes by these ways too. */
const reshaping = /^sheet\.mutation\.(remove-sheet|move-(rows|columns)|reorder-range|set-worksheet-(name|order))$/;

/** Rows or columns put in or taken out, which the file can be told. */
const shifting = /^sheet\.mutation\.(insert|remove)-(row|rows|col)$/;

/** Merges move with rows and columns, and are held against the file's where they were changed otherwise. */
const merging = /^sheet\.mutation\.(?:add|remove)-worksheet-merge$/;

/** Rows or columns put in before `at` (`count` above 0) or taken out from `at` on (below 0), on a sheet by its name in the file. */
export interface GridShift {
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** A sheet that is watched: its id in the grid, its name in the file, and whether it holds results of an earlier run. */
export interface WatchedSheet {
  readonly id: string;
  readonly name: string;
  readonly ours: boolean;
}

/** What was done since the sheets were opened. */
export interface ShapeWatch {
  /** Whether something was moved in a way that the file cannot be told. */
  readonly isReshaped: () => boolean;
  /** Rows and columns put in and taken out, one after the other; what was undone is not among them. */
  readonly shifts: () => readonly GridShift[];
  /** All merges of the sheets that have others than the file. */
  readonly merges: () => readonly { readonly sheet: string; readonly merges: readonly Merge[] }[];
  readonly stop: () => void;
}

/** A result sheet of an earlier run may go, and come again. */
const removing = "sheet.mutation.remove-sheet";

/** Where merges stand after shifts; from the library that writes the file, so that both agree. */
type MergesAfter = (merges: readonly Merge[], shifts: readonly GridShift[]) => readonly Merge[];

/** A merged range of the grid. */
export interface Merge {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Watches sheets; `onChange` is called after each change of their shape. */
export function watchShape(
  api: FUniver,
  sheets: readonly WatchedSheet[],
  mergesAfter: MergesAfter,
  onChange: () => void,
): ShapeWatch {
  const watched = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const mergesOf = (id: string): readonly Merge[] =>
    api.getActiveWorkbook()?.getSheetBySheetId(id)?.getSheet().getMergeData() ?? [];
  const before = new Map(sheets.map(({ id }) => [id, mergesOf(id).map((merge) => ({ ...merge }))]));
  let reshaped = false;
  let shifts: readonly GridShift[] = [];
  const merged = new Set<string>();

  const add = (shift: GridShift): void => {
    const last = shifts.findLastIndex(({ sheet }) => sheet === shift.sheet);
    const undone = shifts[last];
    const isUndone = undone?.axis === shift.axis && undone.at === shift.at && undone.count === -shift.count;
    shifts = isUndone ? shifts.filter((_, at) => at !== last) : [...shifts, shift];
  };
  const hasOtherMerges = (id: string): boolean => {
    const name = watched.get(id)?.name;
    const own = shifts.filter(({ sheet }) => sheet === name);
    return keyOf(mergesAfter(before.get(id) ?? [], own)) !== keyOf(mergesOf(id));
  };

  const listening = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    const { subUnitId, range } = (params ?? {}) as { readonly subUnitId?: string; readonly range?: Merge };
    const sheet = watched.get(subUnitId ?? "");
    if (sheet === undefined) return;
    const [, way, what] = shifting.exec(id) ?? [];
    if (way !== undefined && range !== undefined) {
      const [first, last] = what === "col" ? [range.startColumn, range.endColumn] : [range.startRow, range.endRow];
      const count = (last - first + 1) * (way === "insert" ? 1 : -1);
      add({ sheet: sheet.name, axis: what === "col" ? "column" : "row", at: first, count });
    } else if (merging.test(id)) merged.add(sheet.id);
    else if (reshaping.test(id) && !(id === removing && sheet.ours)) reshaped = true;
    else return;
    onChange();
  });
  return {
    isReshaped: () => reshaped,
    merges: () =>
      [...merged].filter(hasOtherMerges).flatMap((id) => {
        const name = watched.get(id)?.name;
        return name === undefined ? [] : [{ sheet: name, merges: mergesOf(id) }];
      }),
    shifts: () => shifts,
    stop: () => listening.dispose(),
  };
}

const keyOf = (merges: readonly Merge[]): string =>
  merges
    .map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn].join())
    .sort()
    .join(" ");
