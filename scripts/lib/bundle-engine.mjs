// The whole engine as one file for Node: importing it opens one file in place of hundreds. Bundlers take the files, which shake apart.
import { repository } from "./repository.mjs";

/** Makes engine/dist/bundled.js of engine/src/index.ts, with its source map; zod stays a package of its own. */
export const bundleEngine = async () => {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: repository,
    entryPoints: ["engine/src/index.ts"],
    outfile: "engine/dist/bundled.js",
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    external: ["zod"],
    minifyWhitespace: true,
    sourcemap: true,
    sourcesContent: false,
    logLevel: "warning",
  });
};
