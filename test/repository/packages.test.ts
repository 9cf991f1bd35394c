// The engine can be published: what `npm pack` makes of it works in plain Node and has its types, away from this repository.
import { expect } from "chai";
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packInto, published, repository } from "./packed.js";

const { exports: listed } = JSON.parse(readFileSync(join(repository, "engine/package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

/** The entries of the engine that are modules. */
const entries = Object.keys(listed)
  .filter((each) => each !== "./package.json")
  .map((each) => `@junheng/engine${each.slice(1)}`);

/** Whoever uses the declarations may have the compiler that made them, or the one before: each resolves modules in one of both ways. */
const compilers = {
  nodenext: join(repository, "node_modules/@typescript/native/bin/tsc"),
  bundler: join(repository, "node_modules/typescript/bin/tsc6"),
};

type Resolution = keyof typeof compilers;

/** As strict as a user may be, with nothing of this repository's own. */
const compilerOptions = (resolution: Resolution): readonly string[] => {
  const module = resolution === "nodenext" ? "nodenext" : "esnext";
  return ["--strict", "--noEmit", "--target", "es2022", "--module", module, "--moduleResolution", resolution];
};

describe("The engine as a package", () => {
  let folder = "";
  let packed = "";

  /** Runs a program in the folder where the package is installed, without this repository's conditions. */
  const runThere = (script: string): string =>
    execFileSync(process.execPath, [script], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "" },
    });

  /** What the compiler says about files there; nothing where all is well. */
  const compile = (resolution: Resolution, ...files: readonly string[]): string => {
    const options = compilerOptions(resolution);
    return spawnSync(process.execPath, [compilers[resolution], ...options, ...files], { cwd: folder, encoding: "utf8" })
      .stdout;
  };

  /** The example of the package's README. */
  const example = (): string => /```ts\n(.*?)```/s.exec(readFileSync(join(packed, "README.md"), "utf8"))?.[1] ?? "";

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "junheng-package-"));
    packed = join(folder, "node_modules/@junheng/engine");
    mkdirSync(packed, { recursive: true });
    execFileSync("tar", ["-xzf", packInto(folder, "engine"), "-C", packed, "--strip-components=1"]);
    symlinkSync(join(repository, "node_modules/zod"), join(folder, "node_modules/zod"), "junction");
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it("needs one file alone in plain Node where all of it is imported", () => {
    const alone = join(folder, "alone/node_modules/@junheng/engine");
    mkdirSync(join(alone, "dist"), { recursive: true });
    for (const file of ["package.json", "dist/bundled.js"]) copyFileSync(join(packed, file), join(alone, file));
    writeFileSync(
      join(folder, "alone/whole.js"),
      `console.log(typeof (await import("@junheng/engine")).assessCounty);`,
    );
    expect(runThere("alone/whole.js").trim()).to.equal("function");
  });

  it("keeps what no entry lists to itself", () => {
    writeFileSync(
      join(folder, "inner.js"),
      `console.log(await import("@junheng/engine/reading/forms/templates/built-in").catch(({ code }) => code));`,
    );
    expect(runThere("inner.js").trim()).to.equal("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  it("is under the licence of the repository", () => {
    const licence = readFileSync(join(repository, "LICENSE"), "utf8");
    for (const name of published) {
      expect(readFileSync(join(repository, name, "LICENSE"), "utf8"), name).to.equal(licence);
    }
  });

  it("gives every entry to plain Node", () => {
    writeFileSync(
      join(folder, "entries.js"),
      `for (const entry of ${JSON.stringify(entries)}) await import(entry);
       const { assessCounty } = await import("@junheng/engine");
       console.log(typeof assessCounty);`,
    );
    expect(runThere("entries.js").trim()).to.equal("function");
  });

  it("does what its README shows", () => {
    writeFileSync(join(folder, "example.js"), example());
    // Computed by hand: 24 rooms for 900 pupils and 5 for 300.
    const mean = (29 / 1200) * 100;
    const variance = 0.75 * ((24 / 900) * 100 - mean) ** 2 + 0.25 * ((5 / 300) * 100 - mean) ** 2;
    const [cv, ...why] = runThere("example.js").trim().split(" ");
    expect(Number(cv)).to.be.closeTo(Math.sqrt(variance) / mean, 1e-12);
    expect(why.join(" ")).to.have.length.above(40);
  });

  it("needs nothing but zod", () => {
    const { dependencies } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8")) as { dependencies: object };
    expect(Object.keys(dependencies)).to.deep.equal(["zod"]);
  });

  for (const resolution of ["nodenext", "bundler"] as const) {
    it(`has its types where modules are resolved as ${resolution}, in its README too`, () => {
      const source = [
        `import { assessCounty, type CountyAssessment } from "@junheng/engine";`,
        ...entries.map((entry, position) => `import * as entry${position} from "${entry}";`),
        `export const assess: (...given: Parameters<typeof assessCounty>) => CountyAssessment = assessCounty;`,
        `export const all = [${entries.map((_, position) => `entry${position}`).join(", ")}];`,
        `// @ts-expect-error: if types were lost, everything would be allowed`,
        `export const wrong: number = assessCounty;`,
      ];
      writeFileSync(join(folder, "use.ts"), source.join("\n"));
      const logs = "declare const console: { log: (...given: unknown[]) => void };";
      writeFileSync(join(folder, "example.ts"), `${logs}\n${example()}`);
      expect(compile(resolution, "use.ts", "example.ts")).to.equal("");
    });
  }
});

describe("The junheng command", () => {
  it("is there right after npm ci: a launcher that may be run, and what it starts", function () {
    expect(statSync(join(repository, "cli/dist/main.js")).isFile()).to.equal(true);
    if (process.platform === "win32") this.skip();
    expect(statSync(join(repository, "cli/bin/junheng.mjs")).mode & 0o111).to.equal(0o111);
    expect(readFileSync(join(repository, "cli/bin/junheng.mjs"), "utf8")).to.match(/^#!\/usr\/bin\/env node\n/);
  });

  it("takes along what solves and what draws, which is beside it once it is packed", () => {
    const answer = execFileSync("npm", ["pack", "--json", "--dry-run", "--workspace", "cli"], {
      cwd: repository,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [{ files }] = JSON.parse(answer) as [{ files: readonly { readonly path: string }[] }];
    expect(files.map(({ path }) => path)).to.include.members(["dist/highs.wasm", "dist/resvg.wasm"]);
  });

  it("tells its version from any folder", () => {
    const { version } = JSON.parse(readFileSync(join(repository, "cli/package.json"), "utf8")) as { version: string };
    const answer = execFileSync(process.execPath, [join(repository, "cli/bin/junheng.mjs"), "--version"], {
      cwd: tmpdir(),
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    expect(answer).to.include(version);
  });
});
