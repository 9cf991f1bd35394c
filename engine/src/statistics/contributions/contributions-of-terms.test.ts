// What each term of a sum brings: it adds up, and of the variance it is the covariance with the sum.
import { expect } from "chai";
import fc from "fast-check";
import { coefficientOfVariation, gini, theilT, varianceOfPopulation, weightedMean } from "../index.js";
import { contributionsOfTerms } from "./index.js";

const unit = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 900 }));
const county = fc.array(unit, { minLength: 2, maxLength: 20 });
const termsOf = (all: readonly (readonly [number, number, number, number])[]) => ({
  paper: all.map((row) => row[0]),
  electronic: all.map((row) => row[1]),
  lent: all.map((row) => row[2]),
});

describe("Contributions of terms", () => {
  it("add up to the measure of the sum", () => {
    fc.assert(
      fc.property(county, (all) => {
        const [terms, weights] = [termsOf(all), all.map((row) => row[3])];
        const sums = all.map(([a, b, c]) => a + b + c);
        for (const measure of [coefficientOfVariation, gini, theilT]) {
          const parts = contributionsOfTerms(terms, weights, measure);
          if (parts === null) continue;
          expect(parts.total).to.be.closeTo(measure(sums, weights)!, 1e-13);
          expect(parts.terms.reduce((sum, { contribution }) => sum + contribution, 0)).to.be.closeTo(
            parts.total,
            1e-12,
          );
        }
      }),
    );
  });

  it("are of the variance the covariance of each term with the sum, which nobody's game is needed for", () => {
    fc.assert(
      fc.property(county, (all) => {
        const [terms, weights] = [termsOf(all), all.map((row) => row[3])];
        const sums = all.map(([a, b, c]) => a + b + c);
        const [mean, total] = [weightedMean(sums, weights)!, weights.reduce((sum, weight) => sum + weight, 0)];
        for (const { id, mean: own, contribution } of contributionsOfTerms(terms, weights, varianceOfPopulation)!
          .terms) {
          const column = terms[id as "paper"];
          const products = column.map((value, i) => weights[i]! * (value - own) * (sums[i]! - mean));
          expect(contribution).to.be.closeTo(products.reduce((sum, product) => sum + product, 0) / total, 1e-9);
        }
      }),
    );
  });

  it("are nothing for a term that is spread evenly, and below nothing for one that evens others out", () => {
    const parts = contributionsOfTerms({ paper: [1, 3], electronic: [2, 1] }, undefined, varianceOfPopulation)!;
    expect(parts.terms.map(({ contribution }) => contribution)).to.deep.equal([0.5, -0.25]);
    expect(parts.terms.map(({ meanShare }) => meanShare)).to.deep.equal([4 / 7, 3 / 7]);
    expect(contributionsOfTerms({ paper: [2, 2] }, undefined, gini)!.terms[0]).to.deep.include({
      contribution: 0,
      share: null,
    });
  });

  it("are none where a measure is, and refuse no term, too many, or columns of two lengths", () => {
    expect(contributionsOfTerms({ paper: [0, 0] }, undefined, gini)).to.equal(null);
    expect(contributionsOfTerms({ paper: [] }, undefined, gini)).to.equal(null);
    expect(() => contributionsOfTerms({}, undefined, gini)).to.throw(RangeError, /1 to 12 terms, got 0/);
    expect(() => contributionsOfTerms({ paper: [1, 2], lent: [1] }, undefined, gini)).to.throw(
      TypeError,
      /values of lent/,
    );
    expect(() => contributionsOfTerms({ paper: [1, NaN] }, undefined, gini)).to.throw(TypeError, /NaN at position 1/);
  });
});
