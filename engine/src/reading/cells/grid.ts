// A sheet as the engine sees it: rows of cells, where they stand, and what is merged or hidden. Made by workbook/ and by the hosts.

/** An error cell, such as `{ error: "#DIV/0!" }`. */
export interface ErrorCell {
  readonly error: string;
}

/** What a cell holds. A blank cell is null; a date is its text as shown. */
export type Cell = string | number | boolean | null | ErrorCell;

/** A rectangle of cells, counted from 0 within the grid, ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * What a form of ours carries unseen (names of the workbook): what it was made from, and where each figure stands now, wherever
 * rows were moved to. Cells are counted from 0 within the grid.
 */
export interface FormMark {
  /** The standard or rubric it was made from. */
  readonly made: string;
  /** The version of the form's layout. */
  readonly version: string;
  readonly cells: Readonly<Record<string, { readonly row: number; readonly column: number }>>;
  /** Figures whose cells were deleted. */
  readonly lost?: readonly string[];
}

/** A sheet, or a part of one. Rows may be shorter than others; what is not there is blank. */
export interface Grid {
  readonly file?: string;
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Where the first cell of `rows` stands on its sheet, counted from 0. */
  readonly origin?: { readonly row: number; readonly column: number };
  /** Where rows were arranged anew: where each cell stood in the grid before. A row without places stands where it did. */
  readonly places?: readonly (readonly { readonly row: number; readonly column: number }[])[];
  /** Where the grid is some rows of a longer one: the row in which each stood there, counted from 0. */
  readonly takenRows?: readonly number[];
  readonly merges?: readonly CellRange[];
  /** Hidden rows and columns, counted from 0 within the grid. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Columns whose figures are of a period that is not read, counted from 0 within the grid: they have no header. */
  readonly otherPeriodColumns?: readonly number[];
  /** Cells shown as a percentage (the number 0.9976 shown as 99.76%), as `row,column` within the grid. */
  readonly percentCells?: readonly string[];
  /** Cells with a formula that was never calculated: what is stored is nothing or a placeholder. As `row,column` within the grid. */
  readonly uncalculated?: readonly string[];
  /** Sheets that this program wrote carry a mark, so that they are never read as input. */
  readonly ours?: boolean;
  /** Which result stands on a sheet of ours (the id of its result sheet), where its mark says it. */
  readonly resultId?: string;
  /** A form that this program made, to be filled in: it is read by its mark, without guessing. */
  readonly form?: FormMark;
}
