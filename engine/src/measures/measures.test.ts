// All measures at once, and what every school counted alike would give.
import { expect } from "chai";
import { groupsWithoutMean, measureBalance, measureUnweighted } from "./index.js";

describe("measureUnweighted", () => {
  it("is what measureBalance gives where all weights are one", () => {
    const values = [6.2, 3.7, 10.5, 2.1, 7.3];
    const { measures } = measureBalance(values);
    const plain = measureUnweighted(values);
    expect(plain).to.deep.include({ mean: measures.mean, cvPopulation: measures.cv, gini: measures.gini });
    expect(plain).to.deep.include({ sdSample: measures.sdSampleFrequency, giniUnbiased: measures.giniUnbiased });
  });

  it("has no coefficient where the mean is zero, and nothing of a sample of one", () => {
    expect(measureUnweighted([0, 0])).to.deep.include({ cvPopulation: null, cvSample: null, sdSample: 0 });
    expect(measureUnweighted([3])).to.deep.include({ mean: 3, sdSample: null, cvSample: null, giniUnbiased: null });
  });
});

describe("groupsWithoutMean", () => {
  it("passes over rows without weight", () => {
    expect(groupsWithoutMean([0, 7, 5], [1, 0, 1], ["a", "a", "b"])).to.deep.equal(["a"]);
    expect(groupsWithoutMean([0, 7], [0, 1], ["a", "b"])).to.deep.equal([]);
  });
});
