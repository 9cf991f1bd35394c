// Which school is which: codes, names, townships, renamed and merged schools, and what is asked.
import { expect } from "chai";
import { assessCounty } from "../../assessment/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import { nationalBasic2012 } from "../../standards/index.js";
import type { ToldPair } from "../index.js";
import { booksSchool } from "../test-support.js";
import { matchSchools } from "./match-schools.js";

const school = (name: string, facts: Partial<SchoolRecord> = {}): SchoolRecord => booksSchool(name, 100, 1000, facts);

const match = (before: readonly SchoolRecord[], after: readonly SchoolRecord[], told: readonly ToldPair[] = []) => {
  const found = matchSchools(assessCounty(before, nationalBasic2012), assessCounty(after, nationalBasic2012), told);
  return {
    ...found,
    pairs: found.schools.map(({ before: one, after: other, by, confidence }) => [
      one?.name,
      other?.name,
      by,
      confidence,
    ]),
  };
};

describe("Schools of two years", () => {
  it("are matched by their code, whatever zeros a cell lost of it", () => {
    const { pairs } = match([school("甲小学", { code: "0421" })], [school("甲小学", { code: "421" })]);
    expect(pairs).to.deep.equal([["甲小学", "甲小学", "code", 1]]);
  });

  it("are matched by their code under another name, less surely", () => {
    const { pairs, questions } = match([school("红旗小学", { code: "42" })], [school("实验第二小学", { code: "42" })]);
    expect(pairs).to.deep.equal([["红旗小学", "实验第二小学", "code", 0.9]]);
    expect(questions).to.deep.equal([]);
  });

  it("are matched by name where codes went to one another's rows", () => {
    const { pairs } = match(
      [school("红旗小学", { code: "41" }), school("向阳小学", { code: "42" })],
      [school("红旗小学", { code: "42" }), school("向阳小学", { code: "41" })],
    );
    expect(pairs).to.deep.equal([
      ["红旗小学", "红旗小学", "name", 0.9],
      ["向阳小学", "向阳小学", "name", 0.9],
    ]);
  });

  it("of one name are told apart by their townships", () => {
    const { pairs } = match(
      [school("中心小学", { township: "甲镇" }), school("中心小学", { township: "乙镇" })],
      [school("中心小学", { township: "乙" }), school("中心小学", { township: "甲" })],
    );
    expect(pairs).to.deep.equal([
      ["中心小学", "中心小学", "name", 1],
      ["中心小学", "中心小学", "name", 1],
    ]);
  });

  it("of one name without anything to tell them apart are asked", () => {
    const { pairs, questions } = match([school("希望小学")], [school("希望小学"), school("希望小学")]);
    expect(pairs.map(([, , by]) => by)).to.deep.equal([null, null, null]);
    expect(questions).to.have.length(2);
  });

  it("spelt a little differently are taken as one, with the likeness as confidence", () => {
    const { schools } = match([school("新塘乡第1小学")], [school("新塘第一小学")]);
    expect(schools).to.have.length(1);
    expect(schools[0]?.by).to.equal("likeness");
    expect(schools[0]?.confidence).to.be.within(0.9, 0.999);
  });

  it("of which nobody can be sure are asked, and stay apart until it is told", () => {
    const [before, after] = [[school("新塘小学")], [school("新塘中心小学")]];
    const open = match(before, after);
    expect(open.schools).to.have.length(2);
    expect(open.questions.map(({ before: one, after: other }) => [one.name, other.name])).to.deep.equal([
      ["新塘小学", "新塘中心小学"],
    ]);
    const told = match(before, after, [{ before: "新塘小学", after: "新塘中心小学" }]);
    expect(told.pairs).to.deep.equal([["新塘小学", "新塘中心小学", "told", 1]]);
    expect(told.questions).to.deep.equal([]);
  });

  it("that were told to have closed are matched with none", () => {
    const { pairs } = match([school("甲小学")], [school("甲小学")], [{ before: "甲小学", after: null }]);
    expect(pairs.map(([, , by]) => by)).to.deep.equal([null, null]);
  });

  it("give back what was told of schools that there are not", () => {
    const wrong = { before: "丁小学", after: "甲小学" };
    expect(match([school("甲小学")], [school("甲小学")], [wrong]).unknown).to.deep.equal([wrong]);
  });

  it("of which one became a part of another are merged, as the second year's sheet says", () => {
    const { pairs } = match(
      [school("中心小学"), school("东村小学")],
      [school("中心小学"), school("东村小学", { type: "teachingPoint", campusOf: "中心小学" })],
    );
    expect(pairs).to.deep.equal([
      ["中心小学", "中心小学", "name", 1],
      ["东村小学", "中心小学", "merged", 1],
    ]);
  });

  it("with two stages are one school", () => {
    const nineYear: SchoolRecord = {
      name: "乙学校",
      type: "nineYear",
      primary: { pupils: 300 },
      junior: { pupils: 100 },
      whole: { books: 5000 },
    };
    const { schools } = match([nineYear], [nineYear]);
    expect(schools.map(({ before }) => Object.keys(before!.rows))).to.deep.equal([["primary", "junior"]]);
  });
});
