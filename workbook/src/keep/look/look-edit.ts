// A changed look or changed sizes, and where.
import type { LookChange } from "../../looks/look-change.js";
import type { SizeChange } from "../../looks/size-change.js";

/** A cell of a sheet, counted from 0, and what was changed of its look. */
export interface LookEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly look: LookChange;
}

/** A sheet, and what was changed of its rows, columns, panes and tab. */
export interface SizeEdit {
  readonly sheet: string;
  readonly sizes: SizeChange;
}
