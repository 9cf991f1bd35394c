// The measures that stand on moments: what they give, and when they give none.
import { expect } from "chai";
import {
  coefficientOfVariation,
  dispersionOf,
  momentsOf,
  standardDeviationOfPopulation,
  standardDeviationByFrequency,
  varianceOfPopulation,
  weightedMean,
} from "./index.js";

describe("weightedMean", () => {
  it("is the total over the pupils", () => {
    expect(weightedMean([6, 10], [300, 100])).to.equal(7);
  });
  it("is none without weight", () => {
    expect(weightedMean([])).to.equal(null);
    expect(weightedMean([1, 2], [0, 0])).to.equal(null);
  });
});

describe("varianceOfPopulation and standardDeviationOfPopulation", () => {
  it("divide by all the weight", () => {
    expect(varianceOfPopulation([1, 3], [10, 30])).to.equal(0.75);
    expect(standardDeviationOfPopulation([2, 12], [36, 64])).to.equal(4.8);
  });
  it("are zero for a single value, and none without weight", () => {
    expect(varianceOfPopulation([7], [120])).to.equal(0);
    expect(standardDeviationOfPopulation([7], [120])).to.equal(0);
    expect(varianceOfPopulation([])).to.equal(null);
    expect(standardDeviationOfPopulation([7], [0])).to.equal(null);
  });
});

describe("standardDeviationByFrequency", () => {
  it("divides by one less than the weight", () => {
    expect(standardDeviationByFrequency([1, 3])).to.equal(Math.SQRT2);
    expect(standardDeviationByFrequency([1, 3], [5, 5])).to.equal(Math.sqrt(10 / 9));
  });
  it("is none when the weights add up to one or less", () => {
    expect(standardDeviationByFrequency([4])).to.equal(null);
    expect(standardDeviationByFrequency([4, 6], [0.5, 0.5])).to.equal(null);
  });
});

describe("coefficientOfVariation", () => {
  it("is the standard deviation over the mean", () => {
    expect(coefficientOfVariation([1, 3])).to.equal(0.5);
  });
  it("is none for fewer than two values with weight", () => {
    expect(coefficientOfVariation([])).to.equal(null);
    expect(coefficientOfVariation([7], [120])).to.equal(null);
    expect(coefficientOfVariation([7, 9, 11], [120, 0, 0])).to.equal(null);
  });
  it("is none for a mean of zero", () => {
    expect(coefficientOfVariation([0, 0, 0])).to.equal(null);
    expect(coefficientOfVariation([-2, 2])).to.equal(null);
  });
  it("is zero for schools that are all the same", () => {
    expect(coefficientOfVariation([7.5, 7.5], [10, 3000])).to.equal(0);
  });
  it("names itself when it refuses", () => {
    expect(() => coefficientOfVariation([1], [-1])).to.throw(TypeError, /^coefficientOfVariation requires /);
  });
});

describe("dispersionOf", () => {
  it("gives what each measure gives by itself", () => {
    const values = [3, 8, 4.5, 12];
    const weights = [100, 45, 0, 260];
    expect(dispersionOf(momentsOf(values, weights))).to.deep.equal({
      mean: weightedMean(values, weights),
      varianceOfPopulation: varianceOfPopulation(values, weights),
      standardDeviationOfPopulation: standardDeviationOfPopulation(values, weights),
      coefficientOfVariation: coefficientOfVariation(values, weights),
    });
  });
  it("is none in every part without weight", () => {
    expect(Object.values(dispersionOf(momentsOf([])))).to.deep.equal([null, null, null, null]);
  });
});
