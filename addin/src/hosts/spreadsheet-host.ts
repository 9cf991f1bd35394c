// The one port between the pane and a spreadsheet. Excel and the workbench's grid stand behind it; the pane knows neither.
import type { Locale } from "@junheng/engine/diagnostics";
import type { ResultSheet } from "@junheng/engine/reports";
import type { Cell, Grid } from "@junheng/engine/reading/cells";

/** A sheet of the workbook. */
export interface SheetInfo {
  /** What the host knows it by, whatever it is called. */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Written by this program: never read as input. */
  readonly ours: boolean;
}

/** A named table of the workbook. */
export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
}

/** What to read. */
export type GridSource =
  | { readonly kind: "activeSheet" }
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "selection" }
  | { readonly kind: "table"; readonly name: string };

/** How the host looks, so that the pane can look the same. */
export interface HostAppearance {
  readonly locale: Locale;
  readonly theme: "light" | "dark" | "highContrast";
}

/** What was done by `writeSheets`. */
export interface WrittenSheets {
  /** The names the sheets got; a name the user had taken gets a number behind it. */
  readonly names: readonly string[];
  /** What the host knows them by. */
  readonly ids: readonly string[];
  /** How many of them replaced sheets of an earlier run. */
  readonly replaced: number;
}

/** What an older version of a program cannot do: no functions of ours, no sheets of ours, no word on what is merged or hidden. */
export type HostLack = "functions" | "writing" | "shape";

/** Formulas that were entered anew, by their places such as `'Sheet'!A1`. */
export interface MendedFormulas {
  readonly mended: readonly string[];
  /** Those that could not be entered, or still name nothing. */
  readonly left: readonly string[];
}

/** Stops what was started. */
export type Unsubscribe = () => void;

/** A spreadsheet as the pane sees it. Every method may reject with a `HostError`. */
export interface SpreadsheetHost {
  readonly kind: "excel" | "wps" | "workbench";
  /** Whether it draws the charts of result sheets. */
  readonly charts: boolean;
  /** What this version of the program cannot do; all where it says nothing. */
  readonly lacking?: readonly HostLack[];
  /** Whether what is written cannot be taken back with the program's own Undo, nor what was done before it. */
  readonly endsUndo?: boolean;
  appearance(): Promise<HostAppearance>;
  /** Calls back with what changed, language or theme, while the pane is open; where the host can tell. */
  onAppearance?(callback: (changed: Partial<HostAppearance>) => void): Unsubscribe;
  listSheets(): Promise<readonly SheetInfo[]>;
  listTables(): Promise<readonly TableInfo[]>;
  /** Reads cells in pieces, telling how many rows are done; an aborted signal rejects with an AbortError and changes nothing. */
  read(source: GridSource, options?: ReadOptions): Promise<Grid>;
  /** Shows a cell and selects it. */
  select(sheet: string, cell: string): Promise<void>;
  /** Where the selection is, as a formula names it: `'Sheet'!B2:B9`. Several areas are refused. */
  selection(): Promise<string>;
  /** Enters a formula into the first cell of the selection, and says where that is; a cell that holds anything is refused as "filled". */
  enterFormula(formula: string): Promise<string>;
  /** Offers each formula of her sheets with what its cell shows, and enters what comes back in its place. */
  mendFormulas(mend: (formula: string, shown: Cell) => string | null): Promise<MendedFormulas>;
  /**
   * Writes result sheets in pieces: they take the place of those of an earlier run with the same id when all are there, and not before. The
   * user's own are never touched. An aborted signal rejects with an AbortError and leaves the workbook as it was.
   */
  writeSheets(sheets: readonly ResultSheet[], options?: WriteOptions): Promise<WrittenSheets>;
  /** Removes every sheet that this program wrote, and says how many there were. */
  removeWritten(): Promise<number>;
  /** A value kept in the workbook itself, such as the corrected mapping. */
  loadSetting(key: string): Promise<string | null>;
  saveSetting(key: string, value: string): Promise<void>;
  /** The work at hand, where the page keeps it; Excel does not. */
  readonly work?: WorkPort;
  /** Calls back when the user's own cells change (not when this program writes). */
  onChange(callback: () => void): Unsubscribe;
}

/** What a page keeps of the work at hand from one visit to the next, beside the workbook. */
export interface WorkPort {
  /** A value kept under a key; null where there is none. */
  load(key: string): string | null;
  save(key: string, value: string): void;
  /** The files that schools sent, each with the path it was chosen by. */
  collected(): Promise<readonly { readonly name: string; readonly file: File }[]>;
  addCollected(files: readonly { readonly name: string; readonly file: File }[]): void;
  removeCollected(): void;
}

/** How to read. */
export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (rowsDone: number, rowsTotal: number) => void;
}

/** How to write. */
export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** The sheet that is being written, and the rows of all sheets. */
  readonly onProgress?: (sheet: string, rowsDone: number, rowsTotal: number) => void;
}

/** What went wrong in a host, as a code for `messages/`. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code:
      | "sheetNotFound"
      | "tableNotFound"
      | "protected"
      | "busy"
      | "cancelled"
      | "unsupported"
      | "filled"
      | "failed",
    readonly detail = "",
  ) {
    super(code);
  }
}
