// What one kind of SQL writes otherwise than another. All else of a statement is the same in all of them.

/** The kinds of SQL that statements are written in. */
export const dialectIds = ["duckdb", "postgres", "spark", "clickhouse", "mysql", "hive", "oracle"] as const;

/** One of them. */
export type DialectId = (typeof dialectIds)[number];

/** How a step is kept, so that it is computed once however often it is read. */
export interface Keeping {
  /** What takes away the step of an earlier run, before its name; none where making it does. */
  readonly clear: string | null;
  /** What stands before the step's query; `*` is its name. */
  readonly make: string;
}

/** A kind of SQL as data. */
export interface Dialect {
  readonly id: DialectId;
  readonly name: string;
  /** Whether the project's own tests or its runs on distributed engines execute its statements; where not, the text says so. */
  readonly executed: boolean;
  /** The types of columns, as CREATE TABLE has them. */
  readonly types: { readonly text: string; readonly integer: string; readonly double: string };
  /** The types that CAST takes; a blank stays NULL in both. */
  readonly casts: { readonly integer: string; readonly double: string };
  /** What stands on both sides of a name that is not plain. */
  readonly quote: '"' | "`";
  /** A number with a point or an exponent, as a double and not as a decimal that is rounded. */
  readonly double: (number: number) => string;
  /** What follows the columns of CREATE TABLE. */
  readonly afterTable: string;
  /** What follows a query. */
  readonly afterQuery: string;
  /** How steps are kept; none where a query of WITH that is read more than once is computed once, or nearly. */
  readonly keeping: Keeping | null;
}

/** A double as nearly all have it: `8.5e-1`, the shortest digits that give it back. */
export const exponential = (number: number): string => number.toExponential().replace("e+", "e");
