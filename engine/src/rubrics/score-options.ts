// What a user may choose when a rubric is scored.
import type { RubricScores } from "./scores.js";

/** What becomes of an item whose figure is missing. */
export type MissingChoice = "open" | "zero" | "exclude" | "lastYear" | { readonly estimate: number };

/** The choices; each has a default that guesses nothing. */
export interface ScoreOptions {
  /** The date of the assessment, as an ISO date: items that are not in force then are left out. Without it: the rules that have no end. */
  readonly date?: string;
  /** By item id, or for all others under "*". Without it: open. */
  readonly missing?: Readonly<Record<string, MissingChoice>>;
  /** Last year's scores, for the choice `lastYear`; rows are found by name. */
  readonly lastYear?: RubricScores;
}
