// What a user changed of the shape of a sheet: what is named here becomes so, all the rest stays as the file has it.

/** A row, counted from 0. */
export interface RowSize {
  readonly row: number;
  /** In points; null for as high as its content. */
  readonly height?: number | null;
  readonly hidden?: boolean;
}

/** A column, counted from 0. */
export interface ColumnSize {
  readonly column: number;
  /** In characters of the default font. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** So many rows and columns stay in view, from a first row and column on; none of both where nothing is frozen. */
export interface FrozenPanes {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Changes of one sheet. */
export interface SizeChange {
  readonly rows?: readonly RowSize[];
  readonly columns?: readonly ColumnSize[];
  readonly frozen?: FrozenPanes;
  /** As `#rrggbb`; null for none. */
  readonly tabColor?: string | null;
  readonly gridlines?: boolean;
}
