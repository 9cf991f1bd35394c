// Grades by their lowest scores, as lists of grades print them.
import { expect } from "chai";
import { grade } from "./grade.js";
import type { ResultTable } from "./function-result.js";
import { columnOf, errorOf, inLanguage } from "./test-support.js";

const grades = [
  ["等次", "下限"],
  ["合格", 60],
  ["优秀", 90],
  ["良好", 80],
  ["不合格", ""],
];
const of = (...scores: readonly unknown[]): readonly unknown[] =>
  (grade(columnOf(...scores), grades) as ResultTable).map(([cell]) => cell);

describe("grade", () => {
  it("gives the first grade whose lowest score is reached, whatever the order of the table", () =>
    expect(of(100, 90, 89.99, 80, 60, 59.9, 0)).to.deep.equal([
      ...["优秀", "优秀", "良好", "良好", "合格", "不合格", "不合格"],
    ]));
  it("does not let the last digits of a sum cost a grade", () =>
    expect(of(0.1 + 0.2 + 89.7 - 1e-13, 90)).to.deep.equal(["优秀", "优秀"]));
  it("leaves blanks and text blank, and passes errors on", () => {
    const [blank, text, error] = of("", "缺", "#N/A", 80);
    expect([blank, text]).to.deep.equal(["", ""]);
    expect(error).to.have.property("code", "#N/A");
  });
  it("gives an open score a grade where both ends have it", () =>
    expect(of("80–89.5", "78–86", 1)).to.deep.equal(["良好", "", "不合格"]));
  it("takes the grades of a built-in rubric, by id or title, in the language that is spoken", () => {
    expect(grade(90, "six-commons")).to.equal("优秀");
    expect(inLanguage("en", () => grade(85, "six-commons"))).to.equal("Good");
    expect(grade(24.99, "结对学校年度最低次数考核")).to.equal("未完成");
    expect(grade(24.995, "paired-schools-minimum-counts")).to.equal("完成");
  });
});

describe("grade refuses", () => {
  it("a score below every grade, in its cell", () => {
    const [, low] = grade(columnOf(95, 50), [
      ["优秀", 90],
      ["合格", 60],
    ]) as ResultTable;
    expect(low?.[0]).to.have.property("code", "#N/A");
  });
  it("grades that are not two columns, or no rubric", () => {
    expect(errorOf(() => grade(1, columnOf("优秀", "良好"))).message)
      .to.contain("两列")
      .and.to.contain("six-commons");
    expect(errorOf(() => grade(1, "eight-commons")).message).to.contain("six-commons");
  });
  it("a lowest score that is no number, and one that stands there twice", () => {
    const wrong = [
      ["优秀", 90],
      ["良好", "八十"],
    ];
    expect(errorOf(() => grade(1, wrong)).message)
      .to.contain("第 2 行")
      .and.to.contain("八十");
    const twice = [
      ["优秀", 90],
      ["良好", 90],
    ];
    expect(errorOf(() => grade(1, twice)).message).to.contain("90");
  });
});
