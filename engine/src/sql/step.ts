// A statement in named steps, each of which says what it is for.
import type { SqlWord } from "../words/index.js";

/** One step: what WITH calls it, what it is for, and its query. */
export interface Step {
  readonly name: string;
  readonly says: SqlWord;
  readonly query: string;
}

/** Columns one under another, as they are read. */
export const listed = (columns: readonly string[]): string => columns.join(",\n    ");

/** A query over its columns and what follows them. */
export const select = (columns: readonly string[], rest: string): string =>
  `  SELECT\n    ${listed(columns)}\n  ${rest.replaceAll("\n", "\n  ")}`;

/** Queries of the same columns, one below the other. */
export const together = (queries: readonly string[]): string => queries.join("\n  UNION ALL\n");

/** Steps and the query that they lead to. */
export const withSteps = (steps: readonly Step[], says: (word: SqlWord) => string, last: string): string =>
  `WITH\n${steps.map(({ name, says: word, query }) => `${says(word)}\n${name} AS (\n${query}\n)`).join(",\n")}\n${last}`;
