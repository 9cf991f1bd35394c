// The coefficient of variation and the Gini coefficient need + − × ÷ √ alone, and so are bit for bit the same on every engine.
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { importsOf, inexactOperations } from "./inexact-operations.js";

const statistics = new URL("../../engine/src/statistics/", import.meta.url);

/** The text of a file and of every file that its imports reach, by their names within the folder of statistics. */
function reachedFrom(entry: string): ReadonlyMap<string, string> {
  const reached = new Map<string, string>();
  const waiting = [new URL(entry, statistics)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const name = file.href.slice(statistics.href.length);
    if (reached.has(name)) continue;
    const text = readFileSync(file, "utf8");
    reached.set(name, text);
    for (const source of importsOf(text)) {
      expect(source, `${name} imports what this test cannot look into`).to.match(/^\.{1,2}\/.*\.js$/);
      waiting.push(new URL(source.replace(/\.js$/, ".ts"), file));
    }
  }
  return reached;
}

describe("Operations that are the same on every engine", () => {
  for (const entry of ["coefficient-of-variation.ts", "inequality/gini.ts"]) {
    it(`${entry} and all that it reaches use no others`, () => {
      const reached = reachedFrom(entry);
      expect([...reached.keys()])
        .to.include(entry)
        .and.to.include("accumulator.ts")
        .and.to.include("absorb-block.ts");
      const wrong = [...reached].flatMap(([name, text]) => inexactOperations(name, text));
      expect(wrong.join("\n")).to.equal("");
    });
  }

  it("are told from the others", () => {
    const found = (text: string): number => inexactOperations("made-up.ts", text).length;
    for (const text of ["Math.sqrt(2)", "Math.max(0, -1)", "2 * 3 / 4", "/** Math.pow */ 1", '"Math.pow(2, 3)"'])
      expect(found(text), text).to.equal(0);
    for (const text of [
      "Math.pow(2, 3)",
      "Math.log1p(1)",
      "2 ** 3",
      "x **= 2",
      'Math["exp"](1)',
      "const { exp } = Math",
    ])
      expect(found(text), text).to.equal(1);
    expect(inexactOperations("made-up.ts", "\nMath.pow(2, 3)")[0]).to.equal(
      "made-up.ts:2 uses Math.pow, whose last digit may differ from one engine to another.",
    );
  });
});
