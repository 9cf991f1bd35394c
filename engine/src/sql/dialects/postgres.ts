// PostgreSQL, and what speaks as it does (GaussDB, KingbaseES, Greenplum).
import { type Dialect, exponential } from "./dialect.js";

export const postgres: Dialect = {
  id: "postgres",
  name: "PostgreSQL",
  executed: true,
  types: { text: "TEXT", integer: "BIGINT", double: "DOUBLE PRECISION" },
  casts: { integer: "BIGINT", double: "DOUBLE PRECISION" },
  quote: '"',
  double: exponential,
  afterTable: "",
  afterQuery: "",
  keeping: null,
};
