// A statement in named steps, each of which says what it is for: queries of one WITH, or kept one by one where WITH computes them again.
import type { SqlWord } from "../words/index.js";
import type { Keeping } from "./dialects/index.js";

/** One step: what it is called, what it is for, and its query. */
export interface Step {
  readonly name: string;
  readonly says: SqlWord;
  readonly query: string;
}

/** Columns one under another, as they are read; each says its name, as ClickHouse calls one that several tables have `c.county`. */
export const listed = (columns: readonly string[]): string =>
  columns.map((column) => column.replace(/^\w+\.(\w+)$/, "$& AS $1")).join(",\n    ");

/** A query over its columns and what follows them. */
export const select = (columns: readonly string[], rest: string): string =>
  `  SELECT\n    ${listed(columns)}\n  ${rest.replaceAll("\n", "\n  ")}`;

/** Queries of the same columns, one below the other. */
export const together = (queries: readonly string[]): string => queries.join("\n  UNION ALL\n");

/** Steps and the query that they lead to. */
export const withSteps = (steps: readonly Step[], says: (word: SqlWord) => string, last: string): string =>
  `WITH\n${steps.map(({ name, says: word, query }) => `${says(word)}\n${name} AS (\n${query}\n)`).join(",\n")}\n${last}`;

/** A step that is kept by itself. */
export const kept = ({ name, query }: Step, { make }: Keeping): string => `${make.replace("*", name)}\n${query}`;
