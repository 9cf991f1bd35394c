// Sentences filled in: lists are joined as their language does, and a list cut short says so.
import { expect } from "chai";
import { fill } from "./message.js";

describe("fill", () => {
  const zh = "{count} 所学校：{schools}。";
  const en = "{count} schools: {schools}.";

  it("joins a list as its language does", () => {
    expect(fill(zh, { count: 2, schools: ["甲校", "乙校"] }, "zh-CN")).to.equal("2 所学校：甲校、乙校。");
    expect(fill(en, { count: 2, schools: ["A", "B"] }, "en")).to.equal("2 schools: A and B.");
  });

  it("says that a list with fewer than `count` is not all", () => {
    expect(fill(zh, { count: 3, schools: ["甲校", "乙校"] }, "zh-CN")).to.equal("3 所学校：甲校、乙校等。");
    expect(fill(en, { count: 3, schools: ["A", "B"] }, "en")).to.equal("3 schools: A, B and others.");
  });

  it("takes of two wordings the one that the language has for the number", () => {
    const short = (count: number | string) => fill("{count} {count|school is|schools are} short", { count }, "en");
    expect([0, 1, 2, "1", "1.5"].map(short)).to.deep.equal([
      "0 schools are short",
      "1 school is short",
      "2 schools are short",
      "1 school is short",
      "1.5 schools are short",
    ]);
    expect(fill("{count|一|多}", { count: 1 }, "zh-CN")).to.equal("多");
  });

  it("says a title that was given in both languages in that of the sentence, and in Chinese where it has no other", () => {
    const titles = [{ "zh-CN": "校舍", en: "premises" }, { "zh-CN": "图书", en: "" }, "C"];
    expect(fill("{item}", { item: titles[0]! }, "zh-CN")).to.equal("校舍");
    expect(fill("{item}", { item: titles[0]! }, "en")).to.equal("premises");
    expect(fill(en, { count: 4, schools: titles }, "en")).to.equal("4 schools: premises, 图书, C and others.");
  });

  it("leaves a place that nothing fills as it is", () => {
    expect(fill(zh, { schools: ["甲校"] }, "zh-CN")).to.equal("{count} 所学校：甲校。");
  });
});
