// A spreadsheet in memory behind the port: for tests, and for pages that hold no grid.
import type { ResultSheet } from "@junheng/engine/reports";
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import { inSlices } from "../in-slices.js";
import type { GridSource, HostAppearance, SpreadsheetHost } from "../spreadsheet-host.js";
import { HostError } from "../spreadsheet-host.js";

/** A memory host, with what tests look at. */
export interface MemoryHost extends SpreadsheetHost {
  /** The cells that `select` was asked to show, in order. */
  readonly selected: readonly string[];
  /** What was written, by name. */
  readonly written: ReadonlyMap<string, ResultSheet>;
  /** Changes a cell (counted from 0) as a user would. */
  readonly edit: (sheet: string, row: number, column: number, cell: Cell) => void;
}

/** Makes a host over some grids; the first is the active sheet. */
export function createMemoryHost(
  grids: readonly Grid[],
  appearance: HostAppearance = { locale: "zh-CN", theme: "light" },
): MemoryHost {
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  const written = new Map<string, ResultSheet>();
  const settings = new Map<string, string>();
  const selected: string[] = [];
  const listeners = new Set<() => void>();
  const find = (source: GridSource): Grid => {
    const grid =
      source.kind === "sheet" ? sheets.get(source.name) : source.kind === "table" ? undefined : [...sheets.values()][0];
    if (grid !== undefined) return grid;
    throw new HostError(
      source.kind === "table" ? "tableNotFound" : "sheetNotFound",
      "name" in source ? source.name : "",
    );
  };
  return {
    kind: "workbench",
    charts: false,
    selected,
    written,
    edit: (sheet, row, column, cell) => {
      const grid = find({ kind: "sheet", name: sheet });
      const rows = grid.rows.map((each, r) => (r === row ? each.map((old, c) => (c === column ? cell : old)) : each));
      sheets.set(sheet, { ...grid, rows });
      for (const listener of listeners) listener();
    },
    appearance: () => Promise.resolve(appearance),
    listSheets: () =>
      Promise.resolve([
        ...[...sheets.keys()].map((name) => ({ id: name, name, hidden: false, ours: false })),
        ...[...written.keys()].map((name) => ({ id: name, name, hidden: false, ours: true })),
      ]),
    listTables: () => Promise.resolve([]),
    read: async (source, options = {}) => {
      const grid = find(source);
      options.signal?.throwIfAborted();
      options.onProgress?.(grid.rows.length, grid.rows.length);
      return await Promise.resolve(grid);
    },
    select: (sheet, cell) => {
      selected.push(`${sheet}!${cell}`);
      return Promise.resolve();
    },
    writeSheets: async (results, { signal, onProgress } = {}) => {
      const pause = inSlices(signal);
      const total = results.reduce((sum, { rows }) => sum + rows.length, 0);
      let done = 0;
      for (const { name, rows } of results) {
        onProgress?.(name, done, total);
        await pause();
        onProgress?.(name, (done += rows.length), total);
      }
      const before = new Set([...written.values()].map((sheet) => sheet.id));
      for (const sheet of results) written.set(sheet.name, sheet);
      const names = results.map((sheet) => sheet.name);
      return {
        names,
        ids: names,
        replaced: results.filter((sheet) => before.has(sheet.id)).length,
      };
    },
    removeWritten: () => {
      const count = written.size;
      written.clear();
      return Promise.resolve(count);
    },
    loadSetting: (key) => Promise.resolve(settings.get(key) ?? null),
    saveSetting: (key, value) => {
      settings.set(key, value);
      return Promise.resolve();
    },
    onChange: (callback) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
}
