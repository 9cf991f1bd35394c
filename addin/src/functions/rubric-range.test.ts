// A rubric that stands in a range, as printed: read, scored by, and refused with a reason where it holds none.
import { expect } from "chai";
import { FunctionError } from "./function-error.js";
import { rubric } from "./rubric.js";

const printed = [
  ["指标", "分值", "评分办法"],
  ["巩固率", 10, "达到100%得满分，每低1个百分点扣2分"],
  ["满意度", 5, "达到85%得5分，否则不得分"],
];
const data = [
  ["学校名称", "巩固率", "满意度"],
  ["一小", 98, 90],
  ["二小", 100, 80],
];

describe("RUBRIC over a range", () => {
  it("scores by what is printed there: 98 % is 6 of 10", () => {
    const table = rubric(printed, data) as readonly (readonly unknown[])[];
    expect(table.slice(2).map((row) => row.slice(0, 4))).to.deep.equal([
      ["一小", 6, 5, 11],
      ["二小", 10, 0, 10],
    ]);
  });
  it("says what is wrong with a range that holds no rubric", () => {
    expect(() =>
      rubric(
        [
          ["a", "b"],
          [1, 2],
        ],
        data,
      ),
    ).to.throw(FunctionError, /读不出细则/);
  });
});
