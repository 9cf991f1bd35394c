// A column of values with its weights and groups, as a sheet holds them: what measures of balance are taken of.
import type { Diagnostic } from "../../diagnostics/index.js";

/**
 * Which columns to read. Each is a header's name as it stands there, the letters of a column (C), or two of these with a
 * stroke between them, the first divided by the second (computers/students).
 */
export interface SeriesRequest {
  readonly value: string;
  readonly weight: string;
  readonly group?: string;
  /** The period to read, in any spelling; without it the latest, where the table holds several. */
  readonly period?: string;
}

/** A column that was asked for: its header, and the letters of the one or two columns it is made of. */
export interface SeriesColumn {
  readonly header: string;
  readonly columns: readonly string[];
}

/** Why a row is not in the series. */
export type UnmeasuredReason = "no-value" | "no-weight" | "zero-weight" | "no-group" | "no-name";

/** A row that is not in the series, and the cell that keeps it out. */
export interface UnmeasuredRow {
  readonly cell: string;
  readonly name: string;
  readonly reason: UnmeasuredReason;
}

/** The rows of a sheet that can be measured. All lists are of one length. */
export interface Series {
  readonly file?: string;
  readonly sheet: string;
  readonly value: SeriesColumn;
  readonly weight: SeriesColumn;
  readonly group?: SeriesColumn;
  readonly values: readonly number[];
  readonly weights: readonly number[];
  /** None where no group was asked for. */
  readonly groups?: readonly string[];
  /** What the rows are called; empty where the sheet does not say. */
  readonly names: readonly string[];
  /** The cell of each value; of a quotient, the one above the stroke. */
  readonly cells: readonly string[];
  readonly leftOut: readonly UnmeasuredRow[];
}

/** What reading a series gives. Without a series, a diagnostic says why. */
export interface SeriesReading {
  readonly series: Series | null;
  /** The period (时期) that the rows are of; null where none is named. */
  readonly period: string | null;
  /** The periods that stand there as well and were not read, the latest first. */
  readonly otherPeriods: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}
