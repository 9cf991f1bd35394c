// The clauses that printed rules are made of: each a pattern over plain spelling, what it says, and examples of it.
import { judgeClauses } from "./clauses-of-judges.js";
import { limitClauses } from "./clauses-of-limits.js";
import { lineClauses } from "./clauses-of-lines.js";
import { presenceClauses } from "./clauses-of-presence.js";
import { rankClauses } from "./clauses-of-ranks.js";
import { unitClauses } from "./clauses-of-units.js";
import { yearClauses } from "./clauses-of-years.js";
import type { ClauseForm } from "./clause-form.js";

/** All of them. What a judge may take off looks like a range of values, and is looked for first. */
export const clauseForms: readonly ClauseForm[] = [
  ...judgeClauses,
  ...rankClauses,
  ...lineClauses,
  ...unitClauses,
  ...yearClauses,
  ...limitClauses,
  ...presenceClauses,
];
