// Rounding and comparing as Excel does: the odd corners. Published cases are in rounding.golden.test.ts.
import { expect } from "chai";
import { atLeast, atMost, formatDecimal, roundHalfUp } from "./index.js";

describe("roundHalfUp", () => {
  it("takes halves away from zero on either side", () => {
    expect(roundHalfUp(2.5, 0)).to.equal(3);
    expect(roundHalfUp(-2.5, 0)).to.equal(-3);
    expect(roundHalfUp(-1.005, 2)).to.equal(-1.01);
  });
  it("rounds to tens and hundreds with negative digits", () => {
    expect(roundHalfUp(1250, -2)).to.equal(1300);
    expect(roundHalfUp(49, -2)).to.equal(0);
    expect(roundHalfUp(50, -2)).to.equal(100);
    expect(roundHalfUp(50, -3)).to.equal(0);
  });
  it("carries into a new digit", () => {
    expect(roundHalfUp(9.995, 2)).to.equal(10);
    expect(roundHalfUp(0.05, 1)).to.equal(0.1);
  });
  it("never gives a negative zero", () => {
    expect(Object.is(roundHalfUp(-0.001, 2), 0)).to.equal(true);
    expect(Object.is(roundHalfUp(-0, 2), 0)).to.equal(true);
  });
  it("leaves very small and very large numbers sound", () => {
    expect(roundHalfUp(5e-324, 2)).to.equal(0);
    expect(roundHalfUp(1e21, 2)).to.equal(1e21);
    expect(roundHalfUp(Number.MAX_VALUE, 0)).to.equal(Number.MAX_VALUE);
  });
  it("drops what lies beyond fifteen significant digits", () => {
    expect(roundHalfUp(0.1 + 0.2, 17)).to.equal(0.3);
  });
  it("refuses what is no number, and digits that are none", () => {
    expect(() => roundHalfUp(NaN, 2)).to.throw(TypeError, "roundHalfUp requires a finite value, got NaN");
    expect(() => roundHalfUp(1, 1.5)).to.throw(TypeError, "roundHalfUp requires digits to be a whole number");
  });
});

describe("formatDecimal", () => {
  it("fills up with zeros", () => {
    expect(formatDecimal(6.2, 2)).to.equal("6.20");
    expect(formatDecimal(0, 3)).to.equal("0.000");
    expect(formatDecimal(0, 20)).to.equal("0.00000000000000000000");
    expect(formatDecimal(0.05, 2)).to.equal("0.05");
  });
  it("prints no decimals and no point for zero or fewer digits", () => {
    expect(formatDecimal(1234.5, 0)).to.equal("1235");
    expect(formatDecimal(1250, -2)).to.equal("1300");
    expect(formatDecimal(49, -2)).to.equal("0");
  });
  it("never prints an exponent", () => {
    expect(formatDecimal(1e21, 1)).to.equal("1000000000000000000000.0");
    expect(formatDecimal(1.5e-9, 3)).to.equal("0.000");
    expect(formatDecimal(1.5e-9, 10)).to.equal("0.0000000015");
  });
  it("never prints a negative zero", () => {
    expect(formatDecimal(-0.004, 2)).to.equal("0.00");
    expect(formatDecimal(-0.005, 2)).to.equal("-0.01");
  });
  it("shows fifteen significant digits, then zeros", () => {
    expect(formatDecimal(123456789012345.67 * 1000, 2)).to.equal("123456789012346000.00");
  });
  it("names itself when it refuses", () => {
    expect(() => formatDecimal(Infinity, 2)).to.throw(TypeError, "formatDecimal requires a finite value, got Infinity");
  });
});

describe("atLeast and atMost", () => {
  it("forgive the last binary digits", () => {
    expect(0.7 + 0.1 >= 0.8).to.equal(false);
    expect(atLeast(0.7 + 0.1, 0.8)).to.equal(true);
    expect(0.1 + 0.2 <= 0.3).to.equal(false);
    expect(atMost(0.1 + 0.2, 0.3)).to.equal(true);
  });
  it("forgive no more than that", () => {
    expect(atLeast(0.7999999999999, 0.8)).to.equal(false);
    expect(atMost(0.6500000000001, 0.65)).to.equal(false);
    expect(atLeast(-1e-300, 0)).to.equal(false);
  });
  it("hold for negative, infinite and missing numbers", () => {
    expect(atLeast(-0.8, -0.7 - 0.1)).to.equal(true);
    expect(atLeast(Infinity, 5)).to.equal(true);
    expect(atLeast(5, Infinity)).to.equal(false);
    expect(atLeast(Infinity, Infinity)).to.equal(true);
    expect(atLeast(NaN, 5)).to.equal(false);
    expect(atMost(NaN, 5)).to.equal(false);
  });
});
