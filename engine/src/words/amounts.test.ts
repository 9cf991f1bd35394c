// Amounts as people say them: in groups of three, money in 万元, one thing in the singular, a minus that is one.
import { expect } from "chai";
import { amountText } from "./amounts.js";

describe("amountText", () => {
  it("groups the digits from a thousand on, and keeps two decimals at most", () => {
    const persons = [0, 1, 999, 1403, 1234567.891, 0.999, 2.5].map((amount) => amountText(amount, "person", "zh-CN"));
    expect(persons).to.deep.equal(["0 人", "1 人", "999 人", "1,403 人", "1,234,567.89 人", "1 人", "2.5 人"]);
  });
  it("says money of ten thousand yuan and more in 万元 in Chinese, in yuan in English", () => {
    expect([9999.5, 10000, 136000, 13574982].map((amount) => amountText(amount, "yuan", "zh-CN"))).to.deep.equal([
      "9,999.5 元",
      "1 万元",
      "13.6 万元",
      "1,357.5 万元",
    ]);
    expect(amountText(136000, "yuan", "en")).to.equal("136,000 yuan");
  });
  it("says one thing in the singular, and what is below zero with a minus sign", () => {
    expect([1, -1, 2].map((amount) => amountText(amount, "person", "en"))).to.deep.equal([
      "1 person",
      "−1 persons",
      "2 persons",
    ]);
    expect(amountText(-12000, "yuan", "zh-CN")).to.equal("−1.2 万元");
    expect(amountText(3, "none", "en")).to.equal("3");
  });
});
