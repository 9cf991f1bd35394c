// Builds what a clone needs right after `npm ci`: the engine, the workbook package and the solver as libraries, and the junheng command.
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { buildCommand } from "./lib/build-command.mjs";
import { bundleEngine } from "./lib/bundle-engine.mjs";
import { checkEntrySizes } from "./lib/entry-size.mjs";
import { repository } from "./lib/repository.mjs";
import { run } from "./lib/run.mjs";

const tsc = join(repository, "node_modules", "@typescript", "native", "bin", "tsc");

/** Compiles a package to ESM and declarations, from nothing, so that no file of an earlier build stays behind. */
const buildLibrary = async (name) => {
  await rm(join(repository, name, "dist"), { recursive: true, force: true });
  const { status } = await run(process.execPath, [tsc, "-p", `${name}/tsconfig.build.json`]);
  if (status !== 0) throw new Error(`${name}/ does not compile; see the lines above.`);
};

const prepare = async () => {
  if (!existsSync(tsc)) {
    console.log("Nothing was built: the development tools are not installed here. For a clone, run npm ci.");
    return;
  }
  const started = performance.now();
  await Promise.all([
    buildLibrary("engine").then(() => Promise.all([bundleEngine(), buildLibrary("workbook"), buildLibrary("solver")])),
    buildCommand(),
  ]);
  await checkEntrySizes();
  console.log(`Built engine, workbook, solver and cli in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
};

prepare().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
