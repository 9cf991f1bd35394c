// What influenceOnVariation promises, case by case.
import { expect } from "chai";
import { coefficientOfVariation, influenceOnVariation } from "./index.js";

describe("influenceOnVariation", () => {
  it("splits the variance among the units", () => {
    const { varianceShare } = influenceOnVariation([1, 3], [30, 10]);
    expect([...varianceShare]).to.deep.equal([0.25, 0.75]);
  });

  it("gives the coefficient of variation without each unit", () => {
    const values = [4, 6, 5, 20];
    const { cvWithout } = influenceOnVariation(values);
    values.forEach((_, i) =>
      expect(cvWithout[i]).to.be.closeTo(coefficientOfVariation(values.toSpliced(i, 1))!, 1e-15),
    );
  });

  it("holds where one unit carries nearly all of the variance", () => {
    for (const values of [
      [1e9, 1.1, 1.2, 1.3],
      [1.1, 1e9, 1.2, 1.3],
      [1.1, 1.2, 1.3, 1e9],
    ]) {
      const { cvWithout } = influenceOnVariation(values);
      expect(cvWithout[values.indexOf(1e9)]).to.be.closeTo(coefficientOfVariation([1.1, 1.2, 1.3])!, 1e-15);
    }
  });

  it("holds where values differ in their last digit only", () => {
    const { varianceShare } = influenceOnVariation([4e15, 4e15 + 1, 4e15 + 1]);
    expect(varianceShare[0]).to.be.closeTo(2 / 3, 1e-14);
    expect(varianceShare[1]).to.be.closeTo(1 / 6, 1e-14);
  });

  it("gives a unit without weight no share and no say", () => {
    const { varianceShare, cvWithout } = influenceOnVariation([1, 3, 50], [1, 1, 0]);
    expect([...varianceShare]).to.deep.equal([0.5, 0.5, 0]);
    expect(cvWithout[2]).to.equal(0.5);
  });

  it("has none where fewer than two others are left, or their mean is zero", () => {
    expect([...influenceOnVariation([1, 3]).cvWithout]).to.deep.equal([NaN, NaN]);
    expect(influenceOnVariation([9, -2, 2]).cvWithout[0]).to.be.NaN;
    expect(influenceOnVariation([]).cvWithout).to.have.length(0);
  });

  it("shares nothing where there is no variance", () => {
    const { varianceShare, cvWithout } = influenceOnVariation([5, 5, 5], [1, 2, 3]);
    expect([...varianceShare]).to.deep.equal([0, 0, 0]);
    expect([...cvWithout]).to.deep.equal([0, 0, 0]);
  });

  it("refuses what the other measures refuse", () => {
    expect(() => influenceOnVariation([1, 2], [1])).to.throw(
      TypeError,
      /^influenceOnVariation requires as many weights/,
    );
  });
});
