// Printed shares in cells: the figures are those of a published report.
import { expect } from "chai";
import { claim } from "./claim.js";
import { columnOf, errorOf, inLanguage } from "./test-support.js";

const table = (...args: Parameters<typeof claim>): readonly (readonly unknown[])[] => claim(...args) as unknown[][];
const verdicts = (...args: Parameters<typeof claim>): readonly unknown[] =>
  table(...args)
    .slice(1)
    .map((row) => row[1]);

describe("claim", () => {
  it("gives what it comes to, the verdict and the reason, under a header", () => {
    const [header, row] = table(32444, 46331, "70.02%");
    expect(header).to.deep.equal(["重算值", "判定", "依据"]);
    expect(row?.slice(0, 2)).to.deep.equal([32444 / 46331, "仅截尾时成立"]);
    expect(row?.[2]).to.include("32444 ÷ 46331 = 70.0265…%");
    expect(inLanguage("en", () => verdicts(32444, 46331, "70.02%"))).to.deep.equal(["holds by truncation only"]);
  });
  it("takes columns, one whole for all, and blanks for what is missing", () => {
    expect(verdicts(columnOf(73, 36, "", 1), 235, columnOf("三分之一左右", "15.32%", "", "99%"))).to.deep.equal([
      "大约成立",
      "仅四舍五入时成立",
      "",
      "不符",
    ]);
    expect(verdicts(columnOf(1636, 9), columnOf("", 14), columnOf("32.26%", "64.3%"))).to.deep.equal([
      "可以反推",
      "仅四舍五入时成立",
    ]);
  });
  it("takes numbers as percentages by their decimals", () => {
    expect(verdicts(32444, 46331, 0.7002, 2)).to.deep.equal(["仅截尾时成立"]);
    expect(verdicts(32444, 46331, 70.03, 2)).to.deep.equal(["仅四舍五入时成立"]);
    expect(verdicts(1, 2, 50, 2)).to.deep.equal(["成立"]);
    expect(verdicts(2, 3, 0.7, 0)).to.deep.equal(["不符"]);
    expect(verdicts(2, 3, 0.67)).to.deep.equal(["仅四舍五入时成立"]);
  });
  it("takes texts with units, and ratios", () => {
    expect(verdicts("23526万元", "168,328", "1397.6元")).to.deep.equal(["成立"]);
    expect(verdicts(235, 41, "1：5.7")).to.deep.equal(["成立"]);
  });
});

describe("claim refuses", () => {
  it("ranges of other sizes", () =>
    expect(errorOf(() => claim(columnOf(1, 2), 3, columnOf("1%"))).code).to.equal("#VALUE!"));
  it("text for a number, and decimals that are none", () => {
    expect(errorOf(() => claim("很多", 3, "1%")).message).to.include("很多");
    expect(errorOf(() => claim(1, 3, 0.33, 2.5)).code).to.equal("#NUM!");
    expect(errorOf(() => claim("", "", "")).code).to.equal("#VALUE!");
  });
  it("an error in a cell, which it passes on", () =>
    expect(errorOf(() => claim("#N/A", 3, "1%")).code).to.equal("#N/A"));
});
