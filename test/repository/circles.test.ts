// No file of the engine imports itself by way of others: each can be read without going round. Imports of types count too.
import { expect } from "chai";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

type Graph = ReadonlyMap<string, readonly string[]>;

const engine = fileURLToPath(new URL("../../engine/src", import.meta.url));

const graphOf = (root: string): Graph => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const importsOf = (file: string): readonly string[] =>
    ts
      .preProcessFile(readFileSync(join(root, file), "utf8"))
      .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
      .map(({ fileName }) => relative(root, join(root, dirname(file), fileName)).replace(/\.js$/, ".ts"));
  return new Map(files.map((file) => [file, importsOf(file)]));
};

/** One circle for each file at which one closes: the files on it, in the order of their imports. */
const circlesIn = (graph: Graph): readonly (readonly string[])[] => {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const begun = way.indexOf(file);
    if (begun >= 0) circles.push([...way.slice(begun), file]);
    if (begun >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
};

describe("The imports of the engine", () => {
  it("go round nowhere", () => {
    const graph = graphOf(engine);
    expect(graph.size).to.be.greaterThan(300);
    expect(circlesIn(graph).map((circle) => circle.join(" → "))).to.deep.equal([]);
  });
  it("would be seen if they did", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a", "d"]],
      ["d", []],
    ]);
    expect(circlesIn(graph)).to.deep.equal([["a", "b", "c", "a"]]);
  });
});
