// What the documents say is so: the paths they name are there, and the commands they show print what stands under them.
import { expect } from "chai";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOf, textOf } from "./source-texts.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const tops = ["engine", "workbook", "solver", "cli", "addin", "test", "docs", "scripts", "samples", "bench"];

/** The paths a document names, in code or as links; what has a placeholder in it is none. */
const pathsIn = (text: string, file: string): readonly string[] => {
  const inCode = [...text.matchAll(/`([a-z][\w.-]*(?:\/[\w.-]+)*\/?)`/g)].map(([, path = ""]) => path);
  const below = new RegExp(`^(?:${tops.join("|")})/`);
  const links = [...text.matchAll(/\]\(((?!https?:|#)[^)#]+)/g)].map(([, path = ""]) => join(file, "..", path));
  return [...inCode.filter((path) => below.test(path) && !path.includes("NAME")), ...links];
};

/** What comes of each `$ npx junheng …` in a document: the words, and the lines that stand under it. */
const commandsIn = (
  text: string,
): readonly { readonly words: readonly string[]; readonly lines: readonly string[] }[] =>
  [...text.matchAll(/^\$ npx junheng (.*)\n((?:[^$`].*\n)+)/gm)].map(([, words = "", lines = ""]) => ({
    words: words.split(" "),
    lines: lines.trimEnd().split("\n"),
  }));

describe("The documents", () => {
  for (const file of filesOf("*.md", "docs/*.md", "*/README.md").filter(
    (each) => !/^(?:\.changeset|node_modules)/.test(each),
  ))
    it(`${file} names paths that are there`, () => {
      expect(pathsIn(textOf(file), file).filter((path) => !existsSync(join(repository, path)))).to.deep.equal([]);
    });
  it("would be caught naming one that is not", () => {
    expect(
      pathsIn("see `engine/src/nowhere.ts`, [this](docs/no.md), `npm test` and `x.ts`", "README.md"),
    ).to.deep.equal(["engine/src/nowhere.ts", "docs/no.md"]);
  });
  for (const file of ["README.md", "README.zh-CN.md"])
    it(`${file} shows what the command prints`, async () => {
      // Loaded here, as it loads its commands itself: its errors are then of one class.
      const { runCommand } = await import("../../cli/src/run-command.js");
      const shown = commandsIn(textOf(file));
      expect(shown).to.have.lengthOf(2);
      for (const { words, lines } of shown) {
        const { output = "" } = await runCommand(words);
        for (const line of lines) expect(`\n${output}`).to.include(`\n${line.replace(/ …$/, "")}`);
      }
    });
});
