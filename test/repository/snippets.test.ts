// What the documents show can be taken as it stands: every piece of TypeScript runs, every command line has words that the command knows.
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import ts from "typescript";
import { commandNames, isCommand, loadCommand } from "../../cli/src/commands/index.js";
import { filesOf, textOf } from "./source-texts.js";

const documents = filesOf("README*.md", "*/README*.md", "docs/*.md", "docs/deploy/*.md").filter(
  (file) => !/^(?:\.changeset|docs\/decisions)/.test(file),
);

const blocksOf = (language: string, text: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, code = ""]) => code);

const isImport = (statement: ts.Statement): statement is ts.ImportDeclaration => ts.isImportDeclaration(statement);

/** Runs a snippet: its imports by their public names, the rest as the body of an asynchronous function. */
async function run(code: string, given: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { statements } = ts.createSourceFile("snippet.ts", code, ts.ScriptTarget.ES2023, true);
  const scope: Record<string, unknown> = { ...given };
  for (const { moduleSpecifier, importClause } of statements.filter(isImport)) {
    const module = (await import((moduleSpecifier as ts.StringLiteral).text)) as Readonly<Record<string, unknown>>;
    const named = importClause?.namedBindings;
    for (const { name } of named && ts.isNamedImports(named) ? named.elements : []) {
      expect(module, code).to.have.property(name.text);
      scope[name.text] = module[name.text];
    }
  }
  const lines: string[] = [];
  scope["console"] = { log: (...values: readonly unknown[]) => lines.push(values.map(String).join(" ")) };
  const body = statements.filter((each) => !isImport(each)).map((each) => each.getFullText());
  const wrapped = `return (async () => {${body.join("")}})();`.replaceAll("import.meta.url", "here");
  const { outputText } = ts.transpileModule(wrapped, { compilerOptions: { target: ts.ScriptTarget.ES2023 } });
  await (compileFunction(outputText, [...Object.keys(scope), "here"])(
    ...Object.values(scope),
    import.meta.url,
  ) as Promise<void>);
  return lines;
}

const sample = (): Uint8Array => readFileSync(new URL("../../samples/sample-county.xlsx", import.meta.url));

describe("TypeScript in the documents", () => {
  const shown = documents.flatMap((file) => blocksOf("ts", textOf(file)).map((code, at) => ({ file, code, at })));

  for (const { file, code, at } of shown)
    it(`runs: ${file}, ${at + 1}`, async () => {
      const lines = await run(code, { bytes: sample() });
      // What is printed is what its comment says.
      for (const [, value = ""] of code.matchAll(/^console\.log\(.*\); \/\/ (\S+)$/gm)) expect(lines).to.include(value);
    });

  it("is there in every library's own page, and an indicator of one's own takes ten lines at most", () => {
    for (const file of ["engine/README.md", "workbook/README.md", "solver/README.md"])
      expect(shown.some((each) => each.file === file)).to.equal(true);
    const [own = ""] = shown.map(({ code }) => code).filter((code) => code.includes("withIndicator("));
    expect(
      own
        .trim()
        .split("\n")
        .filter((line) => line !== "").length,
    ).to.be.within(2, 10);
  });

  it("would be caught importing what there is not", async () => {
    const told = await run('import { assessTown } from "@junheng/engine";', {}).catch((error: unknown) =>
      String(error),
    );
    expect(told).to.include("assessTown");
  });
});

/** The command lines of a document: those of its blocks, and those in its sentences. */
const commandLines = (text: string): readonly string[] => [
  ...blocksOf("sh", text).flatMap((block) => block.replaceAll("\\\n", " ").split("\n")),
  ...[...text.matchAll(/`([^`\n]*junheng [^`\n]*)`/g)].map(([, line = ""]) => line),
];

/** What is wrong with one: a command or an option that there is not. */
async function wrongIn(line: string): Promise<readonly string[]> {
  const [, name = "", rest = ""] = /^(?:\$ )?(?:npx )?junheng ([a-z]+)(.*)/.exec(line.trim()) ?? [];
  if (name === "" || name === "help") return [];
  if (!isCommand(name)) return [`${name} in ${line}`];
  const { known } = await loadCommand(name);
  const options = new Set<string>([...known.options, "help"]);
  const used = [...rest.matchAll(/(?<=\s|\[)--([a-z][a-z-]*)/g)].map(([, option = ""]) => option);
  return used.filter((option) => !options.has(option)).map((option) => `--${option} in ${line}`);
}

describe("Command lines in the documents", () => {
  for (const file of documents)
    it(`have words that the command knows: ${file}`, async () => {
      const wrong = await Promise.all(commandLines(textOf(file)).map(wrongIn));
      expect(wrong.flat()).to.deep.equal([]);
    });

  it("would be caught with a command or an option that there is not", async () => {
    expect(await wrongIn("npx junheng asses FILE")).to.deep.equal(["asses in npx junheng asses FILE"]);
    expect(await wrongIn("junheng sql --dialekt duckdb")).to.have.lengthOf(1);
    expect(commandNames.length).to.be.above(10);
  });
});
