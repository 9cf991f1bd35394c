// Measures of inequality as manuals and test suites of other programs print them. Sources: test/golden/README.md.
import { expect } from "chai";
import { readGolden } from "../../../../test/golden/read-golden.js";
import { atkinson, coefficientOfVariation, gini, giniUnbiased, theilL, theilT } from "../index.js";

const measures: Record<string, (values: readonly number[], weights?: readonly number[]) => number | null> = {
  Gini: gini,
  Gini_weighted: gini,
  Gini_sample_corrected: giniUnbiased,
  Gini_standardised: giniUnbiased,
  Theil_T: theilT,
  Theil_L: theilL,
  "Atkinson_eps_0.5": (values, weights) => atkinson(values, weights, 0.5),
  Atkinson_eps_1: (values, weights) => atkinson(values, weights, 1),
  CV_weighted_population: coefficientOfVariation,
};

const numbers = (text: string): number[] => text.split(";").map(Number);

describe("published figures of inequality", () => {
  for (const row of readGolden("inequality_golden")) {
    it(`${row["id"]}: ${row["measure"]} is ${row["published"]}`, () => {
      const printed = row["published"]!;
      const weights = row["weights"] === "" ? undefined : numbers(row["weights"]!);
      const ours = measures[row["measure"]!]!(numbers(row["values"]!), weights)!;
      expect(ours.toFixed(printed.length - 2)).to.equal(printed.padEnd(3, "0"));
    });
  }

  it("Theil's T of the five of REAT's manual is 0.250201, which is not the figure printed there as Theil", () => {
    expect(theilT([10, 10, 10, 20, 50])!.toFixed(6)).to.equal("0.250201");
  });
  it("half have nothing, half the same: T is ln 2, as PySAL prints it", () => {
    expect(theilT([0, 0, 0, 10, 10, 10])!).to.be.closeTo(Math.LN2, 2e-16);
  });
  it("A(0.5) and A(1) of 10 to 50 are 0.06315 and 0.1316096, as PySAL prints them", () => {
    expect(atkinson([10, 20, 30, 40, 50], undefined, 0.5)!.toFixed(5)).to.equal("0.06315");
    expect(atkinson([10, 20, 30, 40, 50], undefined, 1)!.toFixed(7)).to.equal("0.1316096");
  });
});
