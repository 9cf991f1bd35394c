// Runs the junheng command as a user does, and gives what it printed and how it ended.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** A path inside the repository. */
export const inRepository = (path: string): string => join(repository, path);

const folders: string[] = [];
process.once("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new empty folder, gone with all that is in it when the tests end. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "junheng-"));
  folders.push(folder);
  return folder;
}

/** Runs `junheng` with these words. */
export function runJunheng(...words: readonly string[]): {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRepository("cli/bin/junheng.mjs"), ...words], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, output: stdout, errors: stderr };
}
