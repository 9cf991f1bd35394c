// Every pattern of the sources was checked to be linear, or has its texts bounded; and the rule that asks for it can fail.
import { expect } from "chai";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import { lintedTogether } from "./lint-made-up.js";
import { checkedPatterns, writtenPatterns } from "./source-patterns.js";

const lint = lintedTogether();

/** The patterns that files build when they are loaded, asked for in a process of its own: here they are loaded already. */
const built = (): readonly string[] => {
  const source = fileURLToPath(new URL("./source-patterns.ts", import.meta.url));
  const script = `const { builtPatterns } = await import(${JSON.stringify(source)});
    process.stdout.write(JSON.stringify([...(await builtPatterns()).keys()]), () => process.exit());`;
  const words = ["--import=tsx", "--conditions=@junheng/source", "--input-type=module", "--eval", script];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8", maxBuffer: 1e7 })) as readonly string[];
};

describe("The patterns of the sources", () => {
  it("are all in the list of those that were checked, and nothing else is", () => {
    const { linear, bounded } = checkedPatterns();
    const used = [...new Set([...writtenPatterns().keys(), ...built()])].sort();
    expect(used.length).to.be.greaterThan(700);
    expect([...linear, ...Object.keys(bounded)].sort(), "run npm run patterns").to.deep.equal(used);
    for (const [pattern, bound] of Object.entries(bounded)) expect(bound, pattern).to.match(/\w{4}/);
  });

  const unknown = lint("workbook/src/made-up.ts", "export const a = /\\s+[!]$/;\n");
  const late = lint("workbook/src/made-up.ts", "export const f = (a: string): RegExp => new RegExp(a);\n");
  const checked = lint("workbook/src/made-up.ts", "export const a = /\\s+/g;\nexport const b = new RegExp('c');\n");

  it("are asked for by the lint: a new one, and one that is built too late to be seen", () => {
    expect(unknown()).to.have.lengthOf(1);
    expect(unknown()[0]).to.include("nobody has checked yet");
    expect(late()).to.have.lengthOf(1);
    expect(late()[0]).to.include("a pattern is built once");
    expect(checked()).to.deep.equal([]);
  });

  it("are held by a check that finds slow ones", () => {
    process.env["RECHECK_BACKEND"] = "pure";
    const isSafe = (pattern: string): boolean => checkSync(pattern, "", { checker: "automaton" }).status === "safe";
    expect([String.raw`\s+$`, "(项|奖|奖项)*$", "a+"].map(isSafe)).to.deep.equal([false, false, true]);
  });
});
