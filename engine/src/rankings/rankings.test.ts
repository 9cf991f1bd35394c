// Scores and ranks against figures worked out by hand, policies, and what is refused.
import { expect } from "chai";
import {
  compositeScores,
  normalise,
  noisyWeights,
  rankResilience,
  ranksOf,
  withoutEach,
  type RankingColumn,
  type ScoringPlan,
} from "./index.js";

const books: RankingColumn = { id: "books", direction: "higher", values: [12, 30, 18, 24] };
const largestClass: RankingColumn = { id: "largestClass", direction: "lower", values: [40, 60, 50, 45] };
const columns = [books, largestClass];
const plan: ScoringPlan = {
  weights: { books: 1, largestClass: 1 },
  normalisation: "minMax",
  aggregation: "arithmetic",
};

describe("normalise", () => {
  it("gives each way what its formula gives by hand", () => {
    const higher = { direction: "higher" } as const;
    expect(normalise([12, 30, 18, 24], "minMax", higher)).to.deep.equal([0, 1, 1 / 3, 2 / 3]);
    expect(normalise([2, 4, 4, 4, 5, 5, 7, 9], "zScore", higher)).to.deep.equal([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
    expect(normalise([1e-200, 3e-200], "zScore", higher)).to.deep.equal([-1, 1]);
    expect(normalise([3, 1, 3, 8], "rank", higher)).to.deep.equal([0.5, 0, 0.5, 1]);
    expect(normalise([60, 50, 45], "distanceToTarget", { direction: "lower", target: 50 })).to.deep.equal([0, 1, 1]);
  });
  it("parts nobody where all are alike", () => {
    for (const [way, middle] of [
      ["minMax", 0.5],
      ["rank", 0.5],
      ["zScore", 0],
    ] as const)
      expect(normalise([7.1, 7.1, 7.1], way, { direction: "higher" }), way).to.deep.equal([middle, middle, middle]);
    const below = normalise([7, 7], "distanceToTarget", { direction: "higher", target: 9 });
    expect(below).to.deep.equal([0, 0]);
    expect(normalise([7, 7], "distanceToTarget", { direction: "higher", target: 7 })).to.deep.equal([1, 1]);
    expect(normalise([5], "rank", { direction: "higher" })).to.deep.equal([0.5]);
    expect(normalise([], "zScore", { direction: "higher" })).to.deep.equal([]);
  });
  it("asks for a target where one is needed, and for finite values", () => {
    expect(() => normalise([1], "distanceToTarget", { direction: "higher" })).to.throw(TypeError, /finite target/);
    expect(() => normalise([1, NaN], "minMax", { direction: "higher" })).to.throw(TypeError, /NaN at position 1/);
  });
});

describe("compositeScores", () => {
  it("is the weighted arithmetic mean of what was made comparable", () => {
    // books 0, 1, 1/3, 2/3; classes 1, 0, 0.5, 0.75.
    const weights = { books: 3, largestClass: 1 };
    const [a, b, c, d] = compositeScores(columns, { ...plan, weights }) as number[];
    expect([a, b]).to.deep.equal([0.25, 0.75]);
    expect(c).to.be.closeTo(0.375, 1e-15);
    expect(d).to.be.closeTo(0.6875, 1e-15);
  });
  it("lets nothing make up for zero where the mean is geometric", () => {
    const [a, b, c, d] = compositeScores(columns, { ...plan, aggregation: "geometric" }) as number[];
    expect([a, b]).to.deep.equal([0, 0]);
    expect(c).to.be.closeTo(Math.sqrt(1 / 6), 1e-15);
    expect(d).to.be.closeTo(Math.sqrt(0.5), 1e-15);
  });
  it("gives no score to a unit that lacks a value, and measures the others without it", () => {
    const lacking = [books, { ...largestClass, values: [40, null, 50, 45] }];
    expect(compositeScores(lacking, { ...plan, weights: { books: 1 } })).to.deep.equal([0, 1, 1 / 3, 2 / 3]);
    // Without the second: books 0, 0.5, 1; classes 1, 0, 0.5.
    expect(compositeScores(lacking, plan)).to.deep.equal([0.5, null, 0.25, 0.75]);
  });
  it("refuses a plan that its columns cannot follow", () => {
    const refuse = (changes: Partial<ScoringPlan>, type: ErrorConstructor, words: RegExp) =>
      expect(() => compositeScores(columns, { ...plan, ...changes })).to.throw(type, words);
    refuse({ weights: { rooms: 1 } }, TypeError, /plans about its columns, got one about rooms/);
    refuse({ weights: { books: -1 } }, TypeError, /got -1 for books/);
    refuse({ weights: {} }, TypeError, /a weight above zero/);
    refuse({ normalisation: "distanceToTarget" }, TypeError, /finite target for books, got undefined/);
    refuse({ normalisation: "zScore", aggregation: "geometric" }, RangeError, /z scores are negative/);
    expect(() => compositeScores([books, books], plan)).to.throw(TypeError, /books twice/);
    expect(() => compositeScores([books, { ...largestClass, values: [1] }], plan)).to.throw(TypeError, /got 1 for/);
    expect(() => compositeScores([], plan)).to.throw(TypeError, /at least one column/);
  });
});

describe("ranksOf", () => {
  it("lets those alike share the best rank, and goes on where it would have", () => {
    expect(ranksOf([5, 9, 9, 1])).to.deep.equal([3, 1, 1, 4]);
    expect(ranksOf([0.1 + 0.2, 0.3])).to.deep.equal([1, 1]);
    expect(ranksOf([null])).to.deep.equal([null]);
    expect(() => ranksOf([1, Infinity])).to.throw(TypeError, /Infinity at position 1/);
  });
});

describe("rankResilience", () => {
  it("says for each scenario how ranks move, and for each unit how far", () => {
    // Plan: 0.5, 0.5, 5/12, 17/24, so ranks 2, 2, 4, 1. Books alone: 4, 1, 3, 2. Classes alone: 1, 4, 3, 2.
    const result = rankResilience(columns, plan, withoutEach(plan.weights));
    const { units, scenarios } = result;
    expect(units.map(({ rank }) => rank)).to.deep.equal([2, 2, 4, 1]);
    expect(scenarios.map(({ name, ranks }) => [name, ranks])).to.deep.equal([
      ["books", [1, 4, 3, 2]],
      ["largestClass", [4, 1, 3, 2]],
    ]);
    expect(scenarios.map(({ meanShift, greatestShift }) => [meanShift, greatestShift])).to.deep.equal([
      [1.25, 2],
      [1.25, 2],
    ]);
    expect(units[0]).to.deep.include({ position: 0, score: 0.5, bestRank: 1, worstRank: 4, median: 2.5 });
    expect(scenarios[0]?.plan).to.deep.equal({ ...plan, weights: { books: 0, largestClass: 1 } });
  });
  it("ranks the same units in every scenario, and lists the others with what they lack", () => {
    const lacking = [books, { ...largestClass, values: [40, null, 50, 45] }];
    const booksAlone = { ...plan, weights: { books: 1 } };
    const result = rankResilience(lacking, booksAlone, [{ name: "both", weights: plan.weights }]);
    expect(result.units.map(({ position }) => position)).to.deep.equal([0, 2, 3]);
    expect(result.scenarios[0]?.ranks).to.deep.equal([2, null, 3, 1]);
    expect(result.absent).to.deep.equal([{ position: 1, missing: ["largestClass"] }]);
  });
  it("refuses a scenario that comes to the same as the plan", () => {
    const refuse = (base: ScoringPlan, scenario: Partial<ScoringPlan>) =>
      expect(() => rankResilience(columns, base, [{ name: "nothing new", ...scenario }])).to.throw(
        RangeError,
        /got nothing new, which comes to the same/,
      );
    refuse(plan, {});
    refuse(plan, { weights: { books: 2, largestClass: 2 } });
    refuse(plan, { targets: { books: 20 } });
    refuse({ ...plan, weights: { books: 1 } }, { aggregation: "geometric" });
    expect(() => rankResilience(columns, plan, [])).to.throw(TypeError, /at least one scenario/);
  });
});

describe("noisyWeights", () => {
  it("gives the same draws for the same seed, on every engine", () => {
    const draw = (seed: number) => noisyWeights({ a: 1, b: 1, c: 0 }, { most: 0.5, draws: 3, seed });
    expect(draw(7)).to.deep.equal(draw(7));
    expect(draw(7)).to.not.deep.equal(draw(8));
    // splitmix32 from 0, worked out with whole numbers of any size elsewhere.
    expect(draw(0)[0]).to.deep.equal({ a: 0.5 + 1684164658 / 2 ** 32, b: 0.5 + 3653269916 / 2 ** 32, c: 0 });
  });
  it("refuses noise that would change nothing", () => {
    const noise = { most: 0.25, draws: 10, seed: 1 };
    expect(() => noisyWeights({ a: 1, b: 0 }, noise)).to.throw(RangeError, /changes nothing/);
    expect(() => noisyWeights({ a: 1, b: 1 }, { ...noise, most: 0 })).to.throw(RangeError, /above 0/);
    expect(() => noisyWeights({ a: 1, b: 1 }, { ...noise, draws: 0 })).to.throw(RangeError, /got 0/);
    expect(() => noisyWeights({ a: 1, b: 1 }, { ...noise, seed: 0.5 })).to.throw(
      RangeError,
      /whole number as its seed/,
    );
    expect(() => withoutEach({ a: 1 })).to.throw(RangeError, /nothing is left/);
  });
});
