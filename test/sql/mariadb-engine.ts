// MariaDB in a folder of its own, where the machine has it; without a network.
import { execFile, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import type { SqlEngine } from "./sql-engine.js";
import { tabRows } from "./tab-rows.js";

const server = ["/usr/sbin/mariadbd", "/usr/local/sbin/mariadbd"].find((path) => existsSync(path));

export const whyNoMariadb = (): Promise<string | null> =>
  Promise.resolve(server === undefined ? "MariaDB was not asked: this machine does not have it." : null);

export const openMariadb = async (): Promise<SqlEngine> => {
  const folder = mkdtempSync(join(tmpdir(), "junheng-maria-"));
  const socket = join(folder, "s");
  const data = join(folder, "data");
  spawnSync("mariadb-install-db", [`--datadir=${data}`, "--user=root", "--auth-root-authentication-method=normal"]);
  const child = spawn(server ?? "", [
    ...["--no-defaults", `--datadir=${data}`, `--socket=${socket}`, "--skip-networking", "--user=root"],
    "--character-set-server=utf8mb4",
  ]);
  const client = async (statement: string): Promise<string> => {
    const running = promisify(execFile)(
      "mariadb",
      ["--no-defaults", "-uroot", `--socket=${socket}`, "--batch", "--default-character-set=utf8mb4", "-D", "test"],
      { maxBuffer: 1e9 },
    );
    running.child.stdin?.end(statement);
    return (await running).stdout;
  };
  for (let tries = 0; !existsSync(socket) && tries < 600; tries += 1) await wait(100);
  return {
    dialect: "mysql",
    run: async (statement) => tabRows(await client(`CREATE DATABASE IF NOT EXISTS test; ${statement};`), "NULL"),
    close: async () => {
      child.kill();
      await new Promise((done) => child.once("exit", done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
