// Typed figures and ticks against what the schools' figures come to: what contradicts is told once, and the computed counts.
import { expect } from "chai";
import { guaranteeAndQuality2017 } from "../rubrics/index.js";
import { describeDiagnostic } from "../words/index.js";
import { disagreements } from "./agreement.js";
import { chooseFacts } from "./choose-facts.js";
import type { CountyFact, CountyTick } from "./fact.js";

const fact = (origin: CountyFact["origin"], input: string, value: CountyFact["value"], cell = "B2"): CountyFact => ({
  input,
  value,
  origin,
  cells: [{ sheet: origin === "schools" ? "学校" : "县", cell }],
});

const found = (facts: readonly CountyFact[], ticks: readonly CountyTick[] = []) =>
  disagreements({ facts, ticks }, { rubrics: [guaranteeAndQuality2017] });

const codes = (...facts: CountyFact[]) => found(facts).map(({ code }) => code);

describe("A typed figure", () => {
  it("that the schools' figures contradict is told with both cells, and the computed one counts", () => {
    const facts = [fact("form", "primaryOver2000", 0, "C6"), fact("schools", "primaryOver2000", 2, "D4")];
    const [finding, ...others] = found(facts);
    expect(others).to.deep.equal([]);
    expect(finding?.where).to.deep.equal({ sheet: "县", cell: "C6" });
    expect(describeDiagnostic(finding!, "zh-CN")).to.equal(
      "“超过2000人的小学数（不含按放宽值评估的学校）”填的是 0，按各校数据算出的是 2（学校 D4），采用算出的。请核对。",
    );
    expect(describeDiagnostic(finding!, "en")).to.match(
      /is given as 0, but the schools' figures come to 2 \(学校 D4\)/,
    );
    expect(chooseFacts(facts).get("primaryOver2000")?.value).to.equal(2);
  });

  it("that says the same with fewer decimals, or none where there is nothing to count, is no contradiction", () => {
    expect(codes(fact("row", "backboneShare", 15.4), fact("schools", "backboneShare", 15.384615))).to.deep.equal([]);
    expect(codes(fact("row", "backboneShare", 15.3), fact("schools", "backboneShare", 15.384615))).to.deep.equal([
      "countyFactDiffers",
    ]);
    expect(codes(fact("row", "schoolsOver2400", "/"), fact("schools", "schoolsOver2400", 0))).to.deep.equal([]);
  });

  it("counts where the computed one is a bound that it keeps, and not where it breaks it", () => {
    const atLeast = { ...fact("schools", "largestPrimaryClass", 44), bound: "atLeast" } as const;
    const kept = [atLeast, fact("row", "largestPrimaryClass", 45)];
    expect(codes(...kept)).to.deep.equal([]);
    expect(chooseFacts(kept).get("largestPrimaryClass")).to.deep.include({ value: 45, origin: "row" });
    const broken = [atLeast, fact("row", "largestPrimaryClass", 40)];
    expect(codes(...broken)).to.deep.equal(["countyFactTooSmall"]);
    expect(chooseFacts(broken).get("largestPrimaryClass")).to.deep.include({ value: 44, bound: "atLeast" });
    const atMost = { ...fact("schools", "lowestTrainingShare", 4), bound: "atMost" } as const;
    expect(codes(atMost, fact("row", "lowestTrainingShare", 5))).to.deep.equal(["countyFactTooLarge"]);
  });

  it("that another typed one contradicts is told where nothing was computed", () => {
    const facts = [fact("row", "exchangeShare", 12), fact("form", "exchangeShare", 10)];
    expect(codes(...facts)).to.deep.equal(["countyFactsDiffer"]);
    expect(chooseFacts(facts).has("exchangeShare")).to.equal(false);
  });
});

describe("A tick", () => {
  const tick = (met: boolean): CountyTick => ({ item: "classSize", met, cell: { sheet: "表4", cell: "C7" } });
  const large = fact("schools", "largestPrimaryClass", 60, "E9");

  it("that the schools' figures contradict is told with both cells", () => {
    const [finding] = found([large], [tick(true)]);
    expect(finding).to.deep.include({ code: "countyTickDiffers", where: { sheet: "表4", cell: "C7" } });
    expect(describeDiagnostic(finding!, "en")).to.equal(
      "The answer to “5. No class larger than allowed” is the opposite of what the schools' figures come to (学校 E9), which was used. Check both.",
    );
    expect(found([large], [tick(false)])).to.deep.equal([]);
  });

  it("that its own form contradicts already is not told again", () => {
    expect(found([large, fact("form", "primaryClassesOver45", 30)], [tick(true)])).to.deep.equal([]);
  });

  it("is not contradicted by figures that leave the item open", () => {
    expect(found([fact("schools", "largestPrimaryClass", 45)], [tick(false)])).to.deep.equal([]);
  });
});
