// What may be written as a condition, one example each, and what is said of what may not.
import { expect } from "chai";
import type { CheckTest } from "../check-rule.js";
import { readCondition } from "./read-condition.js";

const relation = (
  left: readonly (readonly string[])[],
  is: ">=" | "=" | "<",
  right: readonly (readonly string[])[],
): CheckTest => {
  const side = (terms: readonly (readonly string[])[]) => terms.map((paths) => ({ times: 1, paths }));
  return { kind: "relation", left: side(left), is, right: side(right) };
};

describe("readCondition", () => {
  const understood: readonly (readonly [condition: string, test: CheckTest])[] = [
    ["教职工数 >= 专任教师数", relation([["staff"]], ">=", [["fullTimeTeachers"]])],
    ["教职工总数不少于专任教师", relation([["staff"]], ">=", [["fullTimeTeachers"]])],
    ["staff >= fullTimeTeachers", relation([["staff"]], ">=", [["fullTimeTeachers"]])],
    ["Full-time teachers < staff", relation([["fullTimeTeachers"]], "<", [["staff"]])],
    [
      "小学在校学生数 + 初中在校学生数 = 在校学生数",
      relation([["primary.pupils"], ["junior.pupils"]], "=", [["pupils"]]),
    ],
    [
      "primary.pupils ＋ junior pupils ＝ whole.pupils",
      relation([["primary.pupils"], ["junior.pupils"]], "=", [["whole.pupils"]]),
    ],
    ["最大班额 × 班级数 ≥ 在校学生数", relation([["largestClass", "classes"]], ">=", [["pupils"]])],
    ["在校学生数 / 班级数 < 专任教师数", relation([["pupils"]], "<", [["fullTimeTeachers", "classes"]])],
    ["生均图书册数 在 10 到 200 之间", { kind: "range", path: "books", per: "pupils", least: 10, most: 200 }],
    ["10 <= 图书册数 / 在校学生数 <= 200", { kind: "range", path: "books", per: "pupils", least: 10, most: 200 }],
    ["每百名学生计算机 >= 10", { kind: "range", path: "computers", per: "pupils", least: 0.1 }],
    ["500 >= 寄宿生数", { kind: "range", path: "boarders", most: 500 }],
    ["教学仪器设备值 >= 1万", { kind: "range", path: "equipmentValue", least: 10_000 }],
    ["图书册数 >= 1,200（零除外）", { kind: "range", path: "books", least: 1200, zeroApart: true }],
    ["每项数据 >= 0", { kind: "range", path: "*", least: 0 }],
    ["在校学生数 必填", { kind: "required", path: "pupils" }],
    ["专任教师数 与上年相差不超过 30%", { kind: "jump", path: "fullTimeTeachers", most: 0.3, least: 0 }],
    ["books within 50% or 1000 of last year", { kind: "jump", path: "books", most: 0.5, least: 1000 }],
    ["初中计算机 应为整数", { kind: "whole", path: "junior.computers" }],
    ["在校学生数 各学段合计 = 全校", { kind: "stages", path: "pupils", is: "=" }],
    [
      "生均图书册数 与同类学校相差不超过 5 倍离差，至少 8 所",
      { kind: "spread", path: "books", per: "pupils", times: 5, least: 8 },
    ],
    [
      "图书册数 / 在校学生数 单位相符，可能差 10000 或 1/10000 倍",
      { kind: "unit", path: "books", per: "pupils", factors: [10_000, 1 / 10_000] },
    ],
    ["两校相同的数据少于 8 项", { kind: "sameFigures", least: 8 }],
  ];
  for (const [condition, test] of understood)
    it(`understands ${condition}`, () => {
      expect(readCondition(condition)).to.deep.equal({ test, faults: [] });
    });

  it("takes brackets apart, and lets a share pass", () => {
    expect(readCondition("(小学班级数 + 初中班级数) * 2 <= 教职工数 允许相差 5%").test).to.deep.equal({
      kind: "relation",
      left: [
        { times: 2, paths: ["primary.classes"] },
        { times: 2, paths: ["junior.classes"] },
      ],
      is: "<=",
      right: [{ times: 1, paths: ["staff"] }],
      tolerance: 0.05,
    });
  });

  it("computes brackets of numbers alone", () => {
    expect(readCondition("教职工数 / (1 + 1) >= 专任教师数 * (2 + 3)").test).to.deep.equal({
      kind: "relation",
      left: [{ times: 0.5, paths: ["staff"] }],
      is: ">=",
      right: [{ times: 5, paths: ["fullTimeTeachers"] }],
    });
  });

  it("marks what may be absent", () => {
    const { test } = readCondition("硕士（如有） + 本科（如有） <= 专任教师数");
    expect(test).to.have.nested.property("left[0].optional", true);
  });

  const refused: readonly (readonly [condition: string, ...codes: string[]])[] = [
    ["教职工树 >= 鞋", "checkWordUnknown", "checkWordUnlike"],
    ["教职工数 >=", "checkConditionUnfinished"],
    ["教职工数", "checkConditionUnfinished"],
    ["教职工数 >= 专任教师数 班级数", "checkConditionUnclear"],
    ["教职工数 >= )", "checkConditionUnclear"],
    ["教职工数 / (班级数 + 1) >= 3", "checkDivisionBySum"],
    ["教职工数 / 0 >= 3", "checkDivisionBySum"],
    ["班级数 * 班级数 * 班级数 * 班级数 * 班级数 >= 3", "checkConditionTooLarge"],
    ["3 >= 2", "checkConditionUnfinished"],
    ["每项数据 必填", "checkConditionUnclear"],
    ["1 <= 班级数 >= 2", "checkConditionUnfinished"],
    [`班级数 >= ${"1".repeat(2000)}`, "checkConditionTooLong"],
    ["教职工数 >= 1e999", "checkNumberTooLarge"],
    ["0 * 1e999 * 教职工数 >= 1", "checkNumberTooLarge"],
    ["教职工数 + 1e15 * 1e15 >= 专任教师数", "checkNumberTooLarge"],
    ["教职工数 / 1e999 >= 1", "checkNumberTooLarge"],
    ["生均图书册数 在 200 到 10 之间", "checkBoundsTurned"],
    ["200 <= 图书册数 <= 10", "checkBoundsTurned"],
    ["教职工数 >= 专任教师数 允许相差 -5%", "checkToleranceNegative"],
    ["教职工数 / (2 - 2) >= 3", "checkDivisionBySum"],
    ["", "checkConditionUnfinished"],
    ["constructor >= __proto__", "checkWordUnlike", "checkWordUnlike"],
  ];
  for (const [condition, ...codes] of refused)
    it(`refuses ${condition.slice(0, 40)}`, () => {
      const { test, faults } = readCondition(condition);
      expect(test).to.equal(null);
      expect(faults.map(({ code }) => code)).to.deep.equal(codes);
    });
});
