// Bundles the junheng command. Split into chunks, so that reading and writing files is loaded only when it is needed.
import { execFileSync } from "node:child_process";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { licencesOf, licenceText } from "../licences/licences-of.mjs";
import { repository } from "./repository.mjs";

/** Packages in CommonJS ask for `require`, which a module does not have by itself. */
const requireForModules = `import { createRequire as createRequireOf } from "node:module"; const require = createRequireOf(import.meta.url);`;

/** The manual page in a language, as the built command writes it. */
const manualPage = (locale) =>
  execFileSync(process.execPath, [
    join(repository, "cli/bin/junheng.mjs"),
    "help",
    "--format",
    "man",
    "--lang",
    locale,
  ]);

/** Makes cli/dist from cli/src/main.ts. */
export const buildCommand = async () => {
  const { build } = await import("esbuild");
  const folder = join(repository, "cli", "dist");
  await rm(folder, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: repository,
    entryPoints: {
      main: "cli/src/main.ts",
      "read-file.worker": "cli/src/input/read-file.worker.ts",
      "solve.worker": "cli/src/solver/solve.worker.ts",
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    mainFields: ["module", "main"],
    conditions: ["@junheng/source"],
    banner: { js: requireForModules },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "eof",
    // Maps name the file and the line; what stands there is in the repository, and would treble the package.
    sourcemap: "linked",
    sourcesContent: false,
    logLevel: "warning",
    metafile: true,
  });
  const { resolve } = createRequire(import.meta.url);
  await copyFile(resolve("highs/runtime"), join(folder, "highs.wasm"));
  await copyFile(resolve("@resvg/resvg-wasm/index_bg.wasm"), join(folder, "resvg.wasm"));
  const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const licences = licencesOf(bundled.map((file) => join(repository, file)));
  await writeFile(join(folder, "licences.txt"), licenceText(licences));
  await mkdir(join(folder, "man"));
  await writeFile(join(folder, "man", "junheng.1"), manualPage("en"));
  await writeFile(join(folder, "man", "junheng-zh.1"), manualPage("zh-CN"));
};
