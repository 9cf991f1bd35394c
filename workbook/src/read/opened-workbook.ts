// A workbook as any of the readers opens it: its sheets in order, each read when it is asked for, and its names.
import type { Grid } from "@junheng/engine/reading/cells";

/** A name of a workbook: what it stands for, and the sheet it belongs to (counted from 0), where it is not the whole workbook's. */
export interface DefinedName {
  readonly Name: string;
  readonly Ref: string;
  readonly Sheet?: number | undefined;
}

/** A sheet once it is read, and the addresses of its formulas that were saved without any result. */
export interface SheetRead {
  readonly grid: Grid;
  readonly formulasWithoutValue: readonly string[];
}

/** A sheet of cells before it is read. Charts and the like are none. */
export interface OpenedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Errors: a FileProblem where the sheet has too many cells. */
  readonly read: () => Promise<SheetRead> | SheetRead;
}

/** `sheets` has a place for each sheet of the workbook, so that a name finds its own; one without cells to read is null. */
export interface OpenedWorkbook {
  readonly sheets: readonly (OpenedSheet | null)[];
  readonly names: readonly DefinedName[];
}
