// Puts licences.txt beside the pages: the licence of every package that is in a script of the site. The build fails where one is not known.
import { createRequire } from "node:module";
import { licencesOf, licenceText } from "../licences/licences-of.mjs";
import { bundledFiles } from "./bundled-files.mjs";

/** What is copied and not bundled. */
const copied = [createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")];

export class LicencesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "LicencesPlugin", stage }, () => {
        try {
          const text = licenceText(licencesOf([...bundledFiles(compilation), ...copied]));
          compilation.emitAsset("licences.txt", new sources.RawSource(text), { minimized: true });
        } catch (error) {
          compilation.errors.push(error);
        }
      });
    });
  }
}
