// A spreadsheet in memory behind the port: for tests, and for pages that hold no grid.
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import type { ResultSheet } from "@junheng/engine/reports";
import { addressOf, asEnteredIn, cellAddress, placeInWorkbook } from "../addresses.js";
import { inSlices } from "../in-slices.js";
import { freeSheetName } from "../sheet-name.js";
import type { GridSource, HostAppearance, SpreadsheetHost } from "../spreadsheet-host.js";
import { HostError } from "../spreadsheet-host.js";
import type { MemoryArea, MemorySheet } from "./memory-sheets.js";
import { cellAt, firstCell, infoOf, partOf, renamed, sheetOfGrid, sheetOfResult } from "./memory-sheets.js";

/** A memory host, with what tests look at, and the user's hand. */
export interface MemoryHost extends SpreadsheetHost {
  /** The cells that `select` was asked to show, in order. */
  readonly selected: readonly string[];
  /** All sheets, in their order. */
  readonly sheets: () => readonly MemorySheet[];
  /** What was written, by name. */
  readonly written: ReadonlyMap<string, ResultSheet>;
  /** Changes a cell (counted from 0, within the grid) as a user would. */
  readonly edit: (sheet: string, row: number, column: number, cell: Cell) => void;
  readonly add: (grid: Grid) => void;
  readonly rename: (sheet: string, name: string) => void;
  /** Selects areas of a sheet, which comes to the front. */
  readonly choose: (sheet: string, areas: readonly MemoryArea[]) => void;
  /** Puts a formula into a cell (counted from 0); it is kept, and not worked out. */
  readonly putFormula: (sheet: string, row: number, column: number, formula: string) => void;
}

/** Makes a host over some grids; the first is the active sheet. */
export function createMemoryHost(
  grids: readonly Grid[],
  appearance: HostAppearance = { locale: "zh-CN", theme: "light" },
): MemoryHost {
  let count = 0;
  const nextId = (): string => `sheet-${count++}`;
  let sheets = grids.map((grid) => sheetOfGrid(grid, nextId()));
  let active = sheets[0]?.id;
  let areas: readonly MemoryArea[] = [];
  const settings = new Map<string, string>();
  const selected: string[] = [];
  const listeners = new Set<() => void>();

  const named = (name: string): MemorySheet => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new HostError("sheetNotFound", name);
    return found;
  };
  const change = (changed: MemorySheet): void => {
    sheets = sheets.map((sheet) => (sheet.id === changed.id ? changed : sheet));
  };
  const putFormula = (name: string, row: number, column: number, formula: string): void => {
    const sheet = named(name);
    change({ ...sheet, formulas: new Map([...sheet.formulas, [`${row},${column}`, formula]]) });
  };
  const inFront = (): MemorySheet => {
    const front = sheets.find(({ id }) => id === active) ?? sheets[0];
    if (front === undefined) throw new HostError("sheetNotFound");
    return front;
  };
  const chosen = (): MemoryArea | undefined => {
    if (areas.length > 1) throw new HostError("unsupported", "Areas");
    return areas[0];
  };
  const find = (source: GridSource): Grid => {
    if (source.kind === "table") throw new HostError("tableNotFound", source.name);
    if (source.kind === "sheet") return named(source.name).grid;
    const { grid } = inFront();
    const area = source.kind === "selection" ? chosen() : undefined;
    return area === undefined ? grid : partOf(grid, area);
  };

  /** New results stand where the first of those of before stood, or behind all. */
  const place = (results: readonly ResultSheet[]) => {
    const ids = new Set(results.map(({ id }) => id));
    const goes = ({ result }: MemorySheet): boolean => result !== undefined && ids.has(result.id);
    const first = sheets.findIndex(goes);
    const staying = sheets.filter((sheet) => !goes(sheet));
    const replaced = sheets.length - staying.length;
    const taken = staying.map(({ name }) => name);
    const added = results.map((result) => {
      const name = freeSheetName(result.name, taken);
      taken.push(name);
      return sheetOfResult(result, nextId(), name);
    });
    const at = first < 0 ? staying.length : first;
    sheets = [...staying.slice(0, at), ...added, ...staying.slice(at)];
    return { names: added.map(({ name }) => name), ids: added.map(({ id }) => id), replaced };
  };

  return {
    kind: "workbench",
    charts: false,
    selected,
    sheets: () => sheets,
    get written() {
      return new Map(sheets.flatMap(({ name, result }) => (result === undefined ? [] : [[name, result] as const])));
    },
    edit: (name, row, column, cell) => {
      const sheet = named(name);
      const rows = sheet.grid.rows.map((each, r) =>
        r === row ? each.map((old, c) => (c === column ? cell : old)) : each,
      );
      change({ ...sheet, grid: { ...sheet.grid, rows } });
      for (const listener of listeners) listener();
    },
    add: (grid) => {
      sheets = [...sheets, sheetOfGrid(grid, nextId())];
      active ??= sheets[0]?.id;
    },
    rename: (from, to) => change(renamed(named(from), to)),
    choose: (name, chosen) => {
      active = named(name).id;
      areas = chosen;
    },
    putFormula,
    appearance: () => Promise.resolve(appearance),
    listSheets: () => Promise.resolve(sheets.map(infoOf)),
    listTables: () => Promise.resolve([]),
    read: async (source, options = {}) => {
      const grid = find(source);
      options.signal?.throwIfAborted();
      options.onProgress?.(grid.rows.length, grid.rows.length);
      return await Promise.resolve(grid);
    },
    select: async (sheet, cell) => {
      await Promise.resolve(named(sheet));
      selected.push(`${sheet}!${cell}`);
    },
    selection: async () => {
      const area = chosen() ?? firstCell;
      return await Promise.resolve(placeInWorkbook(inFront().name, addressOf(area)));
    },
    enterFormula: async (formula) => {
      const { name, grid, formulas } = inFront();
      const { row, column } = chosen() ?? firstCell;
      const place = placeInWorkbook(name, cellAddress(row, column));
      if (cellAt(grid, row, column) !== null || formulas.has(`${row},${column}`)) throw new HostError("filled", place);
      putFormula(name, row, column, asEnteredIn(name, formula));
      return await Promise.resolve(place);
    },
    mendFormulas: async (mend) => {
      const mended: string[] = [];
      for (const { name, grid, formulas } of sheets)
        for (const [key, formula] of formulas) {
          const [row = 0, column = 0] = key.split(",").map(Number);
          const better = mend(formula, cellAt(grid, row, column));
          if (better === null) continue;
          putFormula(name, row, column, better);
          mended.push(placeInWorkbook(name, cellAddress(row, column)));
        }
      return await Promise.resolve({ mended, left: [] });
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
      await pause();
      return place(results);
    },
    removeWritten: () => {
      const before = sheets.length;
      sheets = sheets.filter(({ result }) => result === undefined);
      return Promise.resolve(before - sheets.length);
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
