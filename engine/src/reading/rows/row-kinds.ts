// What a row under a header can be, and why it was taken for that.
import type { Stage } from "../../schools/index.js";
import type { RowKind, RowStatistic } from "../headers/index.js";

export type { RowKind, RowStatistic };

/** A row with what it is. */
export interface ClassifiedRow {
  readonly row: number;
  readonly kind: RowKind;
  /** The name of the school, or the label of the row. */
  readonly label: string;
  /** The stage that the last heading within the block named. */
  readonly stage?: Stage;
  /** What it is of other rows; none where its words, and not arithmetic, say what it is. */
  readonly statistic?: RowStatistic;
  /** Nothing shows it to be a school, but its figures could be a school's. */
  readonly schoolLike?: true;
}

/** Where the columns stand that tell a row. */
export interface RowColumns {
  readonly name: number;
  /** −1 where there is none. */
  readonly code: number;
  /** Columns with figures. */
  readonly figures: readonly number[];
  /** Columns that say who a school is, beside its name and code: type, owner, township, … */
  readonly identity?: readonly number[];
  /** The column with pupils, by which means may be weighted. */
  readonly weight?: number;
  /** The rows of the header, to know them again. */
  readonly header?: readonly number[];
}
