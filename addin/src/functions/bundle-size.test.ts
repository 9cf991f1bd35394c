// What Excel loads for the functions alone: held to 40 kB compressed.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect } from "chai";
import { build } from "esbuild";

describe("the functions' bundle", () => {
  it("is at most 40 kB compressed, without anything of a file reader or a pane", async () => {
    const result = await build({
      entryPoints: [fileURLToPath(new URL("functions.ts", import.meta.url))],
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: "iife",
      target: "es2022",
      charset: "utf8",
      conditions: ["@junheng/source"],
    });
    const size = gzipSync(result.outputFiles[0]?.contents ?? "", { level: 9 }).length;
    console.log(`      the functions' bundle: ${(size / 1000).toFixed(1)} kB gzip`);
    expect(size).to.be.greaterThan(1000);
    expect(size).to.be.at.most(40_000);
    const inputs = Object.keys(Object.values(result.metafile.outputs)[0]?.inputs ?? {});
    expect(
      inputs.filter((input) => /node_modules\/(?!zod)|function-help|src\/pane|workbook\//.test(input)),
    ).to.deep.equal([]);
  });
});
