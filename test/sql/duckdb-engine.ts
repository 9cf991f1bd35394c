// DuckDB in memory.
import { DuckDBInstance } from "@duckdb/node-api";
import type { SqlEngine } from "./sql-engine.js";
import { plainRow } from "./sql-engine.js";

export const openDuckdb = async (): Promise<SqlEngine> => {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  return {
    dialect: "duckdb",
    run: async (statement) => (await connection.runAndReadAll(statement)).getRowObjects().map(plainRow),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
};
