// Figures per pupil of one school beside those of the others in its group.
import type { KeyedSchool } from "./check-finding.js";
import type { SpreadOfOthers } from "./robust-spread.js";

/** A figure per pupil, with what it is made of. */
export interface PerPupil {
  readonly path: string;
  readonly figure: number;
  readonly divisor: number | null;
  readonly value: number;
  readonly log: number;
  readonly paths: readonly string[];
  readonly group: string;
}

/** The figures of schools, and what the others have. */
export interface Groups {
  /** Those of a school, over something above zero. */
  readonly figures: (school: KeyedSchool) => readonly PerPupil[];
  /** The others of its group, as logarithms; the school's own figure as it was first given is left out. */
  readonly others: (school: KeyedSchool, figure: PerPupil) => SpreadOfOthers | null;
  /** All other schools, of whatever group. */
  readonly all: (school: KeyedSchool, figure: PerPupil) => SpreadOfOthers | null;
}
