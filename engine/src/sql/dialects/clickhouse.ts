// ClickHouse. Its joins fill in zeros for what is not there, and its aliases hide columns, unless it is told otherwise.
import { type Dialect, exponential } from "./dialect.js";

export const clickhouse: Dialect = {
  id: "clickhouse",
  name: "ClickHouse",
  executed: true,
  types: { text: "Nullable(String)", integer: "Nullable(Int64)", double: "Nullable(Float64)" },
  casts: { integer: "Nullable(Int64)", double: "Nullable(Float64)" },
  quote: "`",
  double: exponential,
  afterTable: " ENGINE = MergeTree ORDER BY tuple()",
  afterQuery: "\nSETTINGS join_use_nulls = 1, prefer_column_name_to_alias = 1",
  keeping: { clear: null, make: "CREATE OR REPLACE TEMPORARY TABLE * ENGINE = Memory AS" },
};
