// Puts functions.json and functions.zh-CN.json, by which Excel knows the functions, and their help pages beside the scripts.
import { join } from "node:path";
import { repository } from "../lib/repository.mjs";
import { run } from "../lib/run.mjs";

/** Runs scripts/functions-metadata.mjs once the scripts are written; a function without its words fails the build. */
export class FunctionsMetadataPlugin {
  constructor(site) {
    this.site = site;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise("FunctionsMetadataPlugin", async (compilation) => {
      const script = join(repository, "scripts", "functions-metadata.mjs");
      const { status } = await run(process.execPath, [script, compiler.outputPath, this.site]);
      if (status !== 0) {
        compilation.errors.push(
          new Error("functions.json could not be made from addin/src/functions; see the lines above."),
        );
      }
    });
  }
}
