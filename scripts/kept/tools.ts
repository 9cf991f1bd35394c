// The writers and readers that are measured with, installed apart from the project. What cannot be had here is skipped, with a sentence.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** This folder, and the one in which everything is made. */
export const here = fileURLToPath(new URL(".", import.meta.url));
export const cache = fileURLToPath(new URL("../../.cache/kept/", import.meta.url));

/** What is at hand: each by its path; null where it is not. */
export interface Tools {
  readonly packages: string | null;
  readonly python: string | null;
  readonly soffice: string | null;
}

/** Runs a program; whether it ended well. What it said goes to the terminal. */
export const run = (program: string, words: readonly string[]): boolean =>
  spawnSync(program, words, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;

/** Installs what is missing. */
export function installTools(): Tools {
  mkdirSync(cache, { recursive: true });
  const found = { packages: packages(), python: python(), soffice: run("soffice", ["--version"]) ? "soffice" : null };
  const needed = { packages: "npm's registry", python: "Python 3 with venv and pip", soffice: "LibreOffice (soffice)" };
  for (const [name, what] of Object.entries(needed))
    if (found[name as keyof Tools] === null)
      console.error(`Without ${what}: what it writes and reads is not measured.`);
  return found;
}

const packages = (): string | null => {
  const folder = join(cache, "packages");
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(here, "package.json"), join(folder, "package.json"));
  if (existsSync(join(folder, "node_modules", "exceljs"))) return folder;
  const npm = process.env["npm_execpath"];
  const words = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder];
  const done = npm === undefined ? run("npm", words) : run(process.execPath, [npm, ...words]);
  return done ? folder : null;
};

const python = (): string | null => {
  const folder = join(cache, "python");
  const program = process.platform === "win32" ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
  if (run(program, ["-c", "import openpyxl, xlsxwriter, pyexcelerate"])) return program;
  const system = process.platform === "win32" ? "python" : "python3";
  const done =
    run(system, ["-m", "venv", folder]) &&
    run(program, ["-m", "pip", "install", "-q", "-r", join(here, "requirements.txt")]);
  return done ? program : null;
};

/** Converts files with LibreOffice, which calculates all formulas anew on loading. */
export function convert(files: readonly string[], kind: string, out: string): void {
  const profile = join(cache, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  copyFileSync(join(here, "readers", "calculating.xcu"), join(profile, "user", "registrymodifications.xcu"));
  const words = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", kind];
  run("soffice", [...words, "--outdir", out, ...files]);
}
