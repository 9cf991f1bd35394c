// How a workbook looks: what its cells are shown with, apart from what they hold. Nothing here decides a figure.
import type { CellRange } from "@junheng/engine/reading/cells";
import type { FrozenPanes } from "./size-change.js";

/** Where a text stands in its cell. */
export type HorizontalPlace = "left" | "center" | "right" | "justify" | "distributed";
export type VerticalPlace = "top" | "center" | "bottom";

/** A font; colours are `#rrggbb` everywhere. */
export interface FontLook {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: "single" | "double";
  readonly strike?: true;
  readonly color?: string;
}

/** One line of a border, by the name that the file format has for it (`thin`, `mediumDashed` …). */
export interface LineLook {
  readonly style: string;
  readonly color: string;
}

/** The looks that cells share. */
export interface CellLook {
  readonly font: FontLook;
  readonly fill?: string;
  readonly borders: Readonly<Partial<Record<"top" | "right" | "bottom" | "left", LineLook>>>;
  readonly horizontal?: HorizontalPlace;
  readonly vertical: VerticalPlace;
  readonly wrap?: true;
  readonly indent?: number;
  /** In degrees, up from the line; `vertical` for signs one under the other. */
  readonly rotation?: number | "vertical";
  /** The code of the number format; none for General. */
  readonly format?: string;
}

/** Columns or rows one after the other, counted from 0, that have the same size and style. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font; none where the sheet's default holds. */
  readonly width?: number;
  readonly hidden?: true;
  readonly style?: number;
}

/** A row that has a height or a style of its own. */
export interface RowLook {
  readonly row: number;
  /** In points. */
  readonly height?: number;
  /** Whether the height was set by hand, so that it does not follow the content. */
  readonly fixed?: true;
  readonly hidden?: true;
  readonly style?: number;
}

/** A formula as it stands in its cell, without `=`. `stays` where it gives several cells or is no ordinary one: it is shown, not calculated. */
export interface FormulaLook {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly stays?: true;
  /** No result is stored for it: it was never calculated. */
  readonly empty?: true;
}

/** What a sheet has beside cells and their looks: charts and pictures are drawings. */
export type UnshownPart = "conditionalFormats" | "drawings" | "notes" | "tables" | "validations";

/** The looks of one sheet. */
export interface SheetLooks {
  readonly name: string;
  /** Row, column and style of each cell that has one, three numbers a cell; a style is a place in the workbook's `styles`. */
  readonly cells: Uint32Array;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  readonly merges: readonly CellRange[];
  readonly formulas: readonly FormulaLook[];
  readonly defaultWidth?: number;
  readonly defaultHeight?: number;
  readonly frozen?: FrozenPanes;
  readonly tabColor?: string;
  readonly gridlines: boolean;
  /** What of the sheet is not told here, each kind once: whoever shows the rest can say so. */
  readonly unshown: readonly UnshownPart[];
  /** In percent. */
  readonly zoom: number;
}

/** The looks of a workbook; the first style is that of cells that name none. */
export interface WorkbookLooks {
  readonly styles: readonly CellLook[];
  readonly sheets: readonly SheetLooks[];
}
