// What the contract of hosts needs of a spreadsheet to try a host over it, whichever program it is.
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import type { SpreadsheetHost } from "../../addin/src/hosts/spreadsheet-host.js";

/** A sheet as its user sees it. */
export interface SeenSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** What stands in its cells, by address, blanks left out. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/** A host over a workbook, and the user's hand on it. */
export interface HostUnderTest {
  readonly host: SpreadsheetHost;
  /** Puts a sheet behind the others, as if it had come with the user's file; the first one is in front. */
  readonly fill: (grid: Grid) => void;
  /** All sheets, in their order. */
  readonly sheets: () => readonly SeenSheet[];
  readonly edit: (sheet: string, address: string, value: Cell) => Promise<void> | void;
  /** Puts a formula into a cell that shows something, as a file brings both. */
  readonly putFormula: (sheet: string, address: string, formula: string, shown: Cell) => void;
  readonly rename: (sheet: string, name: string) => void;
  /** Selects an area; null for several at once. */
  readonly select: (sheet: string, area: string | null) => void;
  readonly addTable: (name: string, sheet: string, area: string) => void;
  readonly protect: () => void;
  /** From now on the program fails when it has been asked so many more times; never where it is null. */
  readonly failAfter: (asked: number | null) => void;
  /** How often the program was asked so far. */
  readonly asked: () => number;
  /** A cell's number format, colour and formula, as it was written. */
  readonly written: (sheet: string, address: string) => { readonly format: string; readonly formula: string | null };
  /** Conditional formats: the first cell, what it has to equal, and its fill then. */
  readonly rules: (
    sheet: string,
  ) => readonly { readonly cell: string; readonly equal: string; readonly fill: string }[];
  readonly charts: (
    sheet: string,
  ) => readonly { readonly title: string; readonly series: number; readonly axes: readonly string[] }[];
}
