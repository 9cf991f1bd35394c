// The steps of `npm test`: what each runs, what its outcome counts for, and which run beside each other.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "./repository.mjs";
import { run } from "./run.mjs";

const installed = (...parts) => join(repository, "node_modules", ...parts);

/** A program that passes or fails as one. */
const program = (heading, script, ...args) => ({
  heading,
  run: async (options) => {
    const { status } = await run(process.execPath, [script, ...args], {}, options);
    return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  },
});

/** What mocha's counts mean: a run that broke off, or in which no test ran, has failed once. */
export const outcomeOf = (counts, status) => {
  if (counts === null) return { passed: 0, failed: 1, skipped: 0 };
  const { passes, failures, pending } = counts;
  const silentFailure = failures === 0 && (status !== 0 || passes === 0) ? 1 : 0;
  return { passed: passes, failed: failures + silentFailure, skipped: pending };
};

const readCounts = async (file) => {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return null;
  }
};

/** A mocha run, of which every test counts. */
const mochaRun = (heading, config) => ({
  heading,
  run: async (options) => {
    const folder = await mkdtemp(join(tmpdir(), "junheng-counts-"));
    const counts = join(folder, "counts.json");
    try {
      const reporter = join(repository, "scripts", "lib", "counting-reporter.mjs");
      // A browser left open by a test that broke off must not keep the run from coming to its end.
      const args = ["--exit", "--config", config, "--reporter", reporter, "--reporter-option", `counts=${counts}`];
      const { status } = await run(process.execPath, [installed("mocha", "bin", "mocha.js"), ...args], {}, options);
      return outcomeOf(await readCounts(counts), status);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

/**
 * Everything that has to hold, in rows that run beside each other; a step needs what those before it in its row have made, and nothing else.
 * Browser tests wait for pages most of the time and take longest, so that the first row has the processor before the others, which keep
 * both cores busy.
 */
export const rows = [
  [
    program("Build", installed("webpack-cli", "bin", "cli.js"), "--mode", "production"),
    mochaRun("Browser tests", "test/browser/.mocharc.cjs"),
  ],
  [program("Libraries and command", join(repository, "scripts", "prepare.mjs")), mochaRun("Tests", ".mocharc.json")],
  [
    program("Lint", installed("oxlint", "bin", "oxlint"), "--config", "oxlint.config.mjs"),
    program("Types", installed("@typescript", "native", "bin", "tsc"), "--noEmit"),
    program("Names of WPS", installed("@typescript", "native", "bin", "tsc"), "--noEmit", "-p", "test/wps/types"),
    program("Format", installed("oxfmt", "bin", "oxfmt"), "--check"),
  ],
];
