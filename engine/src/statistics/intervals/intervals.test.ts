// Intervals against the published example of fifteen law schools, and against every draw there can be.
import { expect } from "chai";
import { correlation } from "../association/index.js";
import { gini, weightedMean } from "../index.js";
import { bootstrap, jackknife, randomFrom } from "./index.js";

const lsat = [576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594];
const gpa = [3.39, 3.3, 2.81, 3.03, 3.44, 3.07, 3.0, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96];
const at = (column: readonly number[], rows: readonly number[]): number[] => rows.map((row) => column[row]!);
const ofSchools = (rows: readonly number[]): number | null => correlation(at(lsat, rows), at(gpa, rows));

describe("The fifteen law schools of Efron and Tibshirani (1993)", () => {
  it("have the correlation 0.776, with the jackknife's bias −0.0065 and standard error 0.1425", () => {
    const found = jackknife(15, ofSchools)!;
    // The digits beyond those printed: exact fractions, apart from the program.
    expect(found.estimate).to.be.closeTo(0.7763744912894068, 1e-14);
    expect(found.bias).to.be.closeTo(-0.006473623045916144, 1e-13);
    expect(found.standardError).to.be.closeTo(0.14251861860227233, 1e-14);
    expect(found.high - found.estimate).to.be.closeTo(1.959963984540054 * 0.14251861860227233, 1e-13);
  });

  it("have a bootstrap standard error between 0.12 and 0.14, where the book has 0.127 to 0.136", () => {
    const found = bootstrap(15, ofSchools, { draws: 3200, seed: 1993 })!;
    expect(found.standardError).to.be.within(0.12, 0.14);
    expect(found.low).to.be.within(0.4, 0.52);
    expect(found.high).to.be.within(0.94, 0.98);
    expect(found.none).to.equal(0);
  });
});

describe("The jackknife", () => {
  it("of a mean is the sample standard deviation over the root of n, without bias", () => {
    const values = [6.2, 3.7, 10.5, 2.1, 7.3];
    const found = jackknife(5, (rows) => weightedMean(at(values, rows)), 0.9)!;
    const mean = values.reduce((sum, value) => sum + value, 0) / 5;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4;
    expect(found.standardError).to.be.closeTo(Math.sqrt(variance / 5), 1e-14);
    expect(found.bias).to.be.closeTo(0, 1e-14);
  });

  it("is none for one row, or where the figure is none without some row", () => {
    expect(jackknife(1, () => 1)).to.equal(null);
    expect(jackknife(3, (rows) => (rows.length < 3 ? null : 1))).to.equal(null);
    expect(() => jackknife(2.5, () => 1)).to.throw(RangeError, /whole number of rows/);
    expect(() => jackknife(2, () => 1, 1)).to.throw(RangeError, /level between 0 and 1/);
  });
});

describe("The bootstrap", () => {
  const values = [1, 2, 6];
  const ofGini = (rows: readonly number[]): number | null => gini(at(values, rows));

  it("comes to what all 27 draws there can be give, the more it draws", () => {
    const all = Array.from({ length: 27 }, (_, code) => [code % 3, Math.floor(code / 3) % 3, Math.floor(code / 9)]);
    const figures = all.map((rows) => ofGini(rows)!);
    const mean = figures.reduce((sum, figure) => sum + figure, 0) / 27;
    const error = Math.sqrt(figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / 27);
    const found = bootstrap(3, ofGini, { draws: 40_000, seed: 5 })!;
    expect(found.bias).to.be.closeTo(mean - ofGini([0, 1, 2])!, 0.002);
    expect(found.standardError).to.be.closeTo(error, 0.002);
    const sorted = figures.toSorted((a, b) => a - b);
    expect([found.low, found.high]).to.deep.equal([sorted[0], sorted[26]]);
  });

  it("is the same for the same seed, another for another, and keeps no state between calls", () => {
    const with_ = (seed: number) => bootstrap(3, ofGini, { draws: 50, seed });
    expect(with_(7)).to.deep.equal(with_(7));
    expect(with_(8)).to.not.deep.equal(with_(7));
    expect(with_(7)).to.deep.equal(bootstrap(3, ofGini, { draws: 50, seed: 7, level: 0.95 }));
  });

  it("counts the draws of which the figure is none", () => {
    const spread = (rows: readonly number[]) => (new Set(rows).size < 2 ? null : ofGini(rows));
    const { none } = bootstrap(3, spread, { draws: 900, seed: 3 })!;
    expect(none).to.be.within(60, 140);
    expect(bootstrap(3, (rows) => (new Set(rows).size < 3 ? null : 1), { draws: 1, seed: 3 })).to.equal(null);
  });

  it("refuses draws and seeds that are none", () => {
    expect(() => bootstrap(3, ofGini, { draws: 0, seed: 1 })).to.throw(RangeError, /draws above 0, got 0/);
    expect(() => bootstrap(3, ofGini, { draws: 9, seed: 0.5 })).to.throw(RangeError, /whole number as its seed/);
    expect(() => randomFrom(NaN)).to.throw(RangeError, /got NaN/);
  });
});
