// Rounding against what Excel was reported to show. Sources: the rows of test/golden/rounding_excel.csv.
import { expect } from "chai";
import { readGolden } from "../../../test/golden/read-golden.js";
import { formatDecimal, roundHalfUp } from "./index.js";

describe("what Excel shows", () => {
  for (const { value, digits, excel_shows: shown, source } of readGolden("rounding_excel")) {
    it(`${value} to ${digits} decimals is ${shown} (${source})`, () => {
      expect(formatDecimal(Number(value), Number(digits))).to.equal(shown);
      expect(formatDecimal(-Number(value), Number(digits))).to.equal(`-${shown}`);
      expect(roundHalfUp(Number(value), Number(digits))).to.equal(Number(shown));
    });
  }

  it("is a share of large classes as printed (7.06 and 0.5)", () => {
    const [country] = readGolden("class_size_counts");
    const share = (part: string): number => (Number(country![part]) / Number(country!["classes_total"])) * 100;
    expect(formatDecimal(share("large_56plus"), 2)).to.equal(country!["large_pct_printed"]);
    expect(roundHalfUp(share("super_66plus"), 2)).to.equal(Number(country!["super_pct_printed"]));
  });
});
