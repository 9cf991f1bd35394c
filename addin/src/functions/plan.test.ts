// The least to add, as a table: figures worked out by hand.
import { expect } from "chai";
import type { ResultTable } from "./function-result.js";
import { plan } from "./plan.js";
import { columnOf, errorOf, inLanguage } from "./test-support.js";

const amounts = columnOf(100, 300, "", 200);
const pupils = columnOf(100, 100, 100, 0);

describe("PLAN", () => {
  it("tells what each school is given, the totals, and the coefficient before and after", () => {
    expect(plan(amounts, pupils, 0.25, columnOf("一小", "二小", "三小", "四小"))).to.deep.equal([
      ["学校", "现有", "增配", "增配后", "生均", "增配后生均"],
      ["一小", 100, 80, 180, 1, 1.8],
      ["二小", 300, 0, 300, 3, 3],
      ["合计", 400, 80, 480, 2, 2.4],
      ["差异系数", "", "", "", 0.5, 0.25],
    ]);
  });
  it("calls schools by their places without names, and speaks English where Excel does", () => {
    const table = inLanguage("en", () => plan(columnOf("", 100, 300), columnOf(1, 100, 100), 0.25)) as ResultTable;
    expect(table[0]).to.deep.equal(["School", "Has", "Add", "Has then", "Per pupil", "Per pupil then"]);
    expect(table.slice(1).map(([name]) => name)).to.deep.equal([2, 3, "Total", "Coefficient of variation"]);
  });
  it("adds nothing where the limit is kept already", () =>
    expect((plan(amounts, pupils, 0.5) as ResultTable).at(-2)?.[2]).to.equal(0));
  it("refuses a limit that is none, negative figures, one school alone, nothing at all, and ranges that differ", () => {
    expect(errorOf(() => plan(amounts, pupils, 0)).message).to.contain("“上限”不能是 0");
    expect(errorOf(() => plan(amounts, pupils, "")).message).to.contain("缺少参数“上限”");
    expect(errorOf(() => plan(columnOf(-1, 2), columnOf(1, 1), 0.3)).message).to.contain("“现有总数”第 1 行");
    expect(errorOf(() => plan(columnOf(1), columnOf(1), 0.3)).code).to.equal("#DIV/0!");
    expect(errorOf(() => plan(columnOf(0, 0), columnOf(1, 1), 0.3)).code).to.equal("#DIV/0!");
    expect(errorOf(() => plan(columnOf(1, 2), columnOf(1), 0.3)).message).to.contain("“现有总数”是 2 行");
    expect(errorOf(() => plan(amounts, undefined, 0.3)).message).to.contain("缺少参数“学生数”");
  });
});
