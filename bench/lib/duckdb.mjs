// A column store as a contender: DuckDB in memory on one thread, as the others have one.
import { DuckDBInstance } from "@duckdb/node-api";

/** A table `t` with the columns `x` and `w` of the given arrays, and a function that gives the one number of a query on it. */
export async function duckTable(values, weights) {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await connection.run("create table t (x double, w double)");
  const appender = await connection.createAppender("t");
  for (let i = 0; i < values.length; i += 1) {
    appender.appendDouble(values[i]);
    appender.appendDouble(weights[i]);
    appender.endRow();
  }
  appender.closeSync();
  const ask = async (query) => Number((await connection.runAndReadAll(query)).getRows()[0][0]);
  return { ask, close: () => connection.closeSync() };
}
