// Laws that hold for any series: of scale, order, repetition, merging and absence.
import { expect } from "chai";
import fc from "fast-check";
import {
  coefficientOfVariation,
  influenceOnVariation,
  mergeMoments,
  momentsOf,
  standardDeviationOfPopulation,
  varianceOfPopulation,
  weightedMean,
  type Moments,
} from "./index.js";

/** Figures as schools have them: a few decimals, zero or more. */
const value = fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 1000);
const pupils = fc.integer({ min: 1, max: 3000 });
const series = fc.array(fc.tuple(value, pupils), { minLength: 1, maxLength: 1200 });
const valuesOf = (pairs: readonly [number, number][]): number[] => pairs.map(([first]) => first);
const weightsOf = (pairs: readonly [number, number][]): number[] => pairs.map(([, second]) => second);

/** Equal but for rounding: relative to the larger, with `floor` as the size below which nothing counts. */
function expectClose(actual: number | null, expected: number | null, tolerance: number, floor = 0): void {
  if (actual === null || expected === null) {
    expect(actual).to.equal(expected);
    return;
  }
  const size = Math.max(Math.abs(actual), Math.abs(expected), floor);
  expect(Math.abs(actual - expected)).to.be.at.most(tolerance * size);
}

function expectSameMoments(actual: Moments, expected: Moments): void {
  expect(actual.count).to.equal(expected.count);
  expectClose(actual.weight, expected.weight, 1e-13);
  expectClose(actual.mean, expected.mean, 1e-13);
  const rounding = actual.weight * actual.mean * actual.mean * 1e-13;
  expectClose(actual.sumOfSquares, expected.sumOfSquares, 1e-12, rounding);
}

describe("laws of the measures", () => {
  it("the coefficient of variation does not depend on the unit of the values", () => {
    fc.assert(
      fc.property(series, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (pairs, factor) => {
        const scaled = valuesOf(pairs).map((x) => x * factor);
        const before = coefficientOfVariation(valuesOf(pairs), weightsOf(pairs));
        expectClose(coefficientOfVariation(scaled, weightsOf(pairs)), before, 1e-11, 1e-3);
      }),
    );
  });

  it("no measure depends on the unit of the weights; powers of two change no digit", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -10, max: 10 }), (pairs, power) => {
        const scaled = weightsOf(pairs).map((weight) => weight * 2 ** power);
        for (const measure of [weightedMean, varianceOfPopulation, coefficientOfVariation]) {
          expect(measure(valuesOf(pairs), scaled)).to.equal(measure(valuesOf(pairs), weightsOf(pairs)));
        }
      }),
    );
  });

  it("the order of the schools does not matter", () => {
    fc.assert(
      fc.property(series, (pairs) => {
        const reversed = pairs.toReversed();
        expectSameMoments(
          momentsOf(valuesOf(reversed), weightsOf(reversed)),
          momentsOf(valuesOf(pairs), weightsOf(pairs)),
        );
      }),
    );
  });

  it("a weight is so many rows of weight one", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.integer({ min: 0, max: 40 })), { maxLength: 60 }), (pairs) => {
        const rows = pairs.flatMap(([x, weight]) => new Array<number>(weight).fill(x));
        expectClose(weightedMean(valuesOf(pairs), weightsOf(pairs)), weightedMean(rows), 1e-13);
        const deviation = standardDeviationOfPopulation(valuesOf(pairs), weightsOf(pairs));
        expectClose(deviation, standardDeviationOfPopulation(rows), 1e-11, 1e-6);
      }),
    );
  });

  it("a value without weight counts as absent", () => {
    fc.assert(
      fc.property(series, fc.nat(), fc.double({ min: -1e12, max: 1e12, noNaN: true }), (pairs, at, stray) => {
        const position = at % (pairs.length + 1);
        const values = valuesOf(pairs).toSpliced(position, 0, stray);
        const weights = weightsOf(pairs).toSpliced(position, 0, 0);
        expectSameMoments(momentsOf(values, weights), momentsOf(valuesOf(pairs), weightsOf(pairs)));
      }),
    );
  });

  it("merging the parts gives the whole, wherever it is cut", () => {
    fc.assert(
      fc.property(series, fc.nat(), fc.nat(), (pairs, first, second) => {
        const [a, b] = [first % pairs.length, second % pairs.length].sort((left, right) => left - right);
        const [head, middle, tail] = [pairs.slice(0, a), pairs.slice(a, b), pairs.slice(b)].map((part) =>
          momentsOf(valuesOf(part), weightsOf(part)),
        );
        const whole = momentsOf(valuesOf(pairs), weightsOf(pairs));
        expectSameMoments(mergeMoments(mergeMoments(head!, middle!), tail!), whole);
        expectSameMoments(mergeMoments(head!, mergeMoments(middle!, tail!)), whole);
        expectSameMoments(mergeMoments(mergeMoments(tail!, head!), middle!), whole);
      }),
    );
  });

  it("adding a constant moves the mean and leaves the deviation", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 1_000_000 }), (pairs, constant) => {
        const moved = valuesOf(pairs).map((x) => x + constant);
        const weights = weightsOf(pairs);
        expectClose(weightedMean(moved, weights), weightedMean(valuesOf(pairs), weights)! + constant, 1e-13);
        const deviation = standardDeviationOfPopulation(valuesOf(pairs), weights);
        expectClose(standardDeviationOfPopulation(moved, weights), deviation, 1e-6, 1e-3);
      }),
    );
  });

  it("the mean lies among the values, and no deviation passes half their range", () => {
    fc.assert(
      fc.property(series, (pairs) => {
        const values = valuesOf(pairs);
        const [least, greatest] = [Math.min(...values), Math.max(...values)];
        const mean = weightedMean(values, weightsOf(pairs))!;
        expect(mean).to.be.within(least * (1 - 1e-15), greatest * (1 + 1e-15));
        const deviation = standardDeviationOfPopulation(values, weightsOf(pairs))!;
        expect(deviation).to.be.within(0, ((greatest - least) / 2) * (1 + 1e-14));
      }),
    );
  });

  it("shares of the variance are zero or more and add up to one", () => {
    fc.assert(
      fc.property(series, (pairs) => {
        const { varianceShare } = influenceOnVariation(valuesOf(pairs), weightsOf(pairs));
        const total = varianceShare.reduce((sum, share) => sum + share, 0);
        expect(Math.min(...varianceShare)).to.be.at.least(0);
        if (varianceOfPopulation(valuesOf(pairs), weightsOf(pairs)) === 0) expect(total).to.equal(0);
        else expect(total).to.be.closeTo(1, 1e-9);
      }),
    );
  });

  it("the variation without a unit is that of the others", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.nat({ max: 3000 })), { maxLength: 40 }), (pairs) => {
        const { cvWithout } = influenceOnVariation(valuesOf(pairs), weightsOf(pairs));
        pairs.forEach((_, i) => {
          const others = pairs.toSpliced(i, 1);
          const expected = coefficientOfVariation(valuesOf(others), weightsOf(others));
          expectClose(Number.isNaN(cvWithout[i]) ? null : cvWithout[i]!, expected, 1e-11, 1e-3);
        });
      }),
    );
  });
});
