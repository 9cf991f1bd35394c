// DuckDB: what a statement is tried in first, on any machine.
import { type Dialect, exponential } from "./dialect.js";

export const duckdb: Dialect = {
  id: "duckdb",
  name: "DuckDB",
  executed: true,
  types: { text: "VARCHAR", integer: "BIGINT", double: "DOUBLE" },
  casts: { integer: "BIGINT", double: "DOUBLE" },
  quote: '"',
  double: exponential,
  afterTable: "",
  afterQuery: "",
  keeping: null,
};
