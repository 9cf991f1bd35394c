// Our measures against certified and published figures. Sources: test/golden/README.md.
import { expect } from "chai";
import { nistSets } from "../../../test/golden-rows/nist-sets.js";
import { referenceRows } from "../../../test/golden-rows/reference-rows.js";
import { relativeError } from "../../../test/golden-rows/relative-error.js";
import { readGolden } from "../../../test/golden/read-golden.js";
import {
  coefficientOfVariation,
  formatDecimal,
  standardDeviationOfPopulation,
  standardDeviationByFrequency,
  varianceOfPopulation,
  weightedMean,
} from "./index.js";

describe("NIST Statistical Reference Datasets, against the exact value of the doubles", () => {
  for (const { name, size, values, mean, deviation } of nistSets()) {
    for (const [kind, series] of [
      ["plain", values],
      ["typed", new Float64Array(values)],
    ] as const) {
      it(`${name}: mean and standard deviation to 1e-15, ${kind} array`, () => {
        expect(values).to.have.length(size);
        expect(relativeError(weightedMean(series), mean.ofTheDoubles)).to.be.at.most(1e-15);
        expect(relativeError(standardDeviationByFrequency(series), deviation.ofTheDoubles)).to.be.at.most(1e-15);
      });
    }
  }
});

describe("reference values computed with exact rationals", () => {
  for (const { name, measure, expected, isZeroForOne, result } of referenceRows()) {
    if (isZeroForOne) {
      it(`${name}: ${measure} is none, where the reference has 0: one school has no difference`, () => {
        expect(expected).to.equal("0");
        expect(result()).to.equal(null);
      });
    } else if (expected === null) {
      it(`${name}: ${measure} is none`, () => {
        expect(result()).to.equal(null);
      });
    } else {
      it(`${name}: ${measure} to 1e-14`, () => {
        expect(relativeError(result(), expected)).to.be.at.most(1e-14);
      });
    }
  }
});

describe("the published example of five schools' books", () => {
  const rows = readGolden("cv_books_5schools");
  const schools = rows.filter((row) => row["school"] !== "总计");
  const total = rows.find((row) => row["school"] === "总计")!;
  const pupils = schools.map((row) => Number(row["students"]));
  const perPupil = schools.map((row, i) => Number(row["books"]) / pupils[i]!);

  it("has each school's books per pupil as printed", () => {
    const printed = schools.map((row) => row["books_per_student_printed"]);
    expect(perPupil.map((value) => formatDecimal(value, 2))).to.deep.equal(printed);
  });
  it("has the mean and the variance as printed", () => {
    expect(formatDecimal(weightedMean(perPupil, pupils)!, 2)).to.equal(total["books_per_student_printed"]);
    expect(formatDecimal(varianceOfPopulation(perPupil, pupils)!, 2)).to.equal(total["diff_term_printed"]);
  });
  it("has the standard deviation 3.26 and the difference coefficient 0.52, unrounded 0.51526", () => {
    expect(formatDecimal(standardDeviationOfPopulation(perPupil, pupils)!, 2)).to.equal("3.26");
    const coefficient = coefficientOfVariation(perPupil, pupils)!;
    expect(formatDecimal(coefficient, 2)).to.equal("0.52");
    expect(formatDecimal(coefficient, 5)).to.equal("0.51526");
  });
});
