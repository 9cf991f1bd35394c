// Fails the build when what is loaded first grows beyond its limit, and prints the sizes otherwise.
import { gzipSync } from "node:zlib";

/** What a user waits for: the files of an entry that are loaded before anything can be done, in kB (1,000 bytes) after gzip. */
export const limits = [
  { what: "functions", entry: "functions", kilobytes: 40 },
  { what: "task pane, first load", entry: "taskpane", kilobytes: 250 },
  { what: "workbench, first load", entry: "workbench", kilobytes: 300 },
  { what: "WPS pane, first load", entry: "wps-pane", kilobytes: 250 },
  { what: "WPS functions and ribbon", entry: "wps-background", kilobytes: 450 },
];

const kilobytesOf = (compilation, entrypoint) => {
  const sizes = entrypoint
    .getFiles()
    .map((file) => gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length);
  return sizes.reduce((total, size) => total + size, 0) / 1000;
};

export class SizeLimitPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SizeLimitPlugin", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeLimitPlugin", stage }, () => {
        for (const { what, entry, kilobytes } of limits) {
          const entrypoint = compilation.entrypoints.get(entry);
          if (entrypoint === undefined) continue;
          const size = kilobytesOf(compilation, entrypoint);
          const sentence = `${what}: ${size.toFixed(1)} kB gzip, of at most ${kilobytes} kB`;
          if (size > kilobytes) compilation.errors.push(new Error(`Too much is loaded first. ${sentence}.`));
          else console.log(sentence);
        }
      });
    });
  }
}
