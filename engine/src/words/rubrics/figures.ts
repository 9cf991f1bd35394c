// The figures of a row, as the arithmetic of a rule writes them.
import type { NumberRef } from "../../rubrics/index.js";
import { plainNumber } from "../plain-number.js";

/** What a rule looked at in one row, and the full points. */
export interface Figures {
  readonly full: number;
  /** NaN where there is no number. */
  readonly figure: (ref: NumberRef) => number;
  /** The same, written. */
  readonly of: (ref: NumberRef) => string;
}

/** At most four decimals, and no zeros at the end. */
export const plain = (value: number): string => (Number.isFinite(value) ? plainNumber(value, 4) : "NaN");
