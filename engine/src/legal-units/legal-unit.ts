// What a legal unit is: several schools under one legal person (1+X, 一校多区), and how they are counted.
import type { NamedSchool } from "../schools/index.js";
import type { Where } from "../diagnostics/index.js";

/** How the schools of a unit count: all together as one school, or each by itself. */
export type CountedAs = "one" | "each";

/** Every way of counting. */
export const countedAs = ["one", "each"] as const satisfies readonly CountedAs[];

/** Where it is told: a list of communities (1+X), a column of a table of schools (总校), or a choice of the user's when collecting. */
export type UnitOrigin = "communities" | "column" | "choice";

/** A unit as a list names it, the school that leads first; its schools may not all be in the table. */
export interface ToldUnit {
  readonly name: string;
  readonly members: readonly ToldMember[];
  readonly where?: Where;
}

/** A school of such a list. */
export interface ToldMember extends NamedSchool {
  readonly where?: Where;
}

/** A school of a unit, and the positions of its records: one, or one for each stage. */
export interface UnitMember extends NamedSchool {
  readonly at: readonly number[];
}

/** A legal unit among the schools of a table (法人单位), its head first. */
export interface LegalUnit {
  /** The name of its head, or what the column calls it; with the head's code where two units have one name. */
  readonly name: string;
  readonly members: readonly UnitMember[];
  readonly origins: readonly UnitOrigin[];
  /** How the sheets themselves count it (是否计校数); null where they do not say, or not the same of all. */
  readonly told: CountedAs | null;
  /** The cells in which it is told. */
  readonly cells: readonly Where[];
}

/** A unit with what holds for it: what was chosen, else what the sheets say; null while nobody has decided. */
export interface CountedUnit extends LegalUnit {
  readonly counted: CountedAs | null;
}
