// The engines that statements are executed on: two that the project installs, and those that a machine may have.
import { openChdb, whyNoChdb } from "./chdb-engine.js";
import { openDuckdb } from "./duckdb-engine.js";
import { openMariadb, whyNoMariadb } from "./mariadb-engine.js";
import { openPglite } from "./pglite-engine.js";
import type { SqlEngine } from "./sql-engine.js";

/** How an engine is come by; `whyNot` is a sentence where this machine has none. */
export interface EngineDoor {
  readonly name: string;
  readonly whyNot: () => Promise<string | null>;
  readonly open: () => Promise<SqlEngine>;
}

const always = (): Promise<null> => Promise.resolve(null);

export const engines: readonly EngineDoor[] = [
  { name: "DuckDB", whyNot: always, open: openDuckdb },
  { name: "PostgreSQL (PGlite)", whyNot: always, open: openPglite },
  { name: "ClickHouse (chdb)", whyNot: whyNoChdb, open: openChdb },
  { name: "MariaDB", whyNot: whyNoMariadb, open: openMariadb },
];
