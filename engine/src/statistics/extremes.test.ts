// Values and weights beyond what a number holds the squares of: scaled, or refused; never a measure that is silently another.
import { expect } from "chai";
import fc from "fast-check";
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
  mergeMoments,
  momentsOf,
  range,
  rangeRatio,
  ratio9010,
  standardDeviationOfPopulation,
  theilL,
  theilT,
  variationOfParts,
  varianceOfPopulation,
  verstegen,
  verstegenOfHalf,
  weightedMean,
  weightedMedian,
  weightedQuantile,
} from "./index.js";

type Measure = (values: readonly number[], weights: readonly number[]) => number | null;

/** Measures without a unit: neither that of the values nor that of the weights matters. */
const withoutUnit: Readonly<Record<string, Measure>> = {
  coefficientOfVariation,
  gini,
  giniUnbiased,
  hoover,
  theilT,
  theilL,
  ge2: (values, weights) => generalisedEntropy(values, weights, 2),
  atkinson: (values, weights) => atkinson(values, weights, 0.5),
  concentration: (values, weights) => concentration(values, weights, values),
  lorenz: (values, weights) => lorenzCurve(values, weights)[1]?.valueShare ?? null,
};

const powers = [-900, -400, 0, 400, 900];

describe("Values and weights of extreme sizes", () => {
  for (const [name, measure] of Object.entries(withoutUnit)) {
    it(`give the same ${name} as ordinary ones`, () => {
      for (const own of powers)
        for (const other of powers)
          expect(
            measure([2 ** own, 3 * 2 ** own], [2 ** other, 5 * 2 ** other]),
            `values by 2^${own}, weights by 2^${other}`,
          ).to.equal(measure([1, 3], [1, 5]));
    });
  }

  it("have their mean and standard deviation in their own unit", () => {
    expect(weightedMean([1e-200, 3e-200])).to.equal(2e-200);
    expect(weightedMean([1e200, 3e200], [1e200, 1e200])).to.equal(2e200);
    expect(standardDeviationOfPopulation([2 ** -900, 3 * 2 ** -900])).to.equal(2 ** -900);
  });

  it("are refused where the answer itself is beyond a number, or would have lost its digits", () => {
    for (const of of [momentsOf, varianceOfPopulation])
      for (const values of [
        [1e-200, 3e-200],
        [1e200, 3e200],
      ])
        expect(() => of(values)).to.throw(TypeError, /held in a number/);
    expect(() => weightedMedian([1, 2], [1.7e308, 1.7e308])).to.throw(TypeError, /sum can be held/);
  });

  it("that are all alike have no spread, however small they are", () => {
    expect(varianceOfPopulation([1e-200, 1e-200])).to.equal(0);
    expect(coefficientOfVariation([1e-200, 1e-200])).to.equal(0);
    expect(coefficientOfVariation([0, 0])).to.equal(null);
  });

  it("are read past values without weight", () => {
    expect(coefficientOfVariation([1e-200, 3e-200, 1e300], [1, 1, 0])).to.equal(0.5);
  });

  it("have the largest value as their highest quantile, whatever it weighs", () => {
    expect(weightedQuantile([1, 2, 3], [1e15, 1, 1], 1)).to.equal(3);
  });

  it("have halves against the median like any others", () => {
    for (const of of [mcLoone, mcLooneOfHalf, verstegen, verstegenOfHalf])
      for (const own of powers)
        for (const other of powers)
          expect(
            of(
              [2, 5, 9].map((value) => value * 2 ** own),
              [8, 10, 2].map((weight) => weight * 2 ** other),
            ),
          ).to.equal(of([2, 5, 9], [8, 10, 2]));
    expect(mcLoone([3, 4, 1e308])).to.equal(0.875);
    expect(() => verstegen([1e-300, 1e-300, 1e300])).to.throw(TypeError, /ratios can be held/);
  });

  it("have a median between two, also where their sum is beyond a number", () => {
    expect(weightedMedian([1.5e308, 1.7e308])).to.equal(1.6e308);
  });

  it("have no range, ratio or gap that is infinite", () => {
    for (const of of [
      () => range([-1.7e308, 1.7e308]),
      () => rangeRatio([1e-300, 1e300]),
      () => federalRangeRatio([1e-300, 1e300]),
      () => ratio9010([1e-300, 1e300]),
      () => compareGroups([1e300, 1e-300], undefined, ["a", "b"], "a", "b"),
      () => compareGroups([1.7e308, -1.7e308], undefined, ["a", "b"], "a", "b"),
    ])
      expect(of).to.throw(TypeError, /differences and ratios can be held/);
  });

  it("are refused where two parts make a whole that is beyond a number", () => {
    const [low, high] = [momentsOf([-1e160], [1]), momentsOf([1e160], [1])];
    expect(() => mergeMoments(low, high)).to.throw(TypeError, /mergeMoments requires/);
    expect(() => variationOfParts([low, high])).to.throw(TypeError, /variationOfParts requires/);
  });

  it("change nothing by a power of two, for any county", () => {
    const county = fc.array(fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 999 })), {
      minLength: 2,
    });
    fc.assert(
      fc.property(county, fc.constantFrom(...powers), (schools, power) => {
        const [values, weights] = [schools.map(([value]) => value), schools.map(([, weight]) => weight)];
        expect(
          coefficientOfVariation(
            values.map((value) => value * 2 ** power),
            weights,
          ),
        ).to.equal(coefficientOfVariation(values, weights));
      }),
    );
  });
});
