// The programs that a data team writes, run over the built packages by their public names: each answers what can be worked out by hand.
import { expect } from "chai";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

describe("The programs of a data team", () => {
  let answers: Readonly<Record<string, unknown>>;
  before(function () {
    const all = fileURLToPath(new URL("all.ts", import.meta.url));
    // Without the condition by which the project's own tests read its sources: as whoever installs the packages.
    const options = { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" } } as const;
    answers = JSON.parse(execFileSync(process.execPath, ["--import=tsx", all], options)) as Readonly<
      Record<string, unknown>
    >;
  });

  it("add an indicator of their own: 2 teachers for 400 pupils are 0.5 for a hundred", () => {
    expect(answers["own-indicator"]).to.equal(0.5);
  });
  it("read a province's standard, and are refused one that extends what there is not", () => {
    expect(answers["own-province"]).to.deep.equal({ asked: 5, refused: null });
  });
  it("merge moments of shards into the coefficient of the whole", () => {
    const { merged, atOnce } = answers["merged-shards"] as { readonly merged: number; readonly atOnce: number };
    expect(merged).to.be.closeTo(atOnce, 1e-15);
    // Values 20, 30, 15, 15, 41 with weights 100, 300, 200, 400, 50: mean 22050/1050 = 21, variance 66500/1050.
    expect(merged).to.be.closeTo(Math.sqrt(variance([20, 30, 15, 15, 41], [100, 300, 200, 400, 50])) / 21, 1e-14);
  });
  it("hand rows of a warehouse over, big integers and blanks as they are", () => {
    expect(answers["warehouse-rows"]).to.deep.equal([20, null]);
  });
  it("divide Gini and Theil by group, exactly", () => {
    const { gini, theil, between } = answers["inequality-by-group"] as Readonly<Record<string, number>>;
    expect(Math.abs(gini!) + Math.abs(theil!)).to.be.below(1e-14);
    // Means 27.5 (400 pupils) and 15 (600) around 20.
    expect(between).to.be.closeTo(0.4 * (27.5 / 20) * Math.log(27.5 / 20) + 0.6 * 0.75 * Math.log(0.75), 1e-14);
  });
  it("make a composite: the best in both has it all, the worst in both nothing", () => {
    const [worst, , best] = answers["composite"] as readonly number[];
    expect([worst, best]).to.deep.equal([0, 1]);
  });
  it("paste the SQL into DuckDB and get the engine's coefficient", () => {
    const { sql, engine } = answers["pasted-sql"] as { readonly sql: number; readonly engine: number };
    expect(sql).to.be.closeTo(engine, 1e-12);
    // 20 and 30 around 27.5: sqrt(0.25 × 56.25 + 0.75 × 6.25) / 27.5.
    expect(engine).to.be.closeTo(Math.sqrt(18.75) / 27.5, 1e-15);
  });
  it("write a line of JSON for each county and read it again", () => {
    expect(answers["json-lines"]).to.deep.equal([
      ["甲县", 27.5],
      ["乙县", 15],
    ]);
  });
  it("roll counties up: what lies between and within makes up the whole", () => {
    const { cv, between, within } = answers["rolled-up"] as Readonly<Record<string, number>>;
    expect(cv! ** 2).to.be.closeTo(between! ** 2 + within! ** 2, 1e-14);
    expect(between).to.be.closeTo(Math.sqrt(0.4 * 7.5 ** 2 + 0.6 * 5 ** 2) / 20, 1e-14);
  });
  it("explain a figure, and are told of a language that there is not", () => {
    const { value, sentence, refused } = answers["explained"] as Readonly<Record<string, string>>;
    expect(value).to.equal(30);
    expect(sentence).to.include("9000").and.include("300");
    expect(refused).to.include("TypeError").and.include('"zh-CN", "en"').and.include('"fr"');
  });
});

/** Around the weighted mean. */
const variance = (values: readonly number[], weights: readonly number[]): number => {
  const sum = (of: (at: number) => number): number => values.reduce((total, _, at) => total + of(at), 0);
  const weight = sum((at) => weights[at]!);
  const mean = sum((at) => weights[at]! * values[at]!) / weight;
  return sum((at) => weights[at]! * (values[at]! - mean) ** 2) / weight;
};
