// A result sheet, before it is an Excel file or cells in a host: rows of cells with their looks. Written by workbook/ and by the hosts.

/** How a cell looks. Fills carry meaning together with words, never alone. */
export type CellStyle = "title" | "header" | "label" | "number" | "text" | "good" | "bad" | "doubt" | "note";

/** A cell of a result sheet. Text is written as text, never as a formula: that is said in `formula`, which only our own words make. */
export interface SheetCell {
  readonly value: string | number | null;
  /**
   * A formula in Excel's language without its sign, of the sheet's own cells and of those of other result sheets (`ofSheet`); `value` is
   * what it comes to now.
   */
  readonly formula?: string;
  /** The cell of the user's own sheet that the number was read from: written into her own workbook, a formula points at it where it holds the number. */
  readonly origin?: { readonly sheet: string; readonly cell: string };
  readonly style?: CellStyle;
  /** How a number is shown, in Excel's format language, such as `0.00`. The value itself stays unrounded. */
  readonly format?: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** The cell of the user's own sheet this line speaks of; hosts make it a link. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** An area of the sheet's own cells, counted from 0. */
export interface SheetArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a chart shows in one colour. */
export interface ChartSeries {
  readonly name: string;
  readonly values: SheetArea;
  /** Drawn as a line over the bars of the others, such as a limit. */
  readonly line?: true;
}

/** A chart of cells of its own sheet. Hosts that have charts draw it as one of theirs; the cells hold the same without it. */
export interface SheetChart {
  /**
   * Points joined by lines on two number axes; bars standing side by side, or lying upon one another; an arrow a row from the number
   * of the first series to that of the second, which stands beside it.
   */
  readonly kind: "lines" | "columns" | "stackedBars" | "arrows";
  readonly title: string;
  /** What stands along the first axis, and what the numbers are: names beside the axes, empty for none. */
  readonly axes?: { readonly along: string; readonly values: string };
  /** The numbers or names along the first axis. */
  readonly along: SheetArea;
  readonly series: readonly ChartSeries[];
  /** The cells it covers. */
  readonly place: SheetArea;
}

/**
 * Whether a sheet of ours holds data rather than results (数据表还是结果表), such as the clean table of what was collected.
 *
 * Rule: its id begins with `data-`. It is replaced and removed like the others, but read like the user's own. Units: none. Zeros: none.
 * Missing: none. None: an empty id is false. Errors: none. Source: ours (decision 23).
 *
 * @example
 * holdsData("data-collected") // => true
 * holdsData("verdict") // => false
 */
export const holdsData = (id: string): boolean => id.startsWith("data-");

/** Cells of words that formulas make: one that says this has this look, also when the word changes. */
export interface WordLook {
  readonly area: SheetArea;
  readonly word: string;
  readonly style: "good" | "bad" | "doubt";
}

/** A result sheet: cells that a span covers are null. */
export interface ResultSheet {
  /** A stable id, by which a second run finds and replaces what the first one wrote. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Rows that are printed on top of every page, where they are others than those that stay in view. */
  readonly repeated?: { readonly row: number; readonly rows: number };
  /** How many columns are printed, where not all are. */
  readonly printedColumns?: number;
  /** Rows that begin a page of their own in print. */
  readonly pages?: readonly number[];
  readonly charts?: readonly SheetChart[];
  readonly wordLooks?: readonly WordLook[];
}
