// Lays out packages/NAME/, what is handed out for an environment, once the site is built.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { filesIn } from "../lib/files-in.mjs";
import { repository } from "../lib/repository.mjs";
import { isPackaged, packageOf } from "../packages/package-of.mjs";

export class PackagePlugin {
  constructor(environment) {
    this.environment = environment;
  }

  apply(compiler) {
    if (!isPackaged(this.environment)) return;
    compiler.hooks.afterEmit.tapPromise("PackagePlugin", async () => {
      const folder = join(repository, "packages", this.environment.name);
      await rm(folder, { recursive: true, force: true });
      for (const { name, content } of await packageOf(this.environment, await filesIn(compiler.outputPath))) {
        const file = join(folder, name);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      console.log(`packages/${this.environment.name}/`);
    });
  }
}
