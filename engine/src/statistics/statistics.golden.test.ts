// Our measures against certified and published figures. Sources: test/golden/README.md.
import { expect } from "chai";
import { readGolden } from "../../../test/golden/read-golden.js";
import {
  coefficientOfVariation,
  formatDecimal,
  standardDeviationOfPopulation,
  standardDeviationByFrequency,
  varianceOfPopulation,
  weightedMean,
} from "./index.js";
import { referenceMeasure } from "./test-support.js";

const relativeError = (actual: number | null, expected: string): number =>
  actual === null ? Infinity : actual === Number(expected) ? 0 : Math.abs(actual / Number(expected) - 1);

describe("NIST Statistical Reference Datasets, against the exact value of the doubles", () => {
  for (const row of readGolden("nist_univariate_certified")) {
    const values = readGolden(`nist_${row["dataset"]!.toLowerCase()}`).map(({ value }) => Number(value));
    for (const [kind, series] of [
      ["plain", values],
      ["typed", new Float64Array(values)],
    ] as const) {
      it(`${row["dataset"]}: mean and standard deviation to 1e-15, ${kind} array`, () => {
        expect(values).to.have.length(Number(row["n"]));
        expect(relativeError(weightedMean(series), row["mean_of_the_doubles"]!)).to.be.at.most(1e-15);
        const deviation = standardDeviationByFrequency(series);
        expect(relativeError(deviation, row["sd_sample_of_the_doubles"]!)).to.be.at.most(1e-15);
      });
    }
  }
});

describe("reference values computed with exact rationals", () => {
  const inputs = readGolden("reference_inputs");
  for (const row of readGolden("reference_values")) {
    const rows = inputs.filter((input) => input["case"] === row["case"]);
    const values = rows.map(({ value }) => Number(value));
    const weights = rows.map(({ weight }) => Number(weight));
    const groups = rows.map(({ group }) => group!);
    const measure = row["measure"]!;
    const result = () => referenceMeasure(measure, values, weights, groups);
    if (values.length === 1 && measure.includes("cv") && row["value"] !== "") {
      it(`${row["case"]}: ${measure} is none, where the reference has 0: one school has no difference`, () => {
        expect(row["value"]).to.equal("0");
        expect(result()).to.equal(null);
      });
    } else if (row["value"] === "") {
      it(`${row["case"]}: ${measure} is none`, () => {
        expect(result()).to.equal(null);
      });
    } else {
      it(`${row["case"]}: ${measure} to 1e-14`, () => {
        expect(relativeError(result(), row["value"]!)).to.be.at.most(1e-14);
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
