// PostgreSQL as WebAssembly, in memory.
import { PGlite } from "@electric-sql/pglite";
import type { SqlEngine } from "./sql-engine.js";
import { plainRow } from "./sql-engine.js";

export const openPglite = async (): Promise<SqlEngine> => {
  const database = await PGlite.create();
  return {
    dialect: "postgres",
    run: async (statement) =>
      ((await database.query(statement)).rows as readonly Readonly<Record<string, unknown>>[]).map(plainRow),
    close: async () => {
      await database.close();
    },
  };
};
