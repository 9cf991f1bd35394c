// Writes wps/files.json: what WPS's pages can come to load, by which they are packed for machines without a server.
import { reachable } from "./reachable.mjs";

export class WpsFilesPlugin {
  constructor(entries) {
    this.entries = entries;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("WpsFilesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "WpsFilesPlugin", stage }, () => {
        const found = this.entries
          .map((name) => compilation.entrypoints.get(name))
          .filter((each) => each !== undefined);
        const files = [...new Set(["icon-32.png", ...found.flatMap(reachable)])].sort();
        const text = `${JSON.stringify(files, null, 2)}\n`;
        compilation.emitAsset("wps/files.json", new sources.RawSource(text), { minimized: true });
      });
    });
  }
}
