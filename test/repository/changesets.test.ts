// What is announced is announced of a package that there is, with a sentence; nothing else tells a misspelt name before a release.
import { expect } from "chai";
import { filesOf, textOf } from "./source-texts.js";

const packages = new Set(
  ["engine", "workbook", "solver", "cli", "addin"].map(
    (folder) => (JSON.parse(textOf(`${folder}/package.json`)) as { readonly name: string }).name,
  ),
);

/** What is wrong with the head or the text of a changeset. */
const wrongIn = (text: string): readonly string[] => {
  const [, head = "", said = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const lines = head.split("\n").map((line) => /^"([^"]+)": (?:patch|minor|major)$/.exec(line)?.[1] ?? line);
  return [...lines.filter((name) => !packages.has(name)), ...(said.trim() === "" ? ["no sentence"] : [])];
};

describe("Changesets", () => {
  const files = filesOf(".changeset/*.md").filter((file) => !file.endsWith("README.md"));

  it("name packages that there are, and say something", () => {
    expect(files).to.not.be.empty;
    expect(files.flatMap((file) => wrongIn(textOf(file)).map((each) => `${file}: ${each}`))).to.deep.equal([]);
  });

  it("would be caught naming one that there is not, or saying nothing", () => {
    expect(wrongIn('---\n"@junheng/engin": patch\n---\n\nMended.\n')).to.deep.equal(["@junheng/engin"]);
    expect(wrongIn('---\n"@junheng/engine": patch\n---\n')).to.deep.equal(["no sentence"]);
  });
});
