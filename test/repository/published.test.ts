// Each package as it would be published: nothing for publint to say, types that resolve as the code does, and all that a reader looks for.
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { expect } from "chai";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { publint } from "publint";
import { packInto, published, repository } from "./packed.js";

interface Manifest {
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly keywords?: readonly string[];
  readonly license?: string;
}

/** Packages of ES modules alone are asked for as modules: by Node's `import` and by bundlers. */
const askedFor: readonly string[] = ["node16-esm", "bundler"];

/** The entries whose types are resolved, of the libraries: one stands for all that are listed like it, and a large one takes minutes. */
const resolved: Readonly<Record<string, readonly string[]>> = {
  engine: ["./statistics"],
  workbook: [".", "./read"],
  solver: ["."],
};

for (const name of published) {
  describe(`The package of ${name}/, packed`, () => {
    let folder = "";
    let packed = "";
    let tarball = "";
    let manifest: Manifest = {};

    before(() => {
      folder = mkdtempSync(join(tmpdir(), "junheng-published-"));
      packed = join(folder, "package");
      mkdirSync(packed);
      tarball = packInto(folder, name);
      execFileSync("tar", ["-xzf", tarball, "-C", packed, "--strip-components=1"]);
      manifest = JSON.parse(readFileSync(join(packed, "package.json"), "utf8")) as Manifest;
    });

    after(() => rmSync(folder, { recursive: true, force: true }));

    it("is what publint asks for", async () => {
      const { messages } = await publint({ pkgDir: packed, pack: false, strict: true });
      expect(messages.map(({ code, path }) => `${code} at ${path.join(".")}`)).to.deep.equal([]);
    });

    const entrypoints = resolved[name];
    if (entrypoints !== undefined) {
      it("has types that resolve where its modules do", async () => {
        const data = createPackageFromTarballData(readFileSync(tarball));
        const result = await checkPackage(data, { entrypoints: [...entrypoints] });
        const problems = "problems" in result ? result.problems : [{ kind: "NoTypes" as const }];
        const told = problems.filter(
          (problem) => !("resolutionKind" in problem) || askedFor.includes(problem.resolutionKind),
        );
        expect(told.map((problem) => JSON.stringify(problem))).to.deep.equal([]);
      });

      it("takes along the sources that its maps lead to", () => {
        const { sources } = JSON.parse(readFileSync(join(packed, "dist/index.js.map"), "utf8")) as {
          sources: string[];
        };
        expect(sources.filter((source) => !existsSync(join(packed, "dist", source)))).to.deep.equal([]);
      });
    }

    it("maps each of its modules to where it was written, by no path of the machine that built it", () => {
      const dist = join(packed, "dist");
      const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
      expect(files.filter((file) => file.endsWith(".js") && !files.includes(`${file}.map`))).to.deep.equal([]);
      for (const file of files.filter((each) => each.endsWith(".js.map"))) {
        const { sources } = JSON.parse(readFileSync(join(dist, file), "utf8")) as { sources: string[] };
        expect(
          sources.filter((source) => isAbsolute(source) || source.includes("://")),
          file,
        ).to.deep.equal([]);
      }
    });

    it("lists each entry by itself, and everything that it lists is packed", () => {
      const targets = Object.entries(manifest.exports ?? {}).flatMap(([entry, target]) =>
        (typeof target === "string" ? [target] : Object.values(target)).map((file) => ({ entry, file })),
      );
      expect(targets.filter(({ entry, file }) => entry.includes("*") || !existsSync(join(packed, file)))).to.deep.equal(
        [],
      );
    });

    it("has a README, the licence and words to be found by", () => {
      expect(readdirSync(packed)).to.include.members(["README.md", "LICENSE", "package.json", "dist"]);
      expect(manifest.license).to.equal("MIT");
      expect(manifest.keywords).to.have.length.above(3);
    });

    it("names each of its entries in its README", () => {
      const named = readFileSync(join(packed, "README.md"), "utf8")
        .replaceAll("`", " ")
        .replaceAll('"', " ")
        .split(/\s+/);
      const entries = Object.keys(manifest.exports ?? {}).filter((entry) => entry !== "./package.json");
      expect(entries.filter((entry) => !named.includes(`@junheng/${name}${entry.slice(1)}`))).to.deep.equal([]);
    });

    it("takes along no test", () => {
      const files = readdirSync(packed, { recursive: true, encoding: "utf8" });
      expect(files.filter((file) => /\.test\.|test-support|test-files/.test(file))).to.deep.equal([]);
    });
  });
}

describe("The entries of the engine", () => {
  it("are all of its rooms but those that it keeps to itself", () => {
    const { exports = {} } = JSON.parse(readFileSync(join(repository, "engine/package.json"), "utf8")) as Manifest;
    const rooms = readdirSync(join(repository, "engine/src"), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map((each) => `./${each.name}`);
    expect(rooms.filter((room) => !(room in exports))).to.deep.equal(["./rationals"]);
  });
});
