// The workbench's host over its grid. The grid's library is made for bundlers: Node cannot read it before it is one file.
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { HostUnderTest } from "./host-under-test.js";

interface Bundled {
  readonly overUniver: () => HostUnderTest;
}

const bundled = async (): Promise<Bundled> => {
  const folder = mkdtempSync(join(tmpdir(), "junheng-grid-"));
  const outfile = join(folder, "grid.mjs");
  try {
    await build({
      entryPoints: [fileURLToPath(new URL("grid-of-univer.ts", import.meta.url))],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      mainFields: ["module", "main"],
      conditions: ["@junheng/source"],
      loader: { ".css": "empty" },
      logLevel: "error",
    });
    return (await import(pathToFileURL(outfile).href)) as Bundled;
  } finally {
    await rm(folder, { recursive: true });
  }
};

let once: Promise<Bundled> | undefined;

/** Makes it; the bundle is made once. */
export const overUniver = async (): Promise<HostUnderTest> => (await (once ??= bundled())).overUniver();
