// Every snippet of the documents holds: programs run, commands are understood by the command itself, and run where their files are there.
import { expect } from "chai";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readArguments } from "../../cli/src/arguments.js";
import { isCommand, loadCommand } from "../../cli/src/commands/index.js";
import { commandLines, snippetsIn } from "./documents.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** One line for each way of writing it, with a document that has it. */
const lines = new Map(
  snippetsIn("sh", "text").flatMap(({ file, language, text }) =>
    language === "text" ? [] : commandLines(text).map((words) => [words.join(" "), { file, words }] as const),
  ),
);

describe("The commands in the documents", () => {
  it("are there to be looked at, and a wrong one is seen", async () => {
    expect(lines.size).to.be.above(30);
    const { known } = await loadCommand("assess");
    expect(() => readArguments(["x.xlsx", "--standrad", "y"], known)).to.throw("--standrad");
  });

  for (const [line, { file, words }] of lines)
    it(`${file}: junheng ${line}`, async () => {
      const [name = "", ...rest] = words;
      if (name.startsWith("-")) return expect(["--help", "--version"]).to.include(name);
      expect(isCommand(name), name).to.equal(true);
      const { known, run } = await loadCommand(name as "assess");
      const { files, out } = readArguments(rest, known);
      const named = [...files, ...rest].filter((word) => /\.[a-z]+$/.test(word));
      if (out !== undefined || named.length === 0 || named.some((each) => !existsSync(join(repository, each)))) return;
      expect((await run(rest)).status).to.equal(0);
    });
});

describe("The programs in the documents", () => {
  const folder = join(repository, "test/output/snippets");
  before(() => mkdirSync(folder, { recursive: true }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  // What a snippet takes as given: the bytes of a workbook.
  const given = `import { readFileSync } from "node:fs";\nconst bytes = readFileSync(${JSON.stringify(join(repository, "samples/sample-county.xlsx"))});\n`;

  snippetsIn("ts", "js").forEach(({ file, text }, at) => {
    it(`${file} has one that runs`, async () => {
      const program = join(folder, `snippet-${at}.ts`);
      writeFileSync(program, (/\bbytes\b/.test(text) ? given : "") + text);
      await import(pathToFileURL(program).href);
    });
  });

  it("are there", () => {
    expect(snippetsIn("ts").length).to.be.above(3);
  });
});
