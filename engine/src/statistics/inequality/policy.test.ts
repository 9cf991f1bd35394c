// What is measured where there is nothing to measure: zeros, one school, none, negative values, values close together.
import { expect } from "chai";
import {
  atkinson,
  coefficientOfVariation,
  compareGroups,
  concentration,
  federalRangeRatio,
  generalisedEntropy,
  gini,
  giniUnbiased,
  hoover,
  lorenzCurve,
  mcLoone,
  mcLooneOfHalf,
  range,
  rangeRatio,
  ratio9010,
  standardDeviationByReliability,
  theilL,
  theilT,
  verstegen,
  verstegenOfHalf,
  weightedMean,
  weightedQuantile,
} from "../index.js";

const inequality = {
  gini,
  giniUnbiased,
  hoover,
  theilT,
  theilL,
  generalisedEntropy: (values: number[], weights?: number[]) => generalisedEntropy(values, weights, 2),
  atkinson: (values: number[], weights?: number[]) => atkinson(values, weights, 1),
  concentration: (values: number[], weights?: number[]) =>
    concentration(
      values,
      weights,
      values.map((_, i) => i),
    ),
  rangeRatio,
  federalRangeRatio,
  ratio9010,
  mcLoone,
  mcLooneOfHalf,
  verstegen,
  verstegenOfHalf,
};

describe("zeros", () => {
  it("stay in T, and in the mean", () => {
    expect(theilT([0, 10])).to.equal(Math.LN2);
  });
  it("leave no L, and no A above 1; A(1) is 1", () => {
    expect(theilL([0, 10])).to.equal(null);
    expect(atkinson([0, 10], undefined, 1)).to.equal(1);
    expect(atkinson([0, 10], undefined, 2)).to.equal(null);
    expect(generalisedEntropy([0, 10], undefined, -1)).to.equal(null);
  });
  it("leave no ratio to the lowest", () => {
    expect(rangeRatio([0, 10])).to.equal(null);
    expect(federalRangeRatio([0, 10])).to.equal(null);
    expect(ratio9010([0, 10])).to.equal(null);
  });
});

describe("nothing to measure", () => {
  for (const [name, measure] of Object.entries(inequality)) {
    it(`${name} is none without values, without weight, and where all have nothing`, () => {
      expect(measure([])).to.equal(null);
      expect(measure([3, 5], [0, 0])).to.equal(null);
      expect(measure([0, 0], [10, 20])).to.equal(null);
    });
    it(`${name} refuses a negative value, and says which`, () => {
      expect(() => measure([4, -3], [1, 1])).to.throw(
        RangeError,
        new RegExp(`${name} requires values of zero or more, got -3`),
      );
    });
    it(`${name} refuses what is no number, weights below zero, and lengths that differ`, () => {
      expect(() => measure([4, NaN])).to.throw(TypeError);
      expect(() => measure([4, 5], [1, -1])).to.throw(TypeError);
      expect(() => measure([4, 5], [1])).to.throw(TypeError, /as many weights as values/);
    });
  }
  it("one school has no coefficient of variation and no unbiased form, and is level with itself otherwise", () => {
    expect(coefficientOfVariation([7], [120])).to.equal(null);
    expect(giniUnbiased([7], [120])).to.equal(null);
    expect(standardDeviationByReliability([7], [120])).to.equal(null);
    expect(gini([7], [120])).to.equal(0);
    expect(theilT([7], [120])).to.equal(0);
    expect(mcLoone([7], [120])).to.equal(1);
  });
  it("there is no curve without a resource", () => {
    expect(lorenzCurve([])).to.deep.equal([]);
    expect(lorenzCurve([0, 0])).to.deep.equal([]);
  });
});

describe("negative values", () => {
  it("are allowed in what is no share: means, ranges, quantiles, gaps", () => {
    expect(weightedMean([-2, 4])).to.equal(1);
    expect(range([-2, 4])).to.equal(6);
    expect(weightedQuantile([-2, 4], undefined, 0)).to.equal(-2);
    expect(compareGroups([-2, 4], undefined, ["a", "b"], "a", "b").gap).to.equal(-6);
  });
});

describe("values close together", () => {
  const near = Array.from({ length: 20 }, (_, i) => 1 + i * 2 ** -40);
  // Of u = (i − 9.5)·2⁻⁴⁰ / mean all but the squares are far below the last digit: GE = Σu² / 2n, Gini by ranks.
  const squares = Array.from({ length: 20 }, (_, i) => (i - 9.5) ** 2).reduce((a, b) => a + b) / 20;
  const step = 2 ** -40 / (1 + 9.5 * 2 ** -40);
  it("keep their digits in every entropy", () => {
    const expected = (squares / 2) * step * step;
    for (const alpha of [-1, 0, 0.25, 0.75, 1, 1.5, 2, 3]) {
      expect(generalisedEntropy(near, undefined, alpha)! / expected, `GE(${alpha})`).to.be.closeTo(1, 1e-10);
    }
  });
  it("keep their digits in the Gini coefficient", () => {
    expect(gini(near)! / (((399 / 60) * step) / 2)).to.be.closeTo(1, 1e-10);
  });
});

describe("parameters", () => {
  it("out of range are refused", () => {
    expect(() => atkinson([1, 2], undefined, 0)).to.throw(RangeError, /aversion above zero/);
    expect(() => generalisedEntropy([1, 2], undefined, NaN)).to.throw(TypeError, /finite parameter/);
    expect(() => weightedQuantile([1, 2], undefined, 1.5)).to.throw(RangeError, /share from 0 to 1/);
  });
});
