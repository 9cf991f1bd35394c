// A result sheet, before it is an Excel file or cells in a host: rows of cells with their looks. Written by workbook/ and by the hosts.

/** How a cell looks. Fills carry meaning together with words, never alone. */
export type CellStyle = "title" | "header" | "label" | "number" | "text" | "good" | "bad" | "doubt" | "note";

/** A cell of a result sheet. Text is written as text, never as a formula. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly style?: CellStyle;
  /** How a number is shown, in Excel's format language, such as `0.00`. The value itself stays unrounded. */
  readonly format?: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** The cell of the user's own sheet this line speaks of; hosts make it a link. */
  readonly link?: { readonly sheet: string; readonly cell: string };
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
}
