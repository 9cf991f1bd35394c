// How the report writes figures, and how errors are measured: nothing is said better than it is.
import { expect } from "chai";
import { relativeError } from "../golden-rows/relative-error.js";
import { bound, digits } from "./figures.js";

describe("Figures of the report", () => {
  it("measures errors beyond a double's digits", () => {
    expect(relativeError(0.1, "0.1")).to.equal(0);
    expect(relativeError(0.1 + 2 ** -56, "0.1")).to.be.closeTo(2 ** -54 + 2 ** -56 / 0.1, 1e-20);
    expect(relativeError(-1.5, "-1")).to.equal(0.5);
    expect(relativeError(3e-200, "2e-200")).to.be.closeTo(0.5, 1e-15);
    expect(relativeError(null, "1")).to.equal(Infinity);
    expect(relativeError(NaN, "1")).to.equal(Infinity);
    expect(relativeError(1e-300, "0")).to.equal(Infinity);
  });

  it("cuts digits, and never claims more than a target can show", () => {
    expect(digits(0, Infinity)).to.equal("exact");
    expect(digits(0, 15)).to.equal("15.0");
    expect(digits(1.1e-15, Infinity)).to.equal("14.9");
    expect(digits(1e-17, Infinity)).to.equal("15.9");
    expect(digits(Infinity, 15)).to.equal("0.0");
  });

  it("gives the step that a difference does not exceed", () => {
    expect([0, 2e-15, 2.1e-15, 1e-13, 0.5, 1, 2, Infinity].map(bound)).to.deep.equal([
      "≤ 2e-15",
      "≤ 2e-15",
      "≤ 1e-14",
      "≤ 1e-13",
      "≤ 1",
      "≤ 1",
      "> 1",
      "> 1",
    ]);
  });
});
