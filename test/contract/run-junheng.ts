// Runs the junheng command, and gives what it printed and how it ended.
import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

/** What a run printed, and how it ended. */
export interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `junheng` with these words, without a process of its own: what it would print, and its status. */
export async function runJunheng(...words: readonly string[]): Promise<Run> {
  // Imported here as the command imports its parts, so that there is one copy of each.
  const { runCommand } = await import("../../cli/src/run-command.js");
  const { output = "", end, ...known } = await runCommand(words);
  const printed = await textOf(output);
  const { status, errors = "" } = end?.() ?? known;
  return { status, output: printed, errors };
}

const textOf = async (output: string | Uint8Array | AsyncIterable<string>): Promise<string> => {
  if (typeof output === "string") return output;
  if (output instanceof Uint8Array) return Buffer.from(output).toString("latin1");
  let text = "";
  for await (const piece of output) text += piece;
  return text;
};

/** Runs `junheng` with these words, where nothing may go wrong: what it prints. */
export async function succeeds(...words: readonly string[]): Promise<string> {
  const { status, output, errors } = await runJunheng(...words);
  expect(errors).to.equal("");
  expect(status).to.equal(0);
  return output;
}

/** Writes a file in a new folder: its path. */
export function written(name: string, content: string | Uint8Array): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command that is installed, as a user does, in a process of its own. */
export function spawnJunheng(...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRepository("cli/bin/junheng.mjs"), ...words], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, output: stdout, errors: stderr };
}
