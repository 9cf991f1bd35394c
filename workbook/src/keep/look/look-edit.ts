// A changed look, and where.
import type { LookChange } from "../../looks/look-change.js";

/** A cell of a sheet, counted from 0, and what was changed of its look. */
export interface LookEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly look: LookChange;
}
