// What Excel loads for the functions: what every call needs is held to 40 kB compressed, in the build; here, what is not in it.
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { build } from "esbuild";

/** What is loaded at once, and what only when a function asks for it. */
const bundled = async (): Promise<{ readonly first: readonly string[]; readonly later: readonly string[] }> => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL("functions.ts", import.meta.url))],
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: "esm",
    outdir: "out",
    target: "es2022",
    conditions: ["@junheng/source"],
  });
  const all = Object.keys(metafile.outputs);
  const reached = new Set(all.filter((path) => metafile.outputs[path]?.entryPoint?.endsWith("functions/functions.ts")));
  for (const path of reached)
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === "import-statement") reached.add(next);
  const inputsOf = (paths: Iterable<string>): readonly string[] =>
    [...paths].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
  return { first: inputsOf(reached), later: inputsOf(all.filter((path) => !reached.has(path))) };
};

describe("the functions' bundle", () => {
  it("has nothing of a file reader or a pane", async () => {
    const { first, later } = await bundled();
    expect(first).to.include("addin/src/functions/difference-coefficient.ts");
    const foreign = /node_modules\/(?!zod)|function-help|src\/pane|workbook\//;
    expect([...first, ...later].filter((input) => foreign.test(input))).to.deep.equal([]);
  });
  it("leaves the reading of tables, and rubrics, for later", async () => {
    const { first, later } = await bundled();
    const large = /^engine\/src\/(reading\/(?!cells)|rubrics|rubric-sheets)\//;
    expect(first.filter((input) => large.test(input))).to.deep.equal([]);
    expect(later).to.include("engine/src/reading/schools/read-table.ts");
    expect(later).to.include("engine/src/rubrics/score-rubric.ts");
  });
});
