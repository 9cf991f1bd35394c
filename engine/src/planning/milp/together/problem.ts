// What planning several resources together is about: amounts, what may be added to them at what cost, and the rules they have to meet.

/** One amount of one school in one stage. */
export interface TogetherCell {
  /** What there is, in the indicator's own unit. */
  readonly amount: number;
  /** What it is divided by: pupils. */
  readonly divisor: number;
}

/** A cell that a school is asked for: the amount that meets it, and the least where it may be missed. */
export interface AskedCell {
  readonly cell: number;
  readonly need: number;
  readonly floor: number;
}

/** Units of one resource at one school. Where it serves both stages of a nine-year school, each has its share of what is added. */
export interface Addition {
  readonly parts: readonly { readonly cell: number; readonly share: number }[];
  /** Of one unit. */
  readonly cost: number;
  /** Persons and rooms; what is measured is solved in parts and then rounded to whole units. */
  readonly whole: boolean;
  /** The most that can be added. */
  readonly most: number;
}

/** The rule of a school in a stage: all of these met, but for so many, which stay at their floor or above. */
export interface SchoolAsked {
  readonly cells: readonly AskedCell[];
  readonly mayMiss: number;
}

/** The rule of an indicator in a stage: the coefficient of variation of these cells, weighted by divisor, is at most the limit. */
export interface SpreadAsked {
  readonly cells: readonly number[];
  readonly limit: number;
}

/** Everything that has to hold at once. */
export interface TogetherProblem {
  readonly cells: readonly TogetherCell[];
  readonly additions: readonly Addition[];
  readonly schools: readonly SchoolAsked[];
  readonly spreads: readonly SpreadAsked[];
}
