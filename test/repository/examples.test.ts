// Runs every example in the engine's doc comments: lines `expression // => value` of an @example must be true.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import path from "node:path";
import { compileFunction } from "node:vm";
import { expect } from "chai";
import * as engine from "@junheng/engine";
import * as statistics from "@junheng/engine/statistics";

interface Example {
  readonly file: string;
  /** Statements of the same @example that come before. */
  readonly setting: string;
  readonly expression: string;
  readonly expected: string;
}

const source = fileURLToPath(new URL("../../engine/src", import.meta.url));

const sourceFiles = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .sort();

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
  const comments = readFileSync(path.join(source, file), "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [];
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
      const own = (await import(pathToFileURL(path.join(source, file)).href)) as Record<string, unknown>;
      const scope: Record<string, unknown> = { ...engine, ...own };
      const run = (code: string): unknown =>
        compileFunction(`${setting}\nreturn (${code});`, Object.keys(scope))(...Object.values(scope));
      expect(run(expression)).to.deep.equal(run(expected));
    });
  }

  it("are there for every public function of the statistics", () => {
    const shown = examples.map(({ setting, expression }) => setting + expression).join("\n");
    const functions = Object.entries(statistics).filter(([, member]) => typeof member === "function");
    const lacking = functions.map(([name]) => name).filter((name) => !shown.includes(`${name}(`));
    expect(functions).to.not.be.empty;
    expect(lacking, "these public functions have no @example with `// =>`").to.deep.equal([]);
  });
});
