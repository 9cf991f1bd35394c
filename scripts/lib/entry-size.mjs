// Measures what an entry of the engine costs the page that imports all of it, and refuses one that grew beyond its limit.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { repository } from "./repository.mjs";

/** At most so many kB (1,000 bytes) after gzip. */
export const limits = [
  { entry: "statistics", kilobytes: 8 },
  { entry: "statistics/shards", kilobytes: 4 },
  { entry: "statistics/shares", kilobytes: 5 },
  { entry: "statistics/shortfall", kilobytes: 1.5 },
  { entry: "statistics/intervals", kilobytes: 4.5 },
  { entry: "statistics/association", kilobytes: 3.5 },
  { entry: "statistics/contributions", kilobytes: 3 },
];

/** Bundles everything that an entry exports, minified, and gives its size in kB after gzip. */
export const sizeOfEntry = async (entry) => {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(repository, "engine", "src", entry, "index.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "warning",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
};

/** Prints the size of each entry that has a limit. Throws when one is beyond it. */
export const checkEntrySizes = async () => {
  for (const { entry, kilobytes } of limits) {
    const size = await sizeOfEntry(entry);
    const sentence = `@junheng/engine/${entry}: ${size.toFixed(1)} kB gzip, of at most ${kilobytes} kB`;
    if (size > kilobytes) throw new Error(`An entry has grown too large. ${sentence}.`);
    console.log(sentence);
  }
};
