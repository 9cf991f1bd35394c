// Every kind of SQL that statements are written in.
import { clickhouse } from "./clickhouse.js";
import type { Dialect, DialectId } from "./dialect.js";
import { duckdb } from "./duckdb.js";
import { hive } from "./hive.js";
import { mysql } from "./mysql.js";
import { oracle } from "./oracle.js";
import { postgres } from "./postgres.js";
import { spark } from "./spark.js";

export { dialectIds } from "./dialect.js";
export type { Dialect, DialectId, Keeping } from "./dialect.js";

/** By their names. */
export const dialects: Readonly<Record<DialectId, Dialect>> = {
  duckdb,
  postgres,
  spark,
  clickhouse,
  mysql,
  hive,
  oracle,
};
