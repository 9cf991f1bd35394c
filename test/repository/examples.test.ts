// Runs every example in the doc comments of the libraries: lines `expression // => value` of an @example must be true, awaited where they wait.
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import path from "node:path";
import { compileFunction } from "node:vm";
import { expect } from "chai";
import * as engine from "@junheng/engine";
import * as statistics from "@junheng/engine/statistics";
import * as solver from "@junheng/solver";
import * as workbook from "@junheng/workbook";
import * as document from "@junheng/workbook/document";

interface Example {
  readonly file: string;
  /** Statements of the same @example that come before. */
  readonly setting: string;
  readonly expression: string;
  readonly expected: string;
}

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** What examples may call without importing it: the engine, and in the other libraries their own main entry too. */
const entries = {
  engine,
  workbook: { ...engine, ...workbook, ...document },
  solver: { ...engine, ...solver, readFile },
} as const;

type Library = keyof typeof entries;

const libraries = Object.keys(entries) as readonly Library[];

const sourceFiles = libraries.flatMap((library) =>
  readdirSync(path.join(repository, library, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => path.join(library, "src", file))
    .sort(),
);

const libraryOf = (file: string): Library => file.split(path.sep)[0] as Library;

/** The examples of one doc comment; `body` is what follows one `@example`. */
function examplesOf(file: string, body: string): Example[] {
  const examples: Example[] = [];
  let setting = "";
  let pending = "";
  for (const line of body.split("\n").map((text) => text.replace(/^\s*\* ?/, "").trimEnd())) {
    if (line.startsWith("```") || line.startsWith("import ")) continue;
    const [code, expected] = line.split(" // => ");
    pending += `${code}\n`;
    if (expected !== undefined) {
      examples.push({ file, setting, expression: pending.trim(), expected });
      pending = "";
    } else if (line.endsWith(";")) {
      setting += pending;
      pending = "";
    }
  }
  return examples;
}

function examplesIn(file: string): Example[] {
  const comments = readFileSync(path.join(repository, file), "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) =>
    comment
      .replace(/\*\/$/, "")
      .split(/@example\b/)
      .slice(1)
      .flatMap((body) => examplesOf(file, body.split(/\n\s*\* @/)[0]!)),
  );
}

const examples = sourceFiles.flatMap(examplesIn);

describe("examples in doc comments", () => {
  for (const { file, setting, expression, expected } of examples) {
    it(`${file}: ${expression}`, async () => {
      const own = (await import(pathToFileURL(path.join(repository, file)).href)) as Record<string, unknown>;
      const scope: Record<string, unknown> = { ...entries[libraryOf(file)], ...own };
      const run = (code: string): unknown =>
        compileFunction(
          `return (async () => {${setting}\nreturn (${code});})();`,
          Object.keys(scope),
        )(...Object.values(scope));
      expect(await run(expression)).to.deep.equal(await run(expected));
    });
  }

  it("are run of every library", () => {
    expect(libraries.filter((library) => !examples.some(({ file }) => libraryOf(file) === library))).to.deep.equal([]);
  });

  it("are there for every public function of the statistics", () => {
    const shown = examples.map(({ setting, expression }) => setting + expression).join("\n");
    const functions = Object.entries(statistics).filter(([, member]) => typeof member === "function");
    const lacking = functions.map(([name]) => name).filter((name) => !shown.includes(`${name}(`));
    expect(functions).to.not.be.empty;
    expect(lacking, "these public functions have no @example with `// =>`").to.deep.equal([]);
  });
});
