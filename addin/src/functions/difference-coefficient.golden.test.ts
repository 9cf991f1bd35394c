// The published five-school example (县域义务教育校际均衡指标计算方法): mean 6.33, variance 10.65, standard deviation 3.26, coefficient 0.52.
import { expect } from "chai";
import { readGolden } from "../../../test/golden/read-golden.js";
import { differenceCoefficient } from "./difference-coefficient.js";
import { mean } from "./mean.js";
import { standardDeviation } from "./standard-deviation.js";

describe("the five-school example through the custom functions", () => {
  const schools = readGolden("cv_books_5schools").filter(({ school }) => school !== "总计");
  const values = schools.map(({ books, students }) => [Number(books) / Number(students)]);
  const pupils = schools.map(({ students }) => [Number(students)]);

  it("has five schools", () => expect(schools).to.have.length(5));
  it("has the mean 6.33", () => expect(mean(values, pupils)).to.be.closeTo(6.334437086092715, 1e-14));
  it("has the standard deviation 3.26", () =>
    expect(standardDeviation(values, pupils)).to.be.closeTo(3.263860705195376, 1e-14));
  it("has the variance 10.65", () => expect((standardDeviation(values, pupils) ** 2).toFixed(2)).to.equal("10.65"));
  it("has the coefficient 0.51526, unrounded", () =>
    expect(differenceCoefficient(values, pupils)).to.be.closeTo(0.5152566298844765, 1e-15));
  it("gives the unweighted 0.4888 without pupils", () =>
    expect(differenceCoefficient(values).toFixed(4)).to.equal("0.4888"));
});
