// A program that measures the built workbench in a real browser, run apart: what it prints last is its figures.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Runs a program of this folder with an argument, and gives its figures. Errors: where the workbench is not built, or the program broke off. */
export function browserRun(program, argument) {
  if (!existsSync(new URL("../../dist/workbench.html", import.meta.url)))
    throw new Error("The workbench is not built: run npm run build first.");
  const child = fileURLToPath(new URL(program, import.meta.url));
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import=tsx", "--conditions=@junheng/source", child, String(argument)],
    { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${program} broke off in the browser; the lines above say why.`);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}
