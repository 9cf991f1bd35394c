// What the ways of scoring share: inputs, numbers that may stand in a column, bands, and the rows that are compared.

/** A column of the data, or the points of another item of the rubric. */
export type InputRef = string | { readonly item: string };

/** A number that is written in the rule, or stands in a column. */
export type NumberRef = number | InputRef;

/** How part of a unit counts in “每 1 个百分点”: exactly, only when whole, or as soon as it has begun. */
export type UnitCount = "exact" | "whole" | "started";

/** Rows are compared with those that have the same values in these text inputs. Without it: with all. */
export interface Compared {
  readonly group?: readonly string[];
}

/** A step of a table of bands: from this value on. `to` is only for finding holes in what was printed. */
export interface MethodBand {
  /** None in the lowest band. */
  readonly from?: number;
  readonly to?: number;
  readonly points: number;
  readonly label?: string;
}

/** A table of bands. */
export interface BandTable {
  readonly bands: readonly MethodBand[];
  /** Whether a value at the edge is in the band above it (lower: closed at its lower side). Without it: it is. */
  readonly closed?: "lower" | "upper";
  /** Round the value before it is looked up. */
  readonly round?: number;
}
