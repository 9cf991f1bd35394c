// The seven actions, each line with a target and what was done.
import { expect } from "chai";
import type { Rubric } from "../index.js";
import { builtInRubricOf } from "./index.js";
import { inputsIn, itemsIn } from "./test-support.js";

describe("Seven actions", () => {
  const rubric = builtInRubricOf("seven-actions") as Rubric;

  it("has the seven actions, and for every line a target, what was done, and a rule that compares the two", () => {
    expect(rubric.items.map(({ title }) => title["zh-CN"])).to.deep.equal([
      "管理互通",
      "研训联动",
      "质量同进",
      "文化共建",
      "项目合作",
      "互助成长",
      "捆绑考核",
    ]);
    for (const { id, method } of itemsIn(rubric.items)) {
      expect(inputsIn(method), id).to.have.members([`${id}Target`, `${id}Actual`]);
    }
  });
});
