// What a clause of a printed rule is to the reader: a pattern, what it says, and examples of it.
import type { Fact } from "./rule-facts.js";
import type { Groups } from "./rule-parts.js";

/** A clause that is known: its pattern for the units at hand, and what it says. */
export interface ClauseForm {
  /** As they are printed; the first fact of each is what this clause says. */
  readonly examples: readonly string[];
  readonly pattern: (unit: string) => string;
  readonly read: (groups: Groups) => Fact | null;
}
