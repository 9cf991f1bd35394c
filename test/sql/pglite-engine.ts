// PostgreSQL as WebAssembly, in memory.
import { PGlite } from "@electric-sql/pglite";
import type { SqlEngine } from "./sql-engine.js";
import { plainRow } from "./sql-engine.js";

/** Whole numbers of eight bytes and sums of them, by their types' numbers, which would be texts otherwise. */
const asNumbers = { 20: Number, 1700: Number };

export const openPglite = async (): Promise<SqlEngine> => {
  const database = await PGlite.create();
  return {
    dialect: "postgres",
    run: async (statement) =>
      (
        (await database.query(statement, [], { parsers: asNumbers })).rows as readonly Readonly<
          Record<string, unknown>
        >[]
      ).map(plainRow),
    close: async () => {
      await database.close();
    },
  };
};
