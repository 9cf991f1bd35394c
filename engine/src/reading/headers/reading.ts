// What reading a sheet gives: the records, how each column was understood, and every doubt.
import type { Diagnostic } from "../../diagnostics/index.js";
import type { LeftOutRow } from "./row-kind.js";
import type { SchoolRecord, Stage, Unit } from "../../schools/index.js";

/**
 * Where a column's figures belong: a field (`name`), a figure of the whole school (`whole.books`), a figure of a stage
 * (`primary.pupils`), or an indicator that the sheet already gives per pupil (`whole.teacherPupilRatio`, `junior.booksPerPupil`).
 */
export type FieldPath = string;

/** What a column could mean. `confidence` runs from 0 to 1; below 0.75 the user is asked. */
export interface ColumnCandidate {
  readonly path: FieldPath;
  readonly confidence: number;
}

/** How one column was understood. */
export interface ColumnReading {
  /** The letter of the column on its sheet. */
  readonly column: string;
  /** The header as it stands there, group and leaf joined by a slash. */
  readonly header: string;
  /** What it was taken for; null where it was left out. */
  readonly path: FieldPath | null;
  readonly confidence: number;
  /** Other things it could mean, likeliest first. */
  readonly candidates: readonly ColumnCandidate[];
  /** The unit the header names, as written there (万元, ㎡); empty where it names none. */
  readonly writtenUnit: string;
  /** The unit the field is kept in, and what a figure of this column is multiplied by to get there. */
  readonly unit: Unit;
  readonly factor: number;
  readonly hidden: boolean;
  /** The first three filled cells under the header, as they are shown. */
  readonly samples: readonly string[];
  /** `mapping` where the user said so. */
  readonly by: "catalogue" | "mapping" | "none";
}

/** One table found on a sheet; a sheet may hold several. */
export interface TableReading {
  readonly file?: string;
  readonly sheet: string;
  /** Rows are counted from 1, as the sheet shows them. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnReading[];
  readonly schoolRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly noteRows: readonly number[];
  /** Every row under the header that is no school, and what it is. */
  readonly leftOut: readonly LeftOutRow[];
  /** The stage that the block's title or the sheet's name speaks of. */
  readonly stage?: Stage;
  readonly records: readonly SchoolRecord[];
}

/** A correction or a promise about the columns of a sheet, saved and used again. */
export interface Mapping {
  readonly version: 1;
  /** The header text (as in `ColumnReading.header`, or the leaf alone) and what it means; null leaves the column out. */
  readonly columns: Readonly<Record<string, MappedColumn | string | null>>;
  /** What is the same for every row and stands in no column: stage, type, owner, locale, year. */
  readonly constants?: Readonly<Record<string, string | number | boolean>>;
  readonly sheet?: string;
  /** The rows of the header, counted from 1, where they cannot be found by themselves. */
  readonly headerRows?: readonly number[];
}

/** What a column means, and in which unit it is written there. */
export interface MappedColumn {
  readonly path: FieldPath;
  readonly unit?: string;
}

/** What reading sheets gives. */
export interface SchoolsReading {
  readonly tables: readonly TableReading[];
  readonly records: readonly SchoolRecord[];
  readonly diagnostics: readonly Diagnostic[];
}
