// The changes since the last release, from the changesets, which stay as they are: what is new first, then what was mended.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const kinds = [
  ["major", "Code that uses the library has to change"],
  ["minor", "New, or a score, verdict or reading that changed"],
  ["patch", "Mended"],
];

/** A changeset: the largest kind among its packages, the packages, the text. */
export const readChangeset = (text) => {
  const [, head, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined) throw new Error("A changeset begins with its packages between two lines of ---.");
  const packages = [...head.matchAll(/^"?([@\w/-]+)"?: *(major|minor|patch)\s*$/gm)].map(([, name, kind]) => ({
    name,
    kind,
  }));
  const kind = kinds.map(([each]) => each).find((each) => packages.some((one) => one.kind === each));
  return { kind, packages: packages.map(({ name }) => name), body: body.trim() };
};

/** The text of CHANGELOG.md, from a folder of changesets. */
export const changesSince = async (folder, version) => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md") && name !== "README.md").sort();
  const read = await Promise.all(names.map(async (name) => readChangeset(await readFile(join(folder, name), "utf8"))));
  const sections = kinds.flatMap(([kind, title]) => {
    const entries = read.filter((each) => each.kind === kind);
    if (entries.length === 0) return [];
    const items = entries.map(({ packages, body }) => `- ${body.replaceAll("\n", "\n  ")} (${packages.join(", ")})`);
    return [`## ${title}`, items.join("\n").replaceAll(/^ +$/gm, "")];
  });
  return `${[`# Junheng ${version}`, ...sections].join("\n\n")}\n`;
};
