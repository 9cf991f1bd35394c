// One server of PostgreSQL in a folder of its own, on a port of loopback that was free; ended by its own process.
import type { ChildProcess } from "node:child_process";
import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port.js";
import type { PostgresHome } from "./postgres-home.js";
import { psql } from "./psql.js";

/** Where it is asked, and how it is ended and begun again. */
export interface PostgresServer {
  readonly port: number;
  /** Begins it, and comes back when it answers. */
  readonly start: () => Promise<void>;
  /** Ends it: as one pulls the plug (SIGQUIT), or in order. */
  readonly stop: (how: "SIGQUIT" | "SIGINT") => Promise<void>;
}

/** What the invented data need not be safe from, and what one machine bears for three servers. */
const settings = {
  listen_addresses: "127.0.0.1",
  fsync: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "4GB",
  shared_buffers: "256MB",
  work_mem: "128MB",
  jit: "off",
  max_parallel_workers_per_gather: "0",
} as const;

/** Makes its folder. It does not run yet. */
export async function makeServer({ programs, user }: PostgresHome, folder: string): Promise<PostgresServer> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const as = { ...user, cwd: folder };
  const data = join(folder, "data");
  const words = ["--pgdata", data, "--username", "junheng", "--auth", "trust", "--encoding", "UTF8", "--locale", "C"];
  execFileSync(join(programs, "initdb"), [...words, "--no-sync"], { ...as, stdio: ["ignore", "ignore", "pipe"] });
  const port = await freePort();
  const all = { ...settings, port: String(port), unix_socket_directories: folder };
  let running: ChildProcess | undefined;
  let said = "";
  return {
    port,
    start: async () => {
      said = "";
      const child = spawn(
        join(programs, "postgres"),
        ["-D", data, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
        { ...as, stdio: ["ignore", "ignore", "pipe"] },
      );
      child.stderr.on("data", (chunk: Buffer) => (said = `${said}${chunk.toString("utf8")}`.slice(-2000)));
      running = child;
      for (;;) {
        if (child.exitCode !== null) throw new Error(`PostgreSQL did not begin:\n${said}`);
        if ((await psql({ programs, port, script: "SELECT 1" })).status === 0) return;
        await wait(100);
      }
    },
    stop: async (how) => {
      const child = running;
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((done) => child.once("exit", done));
      child.kill(how);
      await ended;
    },
  };
}
